package jp.tsunagi.design.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabularies;

/** The kind or category of an element, in the words of its project. */
public final class Kinds {

	private static final List<String> FEATURES = List.of("kind", "category");

	/** Looked up once, since each label and colour of a diagram asks. */
	private static final Map<EClass, Source> SOURCES = new ConcurrentHashMap<>();

	/** Where elements of a class have their kind, and which words it is one of; both may be missing. */
	private record Source(Optional<EStructuralFeature> feature, Optional<TermList> words) {

		static Source of(EClass type) {
			Optional<EStructuralFeature> feature = FEATURES.stream().map(type::getEStructuralFeature).flatMap(Stream::ofNullable)
					.findFirst();
			return new Source(feature, feature.flatMap(TermList::of));
		}
	}

	private Kinds() {
	}

	/** The id of the element's kind or category; empty where it has none. */
	public static String idOf(EObject element) {
		return source(element).feature().map(element::eGet).map(Object::toString).map(String::strip).orElse("");
	}

	/** The term of the element's kind or category, if the vocabulary has it. */
	public static Optional<Term> termOf(EObject element) {
		return source(element).words().flatMap(words -> Vocabularies.of(element).term(words, idOf(element)));
	}

	/** How the element's kind is called: its term, else the id of that, else its class. */
	public static String labelOf(EObject element) {
		return termOf(element).map(Term::label).or(() -> Optional.of(idOf(element)).filter(id -> !id.isEmpty()))
				.orElseGet(() -> ElementLabels.type(element.eClass()));
	}

	private static Source source(EObject element) {
		return SOURCES.computeIfAbsent(element.eClass(), Source::of);
	}
}
