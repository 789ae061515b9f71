package jp.tsunagi.workbench.internal.form;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.workbench.image.ElementImages;
import jp.tsunagi.workbench.session.ProjectSession;

/**
 * The element that a form edits, told by its id so that it outlives the project being read again.
 *
 * @param id the element's id
 */
public record ElementEditorInput(String id) implements IEditorInput {

	/** The element, if the open project has it. */
	public Optional<Identified> element() {
		return ProjectSession.get().project().flatMap(project -> project.index().find(id));
	}

	@Override
	public boolean exists() {
		return element().isPresent();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return element().map(element -> ElementImages.descriptor(element.eClass())).orElse(null);
	}

	@Override
	public String getName() {
		return element().map(ElementLabels::of).orElse("");
	}

	@Override
	public String getToolTipText() {
		return element().map(ElementEditorInput::describe).orElse("");
	}

	/** Forms are not opened again by the next start: the project may be another one then. */
	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return element().filter(type::isInstance).map(type::cast).orElse(null);
	}

	private static String describe(EObject element) {
		return ElementLabels.type(element.eClass()) + " " + ElementLabels.of(element);
	}
}
