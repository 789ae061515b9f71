package jp.tsunagi.plan.language.ide.keyword;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A word of the language, with the others that mean the same.
 *
 * @param id what it is called in the grammar, such as {@code indicatorSource}
 * @param words the ways to write it: Japanese first, the last is English
 * @param reading how the Japanese word is read, in hiragana
 * @param features the names of the features that it introduces
 */
public record PlanKeyword(String id, List<String> words, String reading, Set<String> features) {

	/** Parts of a plan that are written as a block. */
	private static final Set<String> BLOCKS = Set.of("plan", "pillar", "goal", "issue", "indicator", "action", "budget", "training",
			"step", "event", "milestone", "followUp", "review", "note", "overall");

	/** How it is written in Japanese. */
	public String japanese() {
		return words.getFirst();
	}

	/** How it is written in English. */
	public String english() {
		return words.getLast();
	}

	/** Whether it begins a part of a plan, not an attribute of one. */
	public boolean isBlock() {
		return BLOCKS.contains(id);
	}

	/** What it means, in the language of the product. */
	public String meaning() {
		return texts().getString(id + ".meaning");
	}

	/** An example of its use, in the language of the product. */
	public String example() {
		return texts().getString(id + ".example");
	}

	/** Whether what it introduces is a feature of {@code element}. */
	public boolean isOf(EObject element) {
		return features.stream().anyMatch(name -> element.eClass().getEStructuralFeature(name) != null);
	}

	/** Whether what it introduces has been written for {@code element}. */
	public boolean isGivenFor(EObject element) {
		return features.stream().map(element.eClass()::getEStructuralFeature)
				.anyMatch(feature -> feature != null && element.eIsSet(feature));
	}

	/** Whether it can be written once only for {@code element}. */
	public boolean isSingleFor(EObject element) {
		return features.stream().map(element.eClass()::getEStructuralFeature)
				.noneMatch(feature -> feature != null && feature.getUpperBound() == EStructuralFeature.UNBOUNDED_MULTIPLICITY);
	}

	private static ResourceBundle texts() {
		return ResourceBundle.getBundle(PlanKeyword.class.getPackageName() + ".keywords", Locale.getDefault(),
				PlanKeyword.class.getClassLoader());
	}
}
