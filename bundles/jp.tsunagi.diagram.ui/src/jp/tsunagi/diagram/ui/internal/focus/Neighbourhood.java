package jp.tsunagi.diagram.ui.internal.focus;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** What lies near an element of a diagram. */
public final class Neighbourhood {

	private Neighbourhood() {
	}

	/**
	 * What can be reached from {@code centre} over at most {@code hops} ties that are to be seen: the nodes, the ties between
	 * them, what the nodes hold and the containers that they stand in.
	 */
	public static Set<ViewElement> of(Collection<? extends ViewElement> centre, int hops) {
		Set<ViewNode> reached = new LinkedHashSet<>();
		Set<ViewElement> result = new LinkedHashSet<>();
		for (ViewElement element : centre) {
			switch (element) {
				case ViewNode node -> addWithContents(node, reached);
				case ViewEdge edge -> {
					result.add(edge);
					reached.add(edge.sourceNode());
					reached.add(edge.targetNode());
				}
			}
		}
		Set<ViewNode> border = new LinkedHashSet<>(reached);
		for (int hop = 0; hop < hops && !border.isEmpty(); hop++) {
			Set<ViewNode> next = new LinkedHashSet<>();
			border.stream().flatMap(Neighbourhood::ties).filter(ViewEdge::isVisible).forEach(edge -> {
				Stream.of(edge.sourceNode(), edge.targetNode()).filter(reached::add).forEach(next::add);
			});
			border = next;
		}
		reached.stream().flatMap(Neighbourhood::ties)
				.filter(edge -> reached.contains(edge.sourceNode()) && reached.contains(edge.targetNode())).forEach(result::add);
		reached.forEach(node -> addWithContainers(node, result));
		return result;
	}

	private static Stream<ViewEdge> ties(ViewNode node) {
		return Stream.concat(node.outgoing().stream(), node.incoming().stream());
	}

	private static void addWithContents(ViewNode node, Set<ViewNode> nodes) {
		nodes.add(node);
		node.children().forEach(child -> addWithContents(child, nodes));
	}

	private static void addWithContainers(ViewNode node, Set<ViewElement> elements) {
		elements.add(node);
		node.parent().ifPresent(container -> addWithContainers(container, elements));
	}
}
