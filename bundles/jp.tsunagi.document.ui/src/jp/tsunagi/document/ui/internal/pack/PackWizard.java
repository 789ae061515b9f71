package jp.tsunagi.document.ui.internal.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.workbench.session.ProjectSession;

/** Writes forms for somebody who begins as a coordinator: of which area, which forms, for practice or not. */
public final class PackWizard extends Wizard {

	private static final int WIDTH = 760;

	private static final int HEIGHT = 560;

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
		page = new PackPage(material, selected);
		setWindowTitle(Messages.title);
	}

	/** Opens it. */
	public void open() {
		WizardDialog dialog = new WizardDialog(window, this);
		dialog.setPageSize(WIDTH, HEIGHT);
		dialog.setHelpAvailable(false);
		dialog.open();
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path folder = page.folder();
		boolean isReplacing = Files.isDirectory(folder) && !isEmpty(folder);
		if (isReplacing && !MessageDialog.openQuestion(getShell(), Messages.title, NLS.bind(Messages.replace, folder))) {
			return false;
		}
		Clock clock = material.map(Material::clock).orElseGet(() -> ProjectSession.get().clock());
		new PackJob(material, page.choice(), clock, folder, window).schedule();
		return true;
	}

	private static boolean isEmpty(Path folder) {
		String[] content = folder.toFile().list();
		return content == null || content.length == 0;
	}
}
