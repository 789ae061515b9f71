package jp.tsunagi.plan.language.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.IUnorderedGroupHelper;

import jp.tsunagi.plan.language.parser.antlr.PlanParser;

/**
 * Reads on behind what cannot stand where it stands. ANTLR leaves the part of a plan that has a stray word in it, and with
 * it all that follows; so the word is hidden, as a comment would be, and the text is parsed again. What is hidden carries
 * the error.
 */
public class RecoveringPlanParser extends PlanParser {

	/** A text with more mistakes than that is half read, as ANTLR does it. */
	private static final int MOST_ATTEMPTS = 16;

	/** In characters; the longer a text, the fewer attempts. */
	private static final int MOST_PARSED = 2_000_000;

	private volatile Set<String> lettered;

	@Override
	protected IParseResult parse(String ruleName, CharStream text) {
		StrayTokens stray = new StrayTokens(lettered());
		int attempts = Math.clamp(MOST_PARSED / Math.max(1, text.size()), 1, MOST_ATTEMPTS);
		NodeModelBuilder nodes = createNodeModelBuilder();
		IParseResult result = attempt(ruleName, text, nodes, stray);
		while (stray.hidesMore() && --attempts > 0) {
			text.seek(0);
			nodes = createNodeModelBuilder();
			result = attempt(ruleName, text, nodes, stray);
		}
		return stray.isEmpty() ? result : marked(result, nodes, stray);
	}

	private IParseResult attempt(String ruleName, CharStream text, NodeModelBuilder nodes, StrayTokens stray) {
		StrayTokenStream tokens = new StrayTokenStream(createLexer(text), getTokenDefProvider(), stray);
		setInitialHiddenTokens(tokens);
		StrayTokenParser parser = new StrayTokenParser(tokens, getGrammarAccess(), stray);
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(nodes);
		parser.setSemanticModelBuilder(getElementFactory());
		IUnorderedGroupHelper helper = getUnorderedGroupHelper().get();
		parser.setUnorderedGroupHelper(helper);
		helper.initializeWith(parser);
		try {
			return parser.parse(ruleName);
		} catch (RecognitionException failure) {
			throw new ParseException(failure.getMessage(), failure);
		}
	}

	private static IParseResult marked(IParseResult result, NodeModelBuilder nodes, StrayTokens stray) {
		ICompositeNode root = result.getRootNode();
		stray.messages().forEach((offset, message) -> Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, offset))
				.filter(ILeafNode::isHidden).ifPresent(leaf -> nodes.setSyntaxError(leaf, message)));
		return new ParseResult(result.getRootASTElement(), root, true);
	}

	/** The same for every text, so gathered once. */
	private Set<String> lettered() {
		if (lettered == null) {
			lettered = GrammarUtil.getAllKeywords(getGrammarAccess().getGrammar()).stream()
					.filter(keyword -> Character.isLetter(keyword.charAt(0))).collect(Collectors.toUnmodifiableSet());
		}
		return lettered;
	}
}
