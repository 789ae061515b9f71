package jp.tsunagi.diagram.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.diagram.synchronization.ModelIndex;

/** Clears the references to what a tool has taken out of the model, as Sirius does at the end of a transaction. */
final class DanglingReferences {

	private final Set<EObject> gone = new LinkedHashSet<>();

	/** The references to {@code removed} and all they hold; those of them that are back in a model are passed over. */
	DanglingReferences(Collection<? extends EObject> removed) {
		for (EObject element : removed) {
			if (element.eResource() == null) {
				gone.add(element);
				element.eAllContents().forEachRemaining(gone::add);
			}
		}
	}

	/** Clears those from elements of the model. */
	void clear(ModelIndex index) {
		for (EObject target : gone) {
			for (EStructuralFeature.Setting setting : List.copyOf(index.getInverseReferences(target, false))) {
				if (setting.getEStructuralFeature() instanceof EReference reference && isCleared(reference)) {
					EcoreUtil.remove(setting, target);
				}
			}
		}
	}

	private static boolean isCleared(EReference reference) {
		return !reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived();
	}
}
