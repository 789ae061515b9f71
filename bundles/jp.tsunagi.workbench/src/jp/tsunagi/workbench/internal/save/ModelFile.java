package jp.tsunagi.workbench.internal.save;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.image.ElementImages;

/** One file of the project as the workbench saves it; all parts that show its elements share it. */
final class ModelFile extends Saveable {

	private final ModelSaveables saveables;

	private final Project project;

	private final Resource resource;

	ModelFile(ModelSaveables saveables, Project project, Resource resource) {
		this.saveables = saveables;
		this.project = project;
		this.resource = resource;
	}

	Resource resource() {
		return resource;
	}

	@Override
	public String getName() {
		return resource.getContents().isEmpty() ? project.fileOf(resource) : ElementLabels.of(resource.getContents().getFirst());
	}

	@Override
	public String getToolTipText() {
		return project.fileOf(resource);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return resource.getContents().isEmpty() ? ImageDescriptor.getMissingImageDescriptor()
				: ElementImages.descriptor(resource.getContents().getFirst().eClass());
	}

	@Override
	public boolean isDirty() {
		return saveables.isDirty(resource);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		saveables.commitPending(resource);
		if (!new ModelSaver().save(List.of(resource))) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ModelFile file && file.resource == resource;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(resource);
	}
}
