package jp.tsunagi.plan.language.keywords;

import java.util.List;

/**
 * A word of the language, in all its writings.
 *
 * @param writings the ways to write it: the usual Japanese one first, the English one last
 */
public record Keyword(List<String> writings) {

	/** The usual writing in {@code language}. */
	public String in(KeywordLanguage language) {
		return switch (language) {
			case JAPANESE -> writings.getFirst();
			case ENGLISH -> writings.getLast();
		};
	}
}
