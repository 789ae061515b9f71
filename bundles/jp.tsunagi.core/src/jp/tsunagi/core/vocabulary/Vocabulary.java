package jp.tsunagi.core.vocabulary;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.core.search.SearchText;

/**
 * The words of a municipality: what kinds of stakeholders, bodies and needs it tells apart. A project's own list
 * replaces the built-in one of the same name, since municipalities differ.
 */
public final class Vocabulary {

	private final Map<TermList, List<Term>> lists;

	private final Map<TermList, Map<String, Term>> byId = new EnumMap<>(TermList.class);

	/** A vocabulary of these lists; a list that is absent is empty. */
	public Vocabulary(Map<TermList, List<Term>> lists) {
		this.lists = new EnumMap<>(TermList.class);
		for (TermList list : TermList.values()) {
			byId.put(list, new HashMap<>());
		}
		lists.forEach((list, terms) -> {
			this.lists.put(list, List.copyOf(terms));
			terms.forEach(term -> byId.get(list).putIfAbsent(term.id(), term));
		});
	}

	/** The terms of {@code list}, in the order in which they are offered. */
	public List<Term> terms(TermList list) {
		return lists.getOrDefault(list, List.of());
	}

	/** The term with that id. */
	public Optional<Term> term(TermList list, String id) {
		return Optional.ofNullable(byId.get(list).get(id));
	}

	/** The term that somebody means by {@code text}: its id or its label in either language, in whatever width and case. */
	public Optional<Term> written(TermList list, String text) {
		String normalized = SearchText.normalize(text);
		return terms(list).stream().filter(term -> Stream.of(term.id(), term.ja(), term.en()).map(SearchText::normalize)
				.anyMatch(normalized::equals)).findFirst();
	}

	/** The label of the term with that id in the product's language; the id itself if the vocabulary lacks it. */
	public String label(TermList list, String id) {
		return term(list, id).map(Term::label).orElse(id);
	}

	/** This vocabulary with {@code lists} in place of its own lists of the same name. */
	public Vocabulary with(Map<TermList, List<Term>> replacements) {
		Map<TermList, List<Term>> merged = new EnumMap<>(TermList.class);
		merged.putAll(lists);
		merged.putAll(replacements);
		return new Vocabulary(merged);
	}
}
