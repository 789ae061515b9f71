package jp.tsunagi.workbench.internal.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.workbench.internal.save.FileEditors;
import jp.tsunagi.workbench.internal.save.UnsavedChanges;
import jp.tsunagi.workbench.session.ProjectSession;

/** Opens a project in the background, with progress that can be cancelled, and shows it in the workbench. */
public final class ProjectOpener {

	private static final int MOST_PROBLEMS = 8;

	private final Shell window;

	private final ProjectSession session = ProjectSession.get();

	/** Dialogs belong to {@code window}. */
	public ProjectOpener(Shell window) {
		this.window = window;
	}

	/** Opens the project in {@code folder}, once it is settled what becomes of unsaved changes. */
	public void open(Path folder) {
		if (UnsavedChanges.settle(window) && FileEditors.closeOutside(folder)) {
			load(folder).ifPresent(this::show);
		}
	}

	/** Opens the last project again. If that fails, the next start does not try again. */
	public void reopen(Path folder) {
		RecentProjects.get().forgetReopen();
		open(folder);
	}

	/** Reads the open project again; its unsaved changes are lost. */
	public void reload() {
		session.project().map(Project::folder).flatMap(this::load).ifPresent(this::show);
	}

	/** Shows {@code project} in the workbench and tells what of it could not be read. */
	public void show(Project project) {
		FileEditors.closeOutside(project.folder());
		session.show(project);
		RecentProjects.get().opened(project.settings().name(), project.folder());
		if (!project.loadFindings().isEmpty()) {
			tellProblems(project.loadFindings());
		}
	}

	private Optional<Project> load(Path folder) {
		AtomicReference<Project> loaded = new AtomicReference<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> loaded.set(read(folder, monitor)));
		} catch (InvocationTargetException failure) {
			tellFailure(folder, failure.getCause());
		} catch (InterruptedException cancelled) {
			return Optional.empty();
		}
		return Optional.ofNullable(loaded.get());
	}

	private static Project read(Path folder, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask(NLS.bind(Messages.opening, folder), IProgressMonitor.UNKNOWN);
		try {
			return Project.open(folder, monitor);
		} catch (ProjectException failure) {
			throw new InvocationTargetException(failure);
		} catch (OperationCanceledException cancelled) {
			throw new InterruptedException();
		}
	}

	private void tellFailure(Path folder, Throwable failure) {
		String reason = failure instanceof ProjectException known ? known.getMessage()
				: NLS.bind(Messages.openFailed, folder, failure);
		MessageDialog.openError(window, Messages.openTitle, reason);
		RecentProjects.get().look();
	}

	/** Does not wait for an answer: the rest of the project is there already. */
	private void tellProblems(List<Finding> problems) {
		String list = problems.stream().limit(MOST_PROBLEMS)
				.map(problem -> "・" + problem.source() + "\n　" + problem.message())
				.collect(Collectors.joining("\n"));
		int left = problems.size() - MOST_PROBLEMS;
		String more = left > 0 ? "\n" + NLS.bind(Messages.problemsMore, left) : "";
		String text = NLS.bind(Messages.problems, problems.size()) + "\n\n" + list + more;
		MessageDialog dialog = new MessageDialog(window, Messages.openTitle, null, text, MessageDialog.WARNING, 0, Messages.close);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}
}
