package jp.tsunagi.workbench.internal.element;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;

import jp.tsunagi.workbench.session.ProjectSession;

/** The model elements behind what is selected in the explorer. */
public final class Elements {

	private Elements() {
	}

	/** The elements in {@code selection}; group nodes are none. */
	public static List<EObject> in(IStructuredSelection selection) {
		return ((List<?>) selection.toList()).stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}

	/** Whether the file of {@code element} may be changed. */
	public static boolean isEditable(EObject element) {
		return ProjectSession.get().editingDomain().filter(domain -> !domain.isReadOnly(element.eResource())).isPresent();
	}
}
