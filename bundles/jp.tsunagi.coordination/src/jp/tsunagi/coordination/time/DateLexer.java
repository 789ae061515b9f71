package jp.tsunagi.coordination.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Phase 2 of reading: cuts a normalised text into tokens. It never fails; what it does not know becomes a token too. */
final class DateLexer {

	/** Numbers of more digits are out of range everywhere; their value is not worth an overflow. */
	private static final int MAX_DIGITS = 8;

	/** All spellings by their first character, the longest first so that 年度 is not read as 年. */
	private static final Map<Character, List<Spelling>> VOCABULARY = Arrays.stream(Term.values())
			.flatMap(term -> term.spellings().stream().map(text -> new Spelling(text, term)))
			.sorted(Comparator.comparingInt((Spelling spelling) -> spelling.text().length()).reversed())
			.collect(Collectors.groupingBy(spelling -> spelling.text().charAt(0)));

	private record Spelling(String text, Term term) {
	}

	private final NormalisedText source;
	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private int position;

	private DateLexer(NormalisedText source) {
		this.source = source;
		this.text = source.text();
	}

	/** Returns the tokens of a text; blanks between them are dropped. */
	static TokenStream tokenise(NormalisedText source) {
		DateLexer lexer = new DateLexer(source);
		while (lexer.position < lexer.text.length()) {
			lexer.readNext();
		}
		lexer.tokens.add(new Token(Term.END_OF_TEXT, source.original().length()));
		return new TokenStream(source.original(), lexer.tokens);
	}

	private void readNext() {
		char c = text.charAt(position);
		if (c == ' ') {
			position++;
		} else if (isDigit(c)) {
			readNumber();
		} else {
			readTerm(c);
		}
	}

	private void readNumber() {
		int end = position;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		int digits = end - position;
		int value = digits > MAX_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(text, position, end, 10);
		tokens.add(new Token(Term.NUMBER, value, digits, source.originalOffset(position)));
		position = end;
	}

	private void readTerm(char first) {
		Spelling spelling = VOCABULARY.getOrDefault(first, List.of()).stream()
				.filter(candidate -> text.startsWith(candidate.text(), position))
				.findFirst()
				.orElseGet(() -> new Spelling(String.valueOf(first), Term.UNKNOWN));
		tokens.add(new Token(spelling.term(), source.originalOffset(position)));
		position += spelling.text().length();
	}

	/** Normalisation has folded full-width digits; the digits of other scripts are not used in Japan. */
	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
