package jp.tsunagi.workbench.internal.theme;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Chooses the theme that the command's parameter names. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	private static final String THEME = "jp.tsunagi.workbench.theme.name";

	@Override
	public Object execute(ExecutionEvent event) {
		WorkbenchTheme.valueOf(event.getParameter(THEME)).choose();
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(WorkbenchTheme.chosen().name().equals(parameters.get(THEME)));
	}
}
