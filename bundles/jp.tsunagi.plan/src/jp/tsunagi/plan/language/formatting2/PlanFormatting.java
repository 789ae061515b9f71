package jp.tsunagi.plan.language.formatting2;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.PlanKeywordTranslator;
import jp.tsunagi.plan.language.keywords.KeywordWritings;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.validation.PlanIssue;

/**
 * Lays plans out: one attribute or part on each line, two blanks deeper for each brace, lines of at most 100 columns, a
 * blank line around larger blocks, half-width punctuation, no colons behind keywords. What a plan says, its names and its
 * comments stay as they are. A text with syntax errors is not laid out, because nobody knows what belongs where.
 */
public final class PlanFormatting {

	private final IParser parser;

	private final PlanGrammarAccess grammar;

	private final KeywordWritings keywords;

	private final PlanKeywordTranslator translator;

	/** Uses the services of the language. */
	@Inject
	public PlanFormatting(IParser parser, PlanGrammarAccess grammar, KeywordWritings keywords, PlanKeywordTranslator translator) {
		this.parser = parser;
		this.grammar = grammar;
		this.keywords = keywords;
		this.translator = translator;
	}

	/**
	 * Returns {@code text} laid out, with the line ends that it has.
	 *
	 * @throws PlanSyntaxException if it has syntax errors
	 */
	public String format(String text) throws PlanSyntaxException {
		return TextReplacement.apply(text, replacements(parse(text)));
	}

	/**
	 * Returns {@code text} laid out, with the keywords in one language.
	 *
	 * @throws PlanSyntaxException if it has syntax errors
	 */
	public String format(String text, KeywordLanguage language) throws PlanSyntaxException {
		return format(TextReplacement.apply(text, translator.translate(parse(text), language)));
	}

	/** What has to change so that a text that was read is laid out, in the order of the text; nothing if it has syntax errors. */
	public List<TextReplacement> replacements(IParseResult plans) {
		return firstSyntaxError(plans).isPresent() ? List.of()
				: PlanLayout.replacements(plans.getRootNode().getText(), PieceReader.read(plans.getRootNode(), grammar, keywords));
	}

	/** A word that is not the value that belongs there, such as a day that does not exist, hides nothing else. */
	public static Optional<INode> firstSyntaxError(IParseResult plans) {
		return StreamSupport.stream(plans.getSyntaxErrors().spliterator(), false)
				.filter(error -> !PlanIssue.VALUE.code().equals(error.getSyntaxErrorMessage().getIssueCode()) || error.getText().isBlank())
				.findFirst();
	}

	private IParseResult parse(String text) throws PlanSyntaxException {
		IParseResult result = parser.parse(new StringReader(text));
		Optional<INode> error = firstSyntaxError(result);
		if (error.isPresent()) {
			throw new PlanSyntaxException(error.get().getStartLine(), error.get().getSyntaxErrorMessage().getMessage());
		}
		return result;
	}
}
