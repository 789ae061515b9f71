package jp.tsunagi.plan.language.formatting2;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Inject;

import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.PlanKeywordTranslator;
import jp.tsunagi.plan.language.keywords.KeywordWritings;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.validation.PlanIssue;
import jp.tsunagi.plan.language.values.Quotation;

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
		return obstacle(plans).isPresent() ? List.of()
				: PlanLayout.replacements(plans.getRootNode().getText(), PieceReader.read(plans.getRootNode(), grammar, keywords));
	}

	/** Whether a part is set off from what is around it by blank lines when it has braces, and its attributes have lines of their own. */
	public static boolean isLarge(EObject part) {
		return part instanceof Plan || part instanceof Pillar || part instanceof Goal || part instanceof Action || part instanceof Review;
	}

	/** Whether what stands between words is a comment that goes on to the end of its line. */
	public static boolean isLineComment(String text) {
		return Piece.endsLine(text);
	}

	/**
	 * The first reason not to touch the text of {@code plans}: a syntax error, or a quotation mark that nothing closes, so that
	 * the rest of its line belongs to it. A word that is not the value that belongs there, such as a day that does not exist,
	 * is none.
	 */
	public static Optional<PlanSyntaxException> obstacle(IParseResult plans) {
		return obstacles(plans).findFirst().map(node -> node.getSyntaxErrorMessage() == null ? unclosed(node)
				: new PlanSyntaxException(node.getStartLine(), node.getSyntaxErrorMessage().getMessage()));
	}

	/** All reasons not to touch the text of {@code plans}: the syntax errors, then the quotation marks. */
	public static Stream<INode> obstacles(IParseResult plans) {
		Stream<INode> errors = StreamSupport.stream(plans.getSyntaxErrors().spliterator(), false)
				.filter(node -> !PlanIssue.VALUE.code().equals(node.getSyntaxErrorMessage().getIssueCode()) || node.getText().isBlank());
		Stream<INode> unclosed = StreamSupport.stream(plans.getRootNode().getLeafNodes().spliterator(), false).filter(leaf ->
				!leaf.isHidden() && Quotation.isOpened(leaf.getText()) && !Quotation.isClosed(leaf.getText())).map(INode.class::cast);
		return Stream.concat(errors, unclosed);
	}

	private static PlanSyntaxException unclosed(INode text) {
		char opening = text.getText().charAt(0);
		return new PlanSyntaxException(text.getStartLine(), PlanIssue.UNCLOSED_QUOTATION.message(opening, Quotation.closing(opening)));
	}

	private IParseResult parse(String text) throws PlanSyntaxException {
		IParseResult result = parser.parse(new StringReader(text));
		Optional<PlanSyntaxException> obstacle = obstacle(result);
		if (obstacle.isPresent()) {
			throw obstacle.get();
		}
		return result;
	}
}
