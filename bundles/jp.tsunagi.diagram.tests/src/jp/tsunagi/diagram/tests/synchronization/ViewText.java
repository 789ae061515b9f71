package jp.tsunagi.diagram.tests.synchronization;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Everything that a view says, as text. */
final class ViewText {

	private final StringBuilder text = new StringBuilder();

	private ViewText() {
	}

	static String of(DiagramView view) {
		ViewText text = new ViewText();
		text.line(view.description(), view.title(), view.elements().size());
		view.nodes().forEach(node -> text.node(node, ""));
		view.edges().forEach(text::edge);
		return text.text.toString();
	}

	/** Where two texts begin to differ. */
	static String difference(String expected, String actual) {
		List<String> wanted = expected.lines().toList();
		List<String> present = actual.lines().toList();
		int first = 0;
		while (first < wanted.size() && first < present.size() && wanted.get(first).equals(present.get(first))) {
			first++;
		}
		return "\nline " + first + "\n- " + wanted.stream().skip(first).limit(3).collect(Collectors.joining("\n- ")) + "\n+ "
				+ present.stream().skip(first).limit(3).collect(Collectors.joining("\n+ "));
	}

	private void node(ViewNode node, String indent) {
		line(indent + common(node), node.presentation(), node.style(), edges(node.outgoing()), edges(node.incoming()));
		node.children().forEach(child -> node(child, indent + "  "));
	}

	private static String edges(Iterable<ViewEdge> edges) {
		return java.util.stream.StreamSupport.stream(edges.spliterator(), false).map(ViewElement::key).sorted()
				.collect(Collectors.joining(","));
	}

	private void edge(ViewEdge edge) {
		line(common(edge), edge.sourceNode(), edge.targetNode(), edge.beginLabel(), edge.endLabel(), edge.style());
	}

	private static String common(ViewElement element) {
		return List.of(element.key(), element.mapping(), element.layer(), identity(element.target()),
				element.semanticElements().stream().map(ViewText::identity).toList(), element.label(), element.tooltip(),
				element.isFiltered(), element.isHidden(), element.isVisible()).toString();
	}

	private static String identity(EObject object) {
		return object.eClass().getName() + '@' + System.identityHashCode(object);
	}

	private void line(Object... parts) {
		for (Object part : parts) {
			text.append(part).append(" | ");
		}
		text.append('\n');
	}
}
