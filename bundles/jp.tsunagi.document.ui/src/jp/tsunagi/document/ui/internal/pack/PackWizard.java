package jp.tsunagi.document.ui.internal.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.pack.TemplatePack;
import jp.tsunagi.document.ui.internal.own.DocumentDialog;
import jp.tsunagi.document.ui.internal.own.Finishing;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.own.Written;
import jp.tsunagi.workbench.session.ProjectSession;

/** Writes forms for somebody who begins as a coordinator: of which area, which forms, for practice or not. */
public final class PackWizard extends Wizard {

	private static final int WIDTH = 760;

	private static final int HEIGHT = 600;

	private final Shell window;

	private final Optional<Material> material;

	private final PackPage page;

	/**
	 * A wizard.
	 *
	 * @param window where the result is told
	 * @param material the project; without it the forms are blank
	 * @param selected what is selected, of {@code material}
	 */
	public PackWizard(Shell window, Optional<Material> material, Optional<EObject> selected) {
		this.window = window;
		this.material = material;
		page = new PackPage(material, export(), selected);
		setWindowTitle(Messages.title);
		setNeedsProgressMonitor(true);
	}

	/** Opens it. */
	public void open() {
		new DocumentDialog(window, this, WIDTH, HEIGHT).open();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		DocumentExport export = export();
		TemplatePack.Choice choice = page.choice();
		return Finishing.in(this, Messages.writing, monitor -> TemplatePack.make(export, choice, LocalDate.now(clock()), monitor))
				.filter(pack -> isWanted(pack, page.folder())).map(pack -> write(pack, page.folder())).orElse(false);
	}

	/** For one thread. */
	private DocumentExport export() {
		return material.map(Material::complete).orElseGet(() -> DocumentExport.blank(clock()));
	}

	private Clock clock() {
		return material.map(Material::clock).orElseGet(() -> ProjectSession.get().clock());
	}

	/** Whether files that are there may be replaced, if there are any. */
	private boolean isWanted(TemplatePack pack, Path folder) {
		List<String> existing = pack.files().keySet().stream().filter(file -> Files.exists(folder.resolve(file))).toList();
		return existing.isEmpty() || MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.title,
				NLS.bind(Messages.replace, existing.size(), folder), 0, Messages.replaceThem, Messages.cancel) == 0;
	}

	/** Whether anything was written. */
	private boolean write(TemplatePack pack, Path folder) {
		DocumentBatch.Result result = pack.write(folder);
		Written.tell(window, getShell(), Messages.title, folder, result);
		return !result.written().isEmpty();
	}
}
