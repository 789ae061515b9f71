package jp.tsunagi.plan.ui.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;

import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.plan.ui.internal.explorer.PlanCatalog;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * Tells that the file of a plan is gone, and asks what becomes of its text.
 *
 * @param editor where the text is still to be seen
 */
public record GoneQuestion(PlanEditor editor) {

	/** What Enter means: it loses nothing. */
	private static final int SAVE_AGAIN = 0;

	private static final int SAVE_ELSEWHERE = 1;

	private static final int CLOSE = 2;

	/** Asks, and does what the user says. Whoever says nothing is asked again before the editor is closed. */
	public void ask() {
		MessageDialog question = new MessageDialog(shell(), Messages.goneTitle, null,
				Messages.bind(Messages.gone, editor.getEditorInput().getName()), MessageDialog.WARNING, SAVE_AGAIN, Messages.saveAgain,
				Messages.saveElsewhere, Messages.closeUnsaved);
		switch (question.open()) {
			case SAVE_AGAIN -> editor.doSave(new NullProgressMonitor());
			case SAVE_ELSEWHERE -> choose().ifPresentOrElse(this::saveAt, this::ask);
			case CLOSE -> editor.close(false);
			default -> { }
		}
	}

	private Optional<Path> choose() {
		FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
		dialog.setText(Messages.saveElsewhereTitle);
		dialog.setFilterExtensions(new String[] {"*" + PlanLibrary.SUFFIX});
		dialog.setFileName(editor.getEditorInput().getName());
		ProjectSession.get().project().ifPresent(project -> dialog.setFilterPath(project.folder().toString()));
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open())
				.map(chosen -> Path.of(chosen.endsWith(PlanLibrary.SUFFIX) ? chosen : chosen + PlanLibrary.SUFFIX));
	}

	/** Writes the text into another file, and shows that instead. */
	public void saveAt(Path path) {
		try {
			TextFile.at(path).write(editor.document().get(), Conflict.OVERWRITE, ProjectSession.get().clock());
			OpenPlan.at(editor.getSite().getPage(), path);
			editor.close(false);
			PlanCatalog.get().look();
		} catch (ProjectException | PartInitException failure) {
			MessageDialog.openError(shell(), Messages.failedTitle, Messages.bind(Messages.failed, failure.getMessage()));
			ask();
		}
	}

	private Shell shell() {
		return editor.getSite().getShell();
	}
}
