package jp.tsunagi.core.query;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Who refers to an element, by whatever index is at hand. */
@FunctionalInterface
public interface InverseReferences {

	/** The objects that refer to {@code target} by {@code reference}. */
	List<? extends EObject> of(EObject target, EReference reference);

	/** Those of {@code type}. */
	default <T> Stream<T> of(EObject target, EReference reference, Class<T> type) {
		return of(target, reference).stream().filter(type::isInstance).map(type::cast);
	}
}
