package jp.tsunagi.coordination.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A cursor over the tokens of one text. The last token is {@link Term#END_OF_TEXT} and is never passed. */
final class TokenStream {

	private final String text;
	private final List<Token> tokens;
	private int position;

	TokenStream(String text, List<Token> tokens) {
		this.text = text;
		this.tokens = List.copyOf(tokens);
	}

	/** Returns the next token without passing it. */
	Token peek() {
		return tokens.get(position);
	}

	boolean at(Term term) {
		return peek().is(term);
	}

	/** Passes the next token and returns it. */
	Token next() {
		Token token = peek();
		if (!token.is(Term.END_OF_TEXT)) {
			position++;
		}
		return token;
	}

	/** Passes the next token if it is the given term; returns whether it was. */
	boolean accept(Term term) {
		boolean matches = at(term);
		if (matches) {
			next();
		}
		return matches;
	}

	/** Passes the next token if it means something in a certain respect, for example a season, and returns what. */
	<T> Optional<T> accept(Function<Term, Optional<T>> meaning) {
		Optional<T> result = meaning.apply(peek().term());
		if (result.isPresent()) {
			next();
		}
		return result;
	}

	/**
	 * Passes the next token and returns it.
	 *
	 * @throws FuzzyDateFormatException if it is not the given term
	 */
	Token expect(Term term) {
		if (!at(term)) {
			throw unexpected();
		}
		return next();
	}

	/**
	 * Checks that nothing is left.
	 *
	 * @throws FuzzyDateFormatException if something is
	 */
	void expectEnd() {
		if (tokens.subList(position, tokens.size()).stream().anyMatch(token -> token.is(Term.CLOCK))) {
			throw error(peek(), Reason.TIME_NOT_ALLOWED);
		}
		expect(Term.END_OF_TEXT);
	}

	/** Returns the failure to be thrown because the next token has no meaning here. */
	FuzzyDateFormatException unexpected() {
		if (!at(Term.END_OF_TEXT)) {
			return error(peek(), Reason.NOT_UNDERSTOOD);
		}
		return error(peek(), position == 0 ? Reason.EMPTY : Reason.INCOMPLETE);
	}

	/** Returns a failure to be thrown because of a token. */
	FuzzyDateFormatException error(Token token, Reason reason, Object... arguments) {
		return new FuzzyDateFormatException(text, token.offset(), reason, arguments);
	}
}
