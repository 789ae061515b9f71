package jp.tsunagi.plan.ui.internal.format;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Whether plans are formatted whenever they are saved; off until somebody wants it. */
public final class FormatOnSave extends AbstractHandler implements IElementUpdater {

	private static final String KEY = "formatOnSave";

	/** What the user chose. */
	public static boolean isOn() {
		return preferences().getBoolean(KEY, false);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		preferences().putBoolean(KEY, !isOn());
		try {
			preferences().flush();
		} catch (BackingStoreException unwritable) {
			// holds until the workbench is closed
			ILog.of(FormatOnSave.class).warn(unwritable.getMessage(), unwritable);
		}
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(isOn());
	}

	private static Preferences preferences() {
		return InstanceScope.INSTANCE.getNode("jp.tsunagi.plan.ui");
	}
}
