package jp.tsunagi.plan.edit;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.plan.language.formatting2.PlanFormatting;

/**
 * A word, mark or value that is written into a plan.
 *
 * @param text how it is written
 * @param gap what comes before it
 * @param depth how many braces of the new text it stands in
 */
record Word(String text, Gap gap, int depth) {

	/** What comes before a word. */
	enum Gap {
		/** Nothing: before a comma, within parentheses. */
		NONE,
		/** A blank. */
		BLANK,
		/** A new line for the next line of a text. */
		TEXT_LINE,
		/** A new line. */
		LINE
	}

	Word behind(Gap other) {
		return new Word(text, other, depth);
	}

	/** Braces with words in them. */
	static List<Word> inBraces(List<Word> words) {
		List<Word> all = new ArrayList<>();
		all.add(new Word("{", Gap.BLANK, 0));
		words.forEach(word -> all.add(new Word(word.text, word == words.getFirst() ? Gap.LINE : word.gap, word.depth + 1)));
		all.add(new Word("}", Gap.LINE, 0));
		return all;
	}

	/** The same words without line breaks between them, unless a comment ends a line. */
	static List<Word> onOneLine(List<Word> words) {
		return words.stream().map(Word::text).map(String::strip).anyMatch(PlanFormatting::isLineComment) ? words
				: words.stream().filter(word -> !word.text.isEmpty()).map(word -> word.gap == Gap.NONE ? word : word.behind(Gap.BLANK)).toList();
	}
}
