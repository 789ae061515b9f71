package jp.tsunagi.plan.ui.internal.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.core.project.TextFile;
import jp.tsunagi.plan.ui.internal.connection.PlanFiles;
import jp.tsunagi.plan.ui.internal.edit.FileChanges;
import jp.tsunagi.plan.ui.internal.editor.OpenPlan;
import jp.tsunagi.workbench.session.ProjectSession;

/** Deletes and renames the file of a plan; its content is never lost. */
final class PlanFileActions {

	private final IWorkbenchPage page;

	private final Path path;

	private final Shell shell;

	PlanFileActions(IWorkbenchPage page, Path path) {
		this.page = page;
		this.path = path;
		shell = page.getWorkbenchWindow().getShell();
	}

	void delete() {
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.deleteTitle,
				Messages.bind(Messages.deleteQuestion, path.getFileName()), SWT.NONE, Messages.deleteButton, Messages.cancel);
		if (answer != 0) {
			return;
		}
		editor().ifPresent(open -> page.closeEditor(open, false));
		try {
			TextFile.at(path).delete(ProjectSession.get().clock());
			changed(List.of(path));
		} catch (ProjectException failure) {
			MessageDialog.openError(shell, Messages.failedTitle, failure.getMessage());
		}
	}

	void rename() {
		Optional<IEditorPart> open = editor();
		if (open.filter(IEditorPart::isDirty).isPresent()) {
			MessageDialog.openInformation(shell, Messages.renameTitle, Messages.openFirst);
			return;
		}
		InputDialog dialog = new InputDialog(shell, Messages.renameTitle, Messages.renamePrompt,
				path.getFileName().toString(), validator());
		if (dialog.open() != Window.OK) {
			return;
		}
		String typed = dialog.getValue().strip();
		String name = typed.endsWith(PlanFiles.SUFFIX) ? typed : typed + PlanFiles.SUFFIX;
		try {
			TextFile file = TextFile.at(path);
			int folder = file.file().lastIndexOf('/') + 1;
			TextFile renamed = file.rename(file.file().substring(0, folder) + name, ProjectSession.get().clock());
			if (open.isPresent()) {
				page.closeEditor(open.get(), false);
				OpenPlan.at(page, renamed.path());
			}
			changed(List.of(path, renamed.path()));
		} catch (ProjectException | PartInitException failure) {
			MessageDialog.openError(shell, Messages.failedTitle, failure.getMessage());
		}
	}

	private static IInputValidator validator() {
		return name -> {
			if (name.isBlank()) {
				return Messages.renameEmpty;
			}
			return name.codePoints().filter(letter -> "\\/:*?\"<>|".indexOf(letter) >= 0).mapToObj(Character::toString)
					.findFirst().map(letter -> Messages.bind(Messages.renameUnusable, letter)).orElse(null);
		};
	}

	private Optional<IEditorPart> editor() {
		return Optional.ofNullable(page.findEditor(OpenPlan.input(path)));
	}

	private static void changed(List<Path> paths) {
		ProjectSession.get().project().ifPresent(project -> paths.stream().filter(path -> path.startsWith(project.folder()))
				.map(path -> project.folder().relativize(path).toString().replace('\\', '/'))
				.forEach(file -> ProjectSession.get().report(file, List.of())));
		FileChanges.tell(paths);
		PlanCatalog.get().look();
	}
}
