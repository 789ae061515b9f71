package jp.tsunagi.plan.language.syntax;

import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.validation.PlanIssue;

/** Says what was found, what belongs there, and, where the mistake is a known one, how it is mended. */
@Singleton
public final class PlanSyntaxErrors implements ISyntaxErrorMessageProvider {

	private static final Set<String> NAMES = Set.of("Name", "SimpleName", "Reference", "Phrase", "Category");

	/** In characters. */
	private static final int MAX_SHOWN = 20;

	private final Expectations expectations;

	private final Set<String> keywords;

	/** Reads the words of the language from its grammar. */
	@Inject
	public PlanSyntaxErrors(IGrammarAccess access) {
		keywords = GrammarUtil.getAllKeywords(access.getGrammar());
		expectations = new Expectations();
	}

	/** The converters say themselves why a word is not the value that belongs there. */
	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		Optional<INode> node = Optional.ofNullable(context.getValueConverterException().getNode());
		boolean missing = node.filter(value -> value.getText().isBlank()).isPresent();
		return message(PlanIssue.VALUE, new String[0], missing ? expectations.describe(node, node.flatMap(Expectations::ruleOf))
				: context.getValueConverterException().getMessage());
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException failure = context.getRecognitionException();
		if (failure == null) {
			return unfinished(context.getDefaultMessage());
		}
		Optional<Token> found = Optional.ofNullable(failure.token)
				.filter(token -> token.getType() != Token.EOF);
		Optional<INode> node = Optional.ofNullable(context.getCurrentNode());
		Optional<AbstractRule> rule = node.flatMap(Expectations::ruleOf);
		return found.map(token -> unexpected(token.getText(), node, rule)).orElseGet(() -> endOfText(node, rule));
	}

	/** What may span lines, and so goes on to the end of the file if nothing closes it: the lexer says what it waited for. */
	private static SyntaxErrorMessage unfinished(String lexerMessage) {
		return lexerMessage.contains("」") || lexerMessage.contains("300D")
				? message(PlanIssue.UNCLOSED_QUOTATION, new String[0], "「", "」")
				: message(PlanIssue.SYNTAX, new String[0], Messages.unfinished, Messages.comment);
	}

	private SyntaxErrorMessage unexpected(String found, Optional<INode> node, Optional<AbstractRule> rule) {
		if (found.length() == 1 && Character.isISOControl(found.charAt(0))) {
			return message(PlanIssue.CONTROL_CHARACTER, new String[0], "U+%04X".formatted((int) found.charAt(0)));
		}
		if (rule.map(AbstractRule::getName).filter(NAMES::contains).isPresent() && isWordOfTheLanguage(found)) {
			return message(PlanIssue.KEYWORD_AS_NAME, new String[] { found }, found);
		}
		return message(PlanIssue.SYNTAX, new String[0], shortened(found), expectations.describe(node, rule));
	}

	private boolean isWordOfTheLanguage(String found) {
		return keywords.contains(found) && found.codePoints().allMatch(character -> Character.isLetter(character) || character == '-');
	}

	private SyntaxErrorMessage endOfText(Optional<INode> node, Optional<AbstractRule> rule) {
		Optional<Part> open = node.flatMap(Part::around);
		return rule.filter(expected -> expected.getName().equals("CloseBrace")).flatMap(expected -> open)
				.map(part -> message(PlanIssue.UNCLOSED_PART, new String[0], part.title(), part.line()))
				.orElseGet(() -> message(PlanIssue.SYNTAX, new String[0], Messages.endOfText, expectations.describe(node, rule)));
	}

	private static String shortened(String found) {
		String line = found.lines().findFirst().orElse("");
		int length = line.codePointCount(0, line.length());
		return length > MAX_SHOWN ? line.substring(0, line.offsetByCodePoints(0, MAX_SHOWN)) + "…" : line;
	}

	private static SyntaxErrorMessage message(PlanIssue issue, String[] data, Object... arguments) {
		return new SyntaxErrorMessage(issue.message(arguments), issue.code(), data);
	}
}
