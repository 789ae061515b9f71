package jp.tsunagi.plan.language.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;

import jp.tsunagi.plan.language.parser.antlr.PlanAntlrTokenFileProvider;
import jp.tsunagi.plan.language.parser.antlr.internal.InternalPlanLexer;

/** The lexer of the grammar, but for words. */
public final class PlanLexer extends InternalPlanLexer {

	private static final WordScanner WORDS = new WordScanner(new PlanAntlrTokenFileProvider(), RULE_WORD);

	/** Creates a lexer that has nothing to read yet. */
	public PlanLexer() {
		// the text is set later
	}

	/** Creates a lexer of a text. */
	public PlanLexer(CharStream text) {
		super(text);
	}

	@Override
	public void mTokens() throws RecognitionException {
		int type = WORDS.scan(input);
		if (type == Token.INVALID_TOKEN_TYPE) {
			super.mTokens();
		} else {
			state.type = type;
			state.channel = Token.DEFAULT_CHANNEL;
		}
	}
}
