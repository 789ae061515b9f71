package jp.tsunagi.plan.tests.robustness;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

import jp.tsunagi.plan.language.values.Quotation;

/**
 * What a text says: its plans, what they refer to, and its comments.
 *
 * @param plans the root of the plans, without links
 * @param references the names of everything that is referred to, in their order
 * @param comments the comments, without the line break behind
 */
record PlanContent(EObject plans, List<String> references, List<String> comments) {

	/** Reads a text without errors. */
	static PlanContent of(String text) {
		IParseResult result = PlanLanguage.parse(text);
		for (INode error : result.getSyntaxErrors()) {
			throw new AssertionError(error.getStartLine() + ": " + error.getSyntaxErrorMessage() + "\n" + text);
		}
		List<String> references = new ArrayList<>();
		List<String> comments = new ArrayList<>();
		for (INode node : result.getRootNode().getAsTreeIterable()) {
			if (node.getGrammarElement() instanceof CrossReference) {
				references.add(name((ICompositeNode) node));
			} else if (node.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT")) {
				comments.add(node.getText().replaceAll("[\\r\\n]+$", ""));
			}
		}
		return new PlanContent(result.getRootASTElement(), references, comments);
	}

	private static String name(ICompositeNode reference) {
		StringBuilder name = new StringBuilder();
		for (ILeafNode leaf : reference.getLeafNodes()) {
			name.append(leaf.isHidden() ? "" : Quotation.unquote(leaf.getText()));
		}
		return name.toString();
	}

	/** Whether another text says the same, whatever its comments. */
	boolean saysTheSameAs(PlanContent other) {
		return EcoreUtil.equals(plans, other.plans) && references.equals(other.references);
	}
}
