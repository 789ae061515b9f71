package jp.tsunagi.plan.ui.internal.explorer;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.text.NameList;
import jp.tsunagi.plan.ui.internal.editor.OpenPlan;
import jp.tsunagi.plan.ui.internal.outline.PlanIcons;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * A file with plans, called by their names.
 *
 * @param group the node above
 * @param path the file
 * @param names how its plans are called
 */
record PlanNode(PlansNode group, Path path, List<String> names) implements ExplorerNode, IAdaptable {

	@Override
	public String label() {
		return names.isEmpty() ? path.getFileName().toString() : NameList.of(names);
	}

	@Override
	public String detail() {
		return names.isEmpty() ? "" : path.getFileName().toString();
	}

	@Override
	public ImageDescriptor image() {
		return PlanIcons.descriptor("plan");
	}

	@Override
	public Optional<Severity> severity() {
		String file = group.folder().relativize(path).toString().replace('\\', '/');
		return ProjectSession.get().findings(file).stream().map(Finding::severity).min(Comparator.naturalOrder());
	}

	@Override
	public Optional<ExplorerNode> parent() {
		return Optional.of(group);
	}

	@Override
	public void open(IWorkbenchPage page) {
		try {
			OpenPlan.at(page, path);
		} catch (PartInitException failure) {
			ILog.of(PlanNode.class).error(path.toString(), failure);
		}
	}

	@Override
	public List<IAction> actions(IWorkbenchPage page) {
		PlanFileActions file = new PlanFileActions(page, path);
		return List.of(action(Messages.open, "plan", () -> open(page)), group.actions(page).getFirst(),
				action(Messages.rename, "note", file::rename), action(Messages.delete, "delete", file::delete),
				action(Messages.folder, "plans", () -> Program.launch(path.getParent().toString())));
	}

	/** For what other bundles offer for files. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == Path.class ? type.cast(path) : null;
	}

	static IAction action(String label, String icon, Runnable run) {
		return new Action(label, PlanIcons.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
