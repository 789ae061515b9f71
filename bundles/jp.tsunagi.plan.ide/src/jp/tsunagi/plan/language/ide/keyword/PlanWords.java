package jp.tsunagi.plan.language.ide.keyword;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** In which language the words around a place are written. */
public enum PlanWords {
	/** 計画 */
	JAPANESE,
	/** plan */
	ENGLISH;

	/** That of the nearest word of the language before {@code offset}; Japanese if there is none. */
	public static PlanWords before(int offset, XtextResource resource, PlanKeywords keywords) {
		INode root = resource.getParseResult().getRootNode();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.max(0, Math.min(offset, root.getTotalEndOffset()) - 1));
		for (INode node = leaf; node != null; node = previous(node)) {
			Optional<PlanKeyword> keyword = node instanceof ILeafNode && node.getTotalEndOffset() <= offset ? keywords.of(node)
					: Optional.empty();
			if (keyword.isPresent()) {
				return node.getText().charAt(0) < 0x80 ? ENGLISH : JAPANESE;
			}
		}
		return JAPANESE;
	}

	private static INode previous(INode node) {
		return node.getTotalOffset() == 0 ? null
				: NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), node.getTotalOffset() - 1);
	}

	/** How {@code keyword} is written in this language. */
	public String of(PlanKeyword keyword) {
		return this == ENGLISH ? keyword.english() : keyword.japanese();
	}
}
