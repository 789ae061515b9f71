package jp.tsunagi.design.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabularies;

/** The kind or category of an element, in the words of its project. */
public final class Kinds {

	private static final List<String> FEATURES = List.of("kind", "category");

	private Kinds() {
	}

	/** The id of the element's kind or category; empty where it has none. */
	public static String idOf(EObject element) {
		return feature(element).map(element::eGet).map(Object::toString).map(String::strip).orElse("");
	}

	/** The term of the element's kind or category, if the vocabulary has it. */
	public static Optional<Term> termOf(EObject element) {
		return feature(element).flatMap(TermList::of).flatMap(list -> Vocabularies.of(element).term(list, idOf(element)));
	}

	/** How the element's kind is called: its term, else the id of that, else its class. */
	public static String labelOf(EObject element) {
		return termOf(element).map(Term::label).or(() -> Optional.of(idOf(element)).filter(id -> !id.isEmpty()))
				.orElseGet(() -> ElementLabels.type(element.eClass()));
	}

	private static Optional<EStructuralFeature> feature(EObject element) {
		return FEATURES.stream().map(element.eClass()::getEStructuralFeature).flatMap(Stream::ofNullable).findFirst();
	}
}
