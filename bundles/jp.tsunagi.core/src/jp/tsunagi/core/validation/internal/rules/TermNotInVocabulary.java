package jp.tsunagi.core.validation.internal.rules;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;
import jp.tsunagi.core.validation.ValidationRule;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;

/** Categories and kinds are taken from the vocabulary. A list without terms accepts all. */
public final class TermNotInVocabulary implements ValidationRule<EObject> {

	private final Map<EClass, Map<EAttribute, TermList>> listsByClass = new HashMap<>();

	private final Map<TermList, Set<String>> known = new EnumMap<>(TermList.class);

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public void check(EObject element, ValidationContext context) {
		listsByClass.computeIfAbsent(element.eClass(), TermNotInVocabulary::lists).forEach((feature, list) -> {
			String term = (String) element.eGet(feature);
			List<Term> terms = context.project().vocabulary().terms(list);
			Set<String> ids = known.computeIfAbsent(list, unseen -> ids(terms));
			if (!Texts.isBlank(term) && !ids.isEmpty() && !ids.contains(term)) {
				context.report(element, feature, fixes(element, feature, term, terms), element, feature, term);
			}
		});
	}

	private static Map<EAttribute, TermList> lists(EClass type) {
		Map<EAttribute, TermList> lists = new LinkedHashMap<>();
		type.getEAllAttributes().forEach(feature -> TermList.of(feature).ifPresent(list -> lists.put(feature, list)));
		return lists;
	}

	private static Set<String> ids(List<Term> terms) {
		return terms.stream().map(Term::id).collect(Collectors.toSet());
	}

	/** Who typed a term's label meant the term. */
	private static List<QuickFix> fixes(EObject element, EAttribute feature, String written, List<Term> terms) {
		Stream<QuickFix> meant = terms.stream()
				.filter(term -> Stream.of(term.id(), term.ja(), term.en()).map(Texts::comparable)
						.anyMatch(Texts.comparable(written)::equals))
				.map(term -> Fixes.choose(element, feature, term));
		return Stream.concat(meant, Stream.of(Fixes.clear(element, feature))).toList();
	}
}
