package jp.tsunagi.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Clears the references to what a tool has taken out of the model, as Sirius does at the end of a transaction. */
final class DanglingReferences {

	private final Map<EClass, List<EReference>> references = new IdentityHashMap<>();

	private final Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());

	/** The references to {@code removed} and all they hold; those of them that are back in a model are passed over. */
	DanglingReferences(Collection<? extends EObject> removed) {
		for (EObject element : removed) {
			if (element.eResource() == null) {
				gone.add(element);
				element.eAllContents().forEachRemaining(gone::add);
			}
		}
	}

	/** Clears those from elements of {@code models}. */
	void clear(ResourceSet models) {
		if (gone.isEmpty()) {
			return;
		}
		List<Runnable> changes = new ArrayList<>();
		for (Iterator<?> contents = EcoreUtil.getAllProperContents(models, false); contents.hasNext();) {
			if (contents.next() instanceof EObject source) {
				for (EReference feature : references.computeIfAbsent(source.eClass(), DanglingReferences::crossReferences)) {
					collect(source, feature, changes);
				}
			}
		}
		changes.forEach(Runnable::run);
	}

	private void collect(EObject source, EReference feature, List<Runnable> changes) {
		Object value = source.eGet(feature, false);
		if (value instanceof Collection<?> several) {
			List<?> dangling = several.stream().filter(gone::contains).toList();
			if (!dangling.isEmpty()) {
				changes.add(() -> several.removeAll(dangling));
			}
		} else if (gone.contains(value)) {
			changes.add(() -> source.eUnset(feature));
		}
	}

	private static List<EReference> crossReferences(EClass type) {
		return type.getEAllReferences().stream().filter(feature -> !feature.isContainment() && !feature.isContainer()
				&& feature.isChangeable() && !feature.isDerived()).toList();
	}
}
