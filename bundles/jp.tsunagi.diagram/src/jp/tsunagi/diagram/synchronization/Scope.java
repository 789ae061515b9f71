package jp.tsunagi.diagram.synchronization;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/**
 * Where in the diagram an expression is evaluated, which its variables tell it.
 *
 * @param containerView what holds the element of the diagram; empty for the diagram itself
 * @param container what that shows
 * @param view the element of the diagram, once there is one
 * @param ends the nodes of an edge
 */
record Scope(Optional<ViewNode> containerView, EObject container, Optional<ViewElement> view, Optional<Ends> ends) {

	/** The nodes of an edge. */
	record Ends(ViewNode source, ViewNode target) {
	}

	static Scope of(Slot slot) {
		return new Scope(slot.parent(), slot.parentTarget(), Optional.empty(), Optional.empty());
	}

	static Scope of(ViewElement element, EObject root) {
		return switch (element) {
			case ViewNode node -> new Scope(node.parent(), node.parent().map(ViewElement::target).orElse(root), Optional.of(node),
					Optional.empty());
			case ViewEdge edge -> new Scope(Optional.empty(), root, Optional.of(edge),
					Optional.of(new Ends(edge.sourceNode(), edge.targetNode())));
		};
	}

	static Scope ofDiagram(EObject root) {
		return new Scope(Optional.empty(), root, Optional.empty(), Optional.empty());
	}

	static Scope between(ViewNode source, ViewNode target, EObject root) {
		return new Scope(Optional.empty(), root, Optional.empty(), Optional.of(new Ends(source, target)));
	}
}
