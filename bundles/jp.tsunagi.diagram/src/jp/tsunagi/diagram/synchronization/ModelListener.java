package jp.tsunagi.diagram.synchronization;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Hears from a {@link ModelIndex} what happens to its model, while it happens. */
interface ModelListener {

	/** The value of {@code feature} of {@code object} is another. */
	void featureChanged(EObject object, EStructuralFeature feature);

	/** Another set of objects refers to {@code target} by {@code reference}. */
	void referrersChanged(EObject target, EReference reference);

	/** {@code object} has another container, or none. */
	void containerChanged(EObject object);

	/** {@code object} is in the model now. */
	void entered(EObject object);

	/** {@code object} is in the model no more. */
	void left(EObject object);

	/** {@code object} stands at another place, with all it holds. */
	void moved(EObject object);
}
