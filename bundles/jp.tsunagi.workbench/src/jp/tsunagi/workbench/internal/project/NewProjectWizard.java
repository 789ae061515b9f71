package jp.tsunagi.workbench.internal.project;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Shell;

import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.workbench.session.ProjectSession;

/** Asks for a municipality and its areas, makes the project and opens it. */
public final class NewProjectWizard extends Wizard {

	private final Shell window;

	private final MunicipalityPage municipality = new MunicipalityPage();

	private final AreasPage areas = new AreasPage();

	/** Messages about the new project belong to {@code window}. */
	public NewProjectWizard(Shell window) {
		this.window = window;
		setWindowTitle(Messages.newTitle);
		setNeedsProgressMonitor(true);
		ImageDescriptor banner = ResourceLocator
				.imageDescriptorFromBundle(NewProjectWizard.class, "icons/product/tsunagi64.png").orElseThrow();
		setDefaultPageImageDescriptor(banner);
	}

	@Override
	public void addPages() {
		addPage(municipality);
		addPage(areas);
	}

	@Override
	public boolean performFinish() {
		NewProject project = new NewProject(municipality.name(), municipality.prefecture(), municipality.code(), areas.areas(),
				areas.staffed());
		Path folder = municipality.folder();
		AtomicReference<Project> made = new AtomicReference<>();
		try {
			getContainer().run(true, false, monitor -> {
				try {
					project.create(folder, ProjectSession.get().clock());
					made.set(Project.open(folder, monitor));
				} catch (ProjectException failure) {
					throw new InvocationTargetException(failure);
				}
			});
		} catch (InvocationTargetException failure) {
			((WizardPage) getContainer().getCurrentPage()).setErrorMessage(failure.getCause().getMessage());
			return false;
		} catch (InterruptedException cancelled) {
			return false;
		}
		new ProjectOpener(window).show(made.get());
		return true;
	}
}
