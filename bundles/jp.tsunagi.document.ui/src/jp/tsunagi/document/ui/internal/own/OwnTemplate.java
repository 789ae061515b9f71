package jp.tsunagi.document.ui.internal.own;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.tag.TemplateFinding;
import jp.tsunagi.workbench.session.ProjectSession;

/** What people do with the templates of a project. */
public final class OwnTemplate {

	private OwnTemplate() {
	}

	/** Gives {@code project} a copy to change, if somebody wants that, and opens it; returns the copy. */
	public static Optional<Path> copy(Shell shell, DocumentTemplate template, Project project) {
		int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.copyTitle,
				NLS.bind(Messages.copyQuestion, template.label()), 0, Messages.copyNow, Messages.cancel);
		if (answer != 0) {
			return Optional.empty();
		}
		try {
			Path copy = DocumentTemplates.copy(template, project);
			OwnTemplates.get().look();
			if (!Program.launch(copy.toString())) {
				MessageDialog.openInformation(shell, Messages.copyTitle, NLS.bind(Messages.copied, copy));
			}
			return Optional.of(copy);
		} catch (TemplateException failure) {
			MessageDialog.openError(shell, Messages.copyTitle, failure.getMessage());
			return Optional.empty();
		}
	}

	/** Where the file of a template of the open project's own is; empty for one of the product. */
	public static Optional<Path> file(DocumentTemplate template) {
		return ProjectSession.get().project().flatMap(project -> template.file().map(project.folder()::resolve));
	}

	/** Opens a file in the program of the system. */
	public static void open(Shell shell, Path file) {
		if (!Program.launch(file.toString())) {
			MessageDialog.openInformation(shell, Messages.openTitle, NLS.bind(Messages.cannotOpen, file));
		}
	}

	/** Tells all that keeps a template from being used. */
	public static void check(Shell shell, DocumentTemplate template) {
		try {
			List<TemplateFinding> findings = template.open().check();
			if (findings.isEmpty()) {
				MessageDialog.openInformation(shell, Messages.checkTitle, NLS.bind(Messages.checkFine, template.label()));
			} else {
				new TemplateFindingsDialog(shell, template.label(), findings, file(template)).open();
			}
		} catch (TemplateException unreadable) {
			MessageDialog.openError(shell, Messages.checkTitle, unreadable.getMessage());
		}
	}
}
