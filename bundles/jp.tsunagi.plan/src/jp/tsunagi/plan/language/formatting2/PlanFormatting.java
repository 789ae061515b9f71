package jp.tsunagi.plan.language.formatting2;

import java.io.StringReader;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.PlanKeywordTranslator;
import jp.tsunagi.plan.language.keywords.PlanKeywords;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;

/**
 * Lays plans out: one attribute or part on each line, two blanks deeper for each brace, lines of at most 100 columns, a
 * blank line around larger blocks, half-width punctuation, no colons behind keywords. What a plan says, its names and its
 * comments stay as they are. A text with syntax errors is not laid out, because nobody knows what belongs where.
 */
public final class PlanFormatting {

	private final IParser parser;

	private final PlanGrammarAccess grammar;

	private final PlanKeywords keywords;

	private final PlanKeywordTranslator translator;

	/** Uses the services of the language. */
	@Inject
	public PlanFormatting(IParser parser, PlanGrammarAccess grammar, PlanKeywords keywords, PlanKeywordTranslator translator) {
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
		return plans.hasSyntaxErrors() ? List.of()
				: PlanLayout.replacements(plans.getRootNode().getText(), PieceReader.read(plans.getRootNode(), grammar, keywords));
	}

	private IParseResult parse(String text) throws PlanSyntaxException {
		IParseResult result = parser.parse(new StringReader(text));
		if (result.hasSyntaxErrors()) {
			INode error = result.getSyntaxErrors().iterator().next();
			throw new PlanSyntaxException(error.getStartLine(), error.getSyntaxErrorMessage().getMessage());
		}
		return result;
	}
}
