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

	private static final Map<String, String> PAGES = Map.ofEntries(
			Map.entry(StartPage.ID, "getting-started"),
			Map.entry(CoordinationPerspective.EXPLORER, "editing"),
			Map.entry("jp.tsunagi.workbench.elementEditor", "editing"),
			Map.entry("jp.tsunagi.plan.ui.editor", "plans-editor"),
			Map.entry("jp.tsunagi.diagram.ui.editor", "diagrams"),
			Map.entry("jp.tsunagi.diagram.ui.layers", "diagrams"),
			Map.entry("jp.tsunagi.diagram.ui.network", "network"),
			Map.entry(CoordinationPerspective.FINDINGS, "findings"),
			Map.entry(CoordinationPerspective.TABLE, "tables"),
			Map.entry("jp.tsunagi.document.ui.fields", "documents"),
			Map.entry("jp.tsunagi.milestone.ui.gantt", "milestones"),
			Map.entry("jp.tsunagi.milestone.ui.list", "milestones"),
			Map.entry("jp.tsunagi.milestone.ui.year", "milestones"),
			Map.entry("jp.tsunagi.review.ui.dashboard", "review"),
			Map.entry("jp.tsunagi.review.ui.reminders", "review"),
			Map.entry("jp.tsunagi.review.ui.escalations", "review"),
			Map.entry("jp.tsunagi.review.ui.overview", "review"));

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
