package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** References to objects of files that are not read, or not read any more. */
final class UnresolvedReferences {

	private final ResourceSet resources;

	private final Set<Unresolved> unresolved = new LinkedHashSet<>();

	private record Unresolved(EObject source, EReference reference) {
	}

	UnresolvedReferences(ResourceSet resources) {
		this.resources = resources;
	}

	void add(EObject source, EReference reference) {
		unresolved.add(new Unresolved(source, reference));
	}

	/** Follows those that lead to files that have been read since; forgets those of objects that are not {@code present}. */
	void resolve(Predicate<EObject> present) {
		for (Unresolved reference : List.copyOf(unresolved)) {
			if (!present.test(reference.source()) || isResolved(reference)) {
				unresolved.remove(reference);
			}
		}
	}

	/** Asks for the value, which makes EMF follow proxies and tell of it; but loads no file. */
	private boolean isResolved(Unresolved reference) {
		if (targets(reference).stream().anyMatch(this::canBeResolved)
				&& reference.source().eGet(reference.reference()) instanceof List<?> many) {
			many.forEach(target -> { });
		}
		return targets(reference).stream().noneMatch(EObject::eIsProxy);
	}

	private static List<EObject> targets(Unresolved reference) {
		List<EObject> targets = new ArrayList<>();
		References.forEachTarget(reference.source(), reference.reference(), targets::add);
		return targets;
	}

	private boolean canBeResolved(EObject target) {
		if (!target.eIsProxy()) {
			return false;
		}
		Resource file = resources.getResource(((InternalEObject) target).eProxyURI().trimFragment(), false);
		return file != null && file.isLoaded();
	}
}
