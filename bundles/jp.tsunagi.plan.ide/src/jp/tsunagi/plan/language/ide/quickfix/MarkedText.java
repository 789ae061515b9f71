package jp.tsunagi.plan.language.ide.quickfix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.validation.PlanKeywords;

/**
 * What a diagnostic marks, and how the text around it is edited.
 *
 * @param resource the plan as it is now
 * @param document its text
 * @param diagnostic the diagnostic, as the client sent it back
 */
public record MarkedText(XtextResource resource, Document document, Diagnostic diagnostic) {

	/** What the rule proposed, best first. */
	List<String> proposals() {
		return switch (diagnostic.getData()) {
			case String[] texts -> List.of(texts);
			case List<?> texts -> texts.stream().map(String::valueOf).toList();
			case JsonArray texts -> texts.asList().stream().map(JsonElement::getAsString).toList();
			case Object[] texts -> Arrays.stream(texts).map(String::valueOf).toList();
			case null, default -> List.of();
		};
	}

	/** The largest node that is within what is marked. */
	Optional<INode> node() {
		int start = document.getOffSet(diagnostic.getRange().getStart());
		int end = document.getOffSet(diagnostic.getRange().getEnd());
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), start);
		INode node = leaf;
		while (node != null && isWithin(node.getParent(), start, end)) {
			node = node.getParent();
		}
		return Optional.ofNullable(node);
	}

	private static boolean isWithin(INode node, int start, int end) {
		return node != null && node.getOffset() == start && node.getEndOffset() <= end;
	}

	/** The element that what is marked belongs to. */
	<T extends EObject> Optional<T> element(Class<T> type) {
		EObject element = node().map(NodeModelUtils::findActualSemanticObjectFor).orElse(null);
		while (element != null && !type.isInstance(element)) {
			element = element.eContainer();
		}
		return Optional.ofNullable(type.cast(element));
	}

	/** Which item of its element is marked, if it is a value of one. */
	Optional<Value> value() {
		for (INode node = node().orElse(null); node != null; node = node.getParent()) {
			Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
			EObject element = node.getParent() == null ? null : NodeModelUtils.findActualSemanticObjectFor(node.getParent());
			if (assignment != null && element != null) {
				EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.getFeature());
				int offset = node.getOffset();
				List<INode> values = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(element, feature);
				for (int index = 0; index < values.size(); index++) {
					if (values.get(index).getOffset() == offset) {
						return Optional.of(new Value(element, feature, index, values));
					}
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * A value of an item.
	 *
	 * @param element what has the item
	 * @param feature which item of it
	 * @param index which of its values
	 * @param values where its values stand
	 */
	record Value(EObject element, EStructuralFeature feature, int index, List<INode> values) {

		INode node() {
			return values.get(index);
		}

		Optional<INode> keyword() {
			return PlanKeywords.nodeBefore(element, feature, index);
		}
	}

	TextEdit replace(String text) {
		return new TextEdit(diagnostic.getRange(), text);
	}

	TextEdit replace(INode node, String text) {
		return new TextEdit(range(node.getOffset(), node.getEndOffset()), text);
	}

	TextEdit insert(int offset, String text) {
		return new TextEdit(range(offset, offset), text);
	}

	/** An edit of the plan. */
	@FunctionalInterface
	interface Edit {

		List<TextReplacement> of(PlanEdits edits) throws PlanEditException;
	}

	/** A fix that edits the plan; none if the plan cannot be edited so. */
	Stream<PlanFix> fix(String label, Edit edit) {
		try {
			TextEdit[] edits = edit.of(PlanEdits.of(new PlanText(resource))).stream()
					.map(each -> new TextEdit(range(each.offset(), each.end()), each.text())).toArray(TextEdit[]::new);
			return Stream.of(PlanFix.of(label, edits));
		} catch (PlanEditException notSo) {
			// somebody has to do it by hand
			return Stream.empty();
		}
	}

	private Range range(int start, int end) {
		return new Range(document.getPosition(start), document.getPosition(end));
	}
}
