package jp.tsunagi.document.ui.internal.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.ui.internal.own.DocumentDialog;
import jp.tsunagi.document.ui.internal.own.Finishing;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.own.Written;
import jp.tsunagi.office.template.TemplateException;

/** Writes documents: from which template, about what and for whom, and how they will look. */
public final class ExportWizard extends Wizard {

	private static final int WIDTH = 900;

	private static final int HEIGHT = 640;

	private static final int KEEP = 2;

	private final Material material;

	private final TemplatePage templates;

	private final SubjectPage subjects;

	private final PreviewPage preview;

	private final Shell window;

	/**
	 * A wizard.
	 *
	 * @param window where the result is told
	 * @param selected the element or plan of {@code material} that is meant unless somebody says otherwise
	 */
	public ExportWizard(Shell window, Material material, Optional<EObject> selected) {
		this.window = window;
		this.material = material;
		templates = new TemplatePage(material, selected);
		subjects = new SubjectPage(material, selected, templates::template);
		preview = new PreviewPage(material, templates::template, subjects);
		setWindowTitle(Messages.title);
		setNeedsProgressMonitor(true);
	}

	/** Opens it. */
	public void open() {
		new DocumentDialog(window, this, WIDTH, HEIGHT).open();
	}

	@Override
	public void addPages() {
		List.of(templates, subjects, preview).forEach(this::addPage);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		IWizardPage next = super.getNextPage(page);
		if (page == templates && templates.isPageComplete()) {
			subjects.update();
		}
		return next;
	}

	/** Nothing is written that nobody could look at before. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == preview && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		ExportChoice choice = new ExportChoice(templates.template(), subjects.chosen(), subjects.audience(), subjects.reported(),
				preview.format(), preview.folder(), preview.name());
		return replaces(choice.batch(true)).map(isReplacing -> write(choice, isReplacing)).orElse(false);
	}

	/** Whether anything was written; what was written before somebody cancelled stays. */
	private boolean write(ExportChoice choice, boolean isReplacing) {
		DocumentExport export = material.export(choice.audience(), choice.reported());
		Optional<DocumentBatch.Result> result = Finishing.in(this, NLS.bind(Messages.writing, choice.template().label()),
				monitor -> choice.batch(isReplacing).write(export, monitor));
		result.ifPresent(told -> {
			List<String> notices = new ArrayList<>(told.notices().stream().sorted().toList());
			if (export.fields().leftOut() > 0 && !told.written().isEmpty()) {
				notices.addFirst(NLS.bind(Messages.leftOut, export.fields().leftOut()));
			}
			Written.tell(window, getShell(), Messages.title, choice.folder(),
					new DocumentBatch.Result(told.written(), told.failures(), notices));
		});
		boolean isWritten = result.filter(told -> !told.written().isEmpty()).isPresent();
		if (isWritten) {
			preview.remember();
		}
		return isWritten;
	}

	/** Whether files that are there are replaced; empty if nothing is to be done after all. */
	private Optional<Boolean> replaces(DocumentBatch batch) {
		List<Path> existing;
		try {
			existing = batch.files().stream().filter(Files::exists).toList();
		} catch (TemplateException unusable) {
			preview.setErrorMessage(unusable.getMessage());
			return Optional.empty();
		}
		if (existing.isEmpty()) {
			return Optional.of(false);
		}
		String question = existing.size() == 1 ? NLS.bind(Messages.existsOne, existing.getFirst().getFileName())
				: NLS.bind(Messages.existSeveral, existing.size());
		String[] answers = batch.subjects().size() == existing.size() ? new String[] {Messages.replace, Messages.cancel}
				: new String[] {Messages.replace, Messages.cancel, Messages.keep};
		int answer = MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.title, question, 0, answers);
		return answer == 0 || answer == KEEP ? Optional.of(answer == 0) : Optional.empty();
	}
}
