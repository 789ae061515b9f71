package jp.tsunagi.plan.language.syntax;

import java.util.List;
import java.util.Optional;

import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

import jp.tsunagi.plan.language.parser.antlr.internal.InternalPlanParser;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;

/** Notes what it had to skip where a part of the plan should have been closed. */
final class StrayTokenParser extends InternalPlanParser {

	private final XtextTokenStream tokens;

	private final AbstractRule closing;

	private final StrayTokens stray;

	StrayTokenParser(XtextTokenStream tokens, PlanGrammarAccess grammar, StrayTokens stray) {
		super(tokens, grammar);
		this.tokens = tokens;
		this.closing = grammar.getCloseBraceRule();
		this.stray = stray;
	}

	@Override
	public void recover(IntStream input, RecognitionException failure) {
		boolean leavesPart = Optional.ofNullable(getCurrentNode()).flatMap(Expectations::ruleOf).filter(closing::equals).isPresent();
		int index = input.index();
		Optional<SyntaxErrorMessage> message = leavesPart ? Optional.of(getSyntaxErrorMessage(failure, getTokenNames())) : Optional.empty();
		super.recover(input, failure);
		boolean skips = input.index() > index && failure.token != null && failure.token.getType() != Token.EOF;
		message.filter(any -> skips).ifPresent(text -> stray.note(allTokens(), index, text));
	}

	@SuppressWarnings("unchecked")
	private List<Token> allTokens() {
		return tokens.getTokens();
	}
}
