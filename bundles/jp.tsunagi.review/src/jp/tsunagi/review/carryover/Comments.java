package jp.tsunagi.review.carryover;

import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** Comments in lines of their own directly above a part: they are about it, and go where it goes. */
final class Comments {

	private Comments() {
	}

	/** The text of a new plan with the comments above those parts of the old one that are in it. */
	static String carry(Plan old, PlanText written) {
		List<TextReplacement> comments = YearComparison.of(old, written.plans().getFirst()).changes().stream()
				.filter(change -> !(change.part() instanceof Plan) && !(change instanceof PartChange.Dropped))
				.flatMap(change -> change.former().map(Comments::above).filter(above -> !above.isEmpty())
						.map(above -> new TextReplacement(NodeModelUtils.findActualNodeFor(change.part()).getOffset(), 0,
								above.stream().collect(Collectors.joining("\n", "", "\n"))))
						.stream())
				.sorted(Comparator.comparing(TextReplacement::offset)).toList();
		return TextReplacement.apply(written.text(), comments);
	}

	private static List<String> above(EObject part) {
		INode node = NodeModelUtils.findActualNodeFor(part);
		List<String> comments = new LinkedList<>();
		for (Optional<ILeafNode> comment = above(node, node.getOffset()); comment.isPresent(); comment = above(node,
				comment.get().getTotalOffset())) {
			comments.addFirst(comment.get().getText().strip());
		}
		return comments;
	}

	/** The comment in the lines above {@code offset}. */
	private static Optional<ILeafNode> above(INode node, int offset) {
		String text = node.getRootNode().getText();
		int end = text.substring(0, offset).stripTrailing().length();
		boolean isDirectly = text.substring(end, offset).chars().filter(letter -> letter == '\n').count() == 1;
		return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), end - 1)).filter(leaf -> isDirectly)
				.filter(leaf -> isComment(leaf) && isFirstInLine(text, leaf.getTotalOffset()));
	}

	private static boolean isComment(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT");
	}

	private static boolean isFirstInLine(String text, int offset) {
		return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
	}
}
