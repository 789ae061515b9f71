package jp.tsunagi.plan.language.keywords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** Writes the words of the language in one language; names, texts, dates and comments are left alone. */
public final class PlanKeywordTranslator {

	private final KeywordWritings keywords;

	/** Uses the words of the grammar. */
	@Inject
	public PlanKeywordTranslator(KeywordWritings keywords) {
		this.keywords = keywords;
	}

	/**
	 * What has to change so that every keyword, mark between dates, decision and rhythm is written in {@code language}, in the order
	 * of the text; nothing if {@code plans} has syntax errors.
	 */
	public List<TextReplacement> translate(IParseResult plans, KeywordLanguage language) {
		List<TextReplacement> replacements = new ArrayList<>();
		if (PlanFormatting.obstacle(plans).isEmpty()) {
			String text = plans.getRootNode().getText();
			for (ILeafNode leaf : plans.getRootNode().getLeafNodes()) {
				replacement(leaf, language, text).ifPresent(replacements::add);
			}
		}
		return replacements;
	}

	private Optional<TextReplacement> replacement(ILeafNode leaf, KeywordLanguage language, String text) {
		if (leaf.isHidden()) {
			return Optional.empty();
		}
		AbstractRule rule = KeywordWritings.rule(leaf).orElseThrow();
		Optional<String> mark = keywords.mark(rule).map(keyword -> setOff(keyword.in(language), leaf, text));
		Optional<String> writing = keywords.attribute(rule).or(() -> keywords.value(rule, leaf.getText()))
				.filter(keyword -> keyword.writings().contains(leaf.getText())).map(keyword -> keyword.in(language));
		return mark.or(() -> writing).filter(word -> !word.equals(leaf.getText()))
				.map(word -> new TextReplacement(leaf.getTotalOffset(), leaf.getTotalLength(), word));
	}

	/** Signs need no blanks around them, but words do. */
	private static String setOff(String word, ILeafNode mark, String text) {
		if (!Character.isLetter(word.charAt(0))) {
			return word;
		}
		boolean before = isBlank(text, mark.getTotalOffset() - 1);
		boolean behind = isBlank(text, mark.getTotalEndOffset());
		return (before ? "" : " ") + word + (behind ? "" : " ");
	}

	private static boolean isBlank(String text, int offset) {
		return offset < 0 || offset >= text.length() || Character.isWhitespace(text.charAt(offset)) || text.charAt(offset) == '\u00A0';
	}
}
