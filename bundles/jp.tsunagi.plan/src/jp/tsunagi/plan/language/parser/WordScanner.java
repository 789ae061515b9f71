package jp.tsunagi.plan.language.parser;

import java.util.HashMap;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.eclipse.xtext.parser.antlr.IAntlrTokenFileProvider;

/**
 * Finds words, as the terminal WORD of the grammar describes them. A lexer that is generated from it looks only one
 * character ahead, so it takes any comma behind 50 for that of 50,000 and any slash behind a word for that of 2022/9, and
 * fails at {@code 50,会場} and {@code 会場//…}.
 */
public final class WordScanner {

	/** How many digits are between the commas of a number. */
	private static final int GROUP = 3;

	/** What ends a word, besides blanks and control characters. */
	private static final String NO_WORD = "\"＂“”「」{}｛｝()（），,、:：〜~～→⇒※/／\u007F\u00A0\u3000\uFEFF";

	private final Map<String, Integer> keywords = new HashMap<>();

	private final int wordType;

	/**
	 * Creates a scanner for one lexer.
	 *
	 * @param tokens the numbers of its tokens
	 * @param wordType the number of WORD
	 */
	public WordScanner(IAntlrTokenFileProvider tokens, int wordType) {
		AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
		definitions.setAntlrTokenFileProvider(tokens);
		definitions.getTokenDefMap().forEach((type, name) -> {
			if (name.startsWith("'")) {
				keywords.put(name.substring(1, name.length() - 1), type);
			}
		});
		this.wordType = wordType;
	}

	/** Reads the word that begins at the place of {@code text} and returns the number of its token; 0 if none does. */
	public int scan(CharStream text) {
		int length = length(text);
		if (length == 0) {
			return Token.INVALID_TOKEN_TYPE;
		}
		int start = text.index();
		for (int i = 0; i < length; i++) {
			text.consume();
		}
		return keywords.getOrDefault(text.substring(start, start + length - 1), wordType);
	}

	private static int length(CharStream text) {
		int digits = digits(text, 1);
		int number = digits;
		while (digits > 0 && isComma(text.LA(number + 1)) && digits(text, number + 2) >= GROUP) {
			number += 1 + GROUP;
		}
		if (number > digits) {
			return number + wordCharacters(text, number + 1);
		}
		if ((digits == 1 || digits == 2) && isColon(text.LA(digits + 1)) && digits(text, digits + 2) >= 2) {
			return digits + GROUP + wordCharacters(text, digits + GROUP + 1);
		}
		int length = wordCharacters(text, 1);
		while (length > 0 && isSlash(text.LA(length + 1)) && isDigit(text.LA(length + 2))) {
			length += 1 + wordCharacters(text, length + 2);
		}
		return length;
	}

	private static int digits(CharStream text, int from) {
		int count = 0;
		while (isDigit(text.LA(from + count))) {
			count++;
		}
		return count;
	}

	private static int wordCharacters(CharStream text, int from) {
		int count = 0;
		while (isWord(text.LA(from + count))) {
			count++;
		}
		return count;
	}

	private static boolean isWord(int character) {
		return character > ' ' && NO_WORD.indexOf(character) < 0;
	}

	private static boolean isDigit(int character) {
		return character >= '0' && character <= '9' || character >= '０' && character <= '９';
	}

	private static boolean isComma(int character) {
		return character == ',' || character == '，';
	}

	private static boolean isColon(int character) {
		return character == ':' || character == '：';
	}

	private static boolean isSlash(int character) {
		return character == '/' || character == '／';
	}
}
