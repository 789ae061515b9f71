package jp.tsunagi.plan.language.ide.contentassist;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;

import jp.tsunagi.plan.language.ide.contentassist.antlr.internal.InternalPlanLexer;
import jp.tsunagi.plan.language.parser.WordScanner;

/** The lexer that completes plans: that of the grammar, but for words. */
public final class PlanContentAssistLexer extends InternalPlanLexer {

	private static final String TOKENS = "antlr/internal/InternalPlan.tokens";

	private static final WordScanner WORDS = new WordScanner(() -> PlanContentAssistLexer.class.getResourceAsStream(TOKENS), RULE_WORD);

	/** Creates a lexer that has nothing to read yet. */
	public PlanContentAssistLexer() {
		// the text is set later
	}

	/** Creates a lexer of a text. */
	public PlanContentAssistLexer(CharStream text) {
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
