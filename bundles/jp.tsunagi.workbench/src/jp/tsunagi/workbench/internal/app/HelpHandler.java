package jp.tsunagi.workbench.internal.app;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import jp.tsunagi.help.UserGuide;

/** Opens the user guide in the browser, at the page about the active part. */
public final class HelpHandler extends AbstractHandler {

	private static final Map<String, String> PAGES = Map.of(
			StartPage.ID, "getting-started",
			CoordinationPerspective.EXPLORER, "editing",
			"jp.tsunagi.workbench.elementEditor", "editing",
			"jp.tsunagi.plan.ui.editor", "plans-editor",
			"jp.tsunagi.diagram.ui.editor", "diagrams",
			"jp.tsunagi.diagram.ui.layers", "diagrams",
			"jp.tsunagi.diagram.ui.network", "network",
			CoordinationPerspective.FINDINGS, "findings",
			CoordinationPerspective.TABLE, "tables");

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchPart part = HandlerUtil.getActivePart(event);
		String page = part == null ? UserGuide.INDEX : page(part.getSite().getId());
		UserGuide.find(page).ifPresent(file -> Program.launch(file.toString()));
		return null;
	}

	/** The page of the guide that is about the part with that id. */
	public static String page(String part) {
		return PAGES.getOrDefault(part, UserGuide.INDEX);
	}
}
