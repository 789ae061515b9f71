package jp.tsunagi.plan.language.syntax;

import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import jp.tsunagi.plan.language.parser.antlr.internal.InternalPlanLexer;

/** The tokens of a text, in which stray ones count as comments. */
final class StrayTokenStream extends XtextTokenStream {

	private final StrayTokens stray;

	StrayTokenStream(TokenSource lexer, ITokenDefProvider tokenNames, StrayTokens stray) {
		super(lexer, tokenNames);
		this.stray = stray;
	}

	@Override
	protected void fillBuffer() {
		super.fillBuffer();
		for (Object token : tokens) {
			if (stray.hides((Token) token)) {
				((Token) token).setType(InternalPlanLexer.RULE_ML_COMMENT);
				((Token) token).setChannel(Token.HIDDEN_CHANNEL);
			}
		}
		p = skipOffTokenChannels(0);
	}
}
