package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/** The edges that one mapping makes for one element, or from one node. */
final class EdgeUnit {

	private final CompiledEdges mapping;

	private final Optional<ViewNode> source;

	private EObject element;

	private List<EObject> sources = List.of();

	private List<EObject> targets = List.of();

	private List<ViewEdge> edges = new ArrayList<>(1);

	/** The edges of {@code element}, or those of a relation that start at {@code source}, which shows it. */
	EdgeUnit(CompiledEdges mapping, EObject element, Optional<ViewNode> source) {
		this.mapping = mapping;
		this.element = element;
		this.source = source;
	}

	CompiledEdges mapping() {
		return mapping;
	}

	Optional<ViewNode> source() {
		return source;
	}

	/** What its edges show. */
	EObject element() {
		return element;
	}

	void setElement(EObject shown) {
		element = shown;
	}

	List<EObject> sources() {
		return sources;
	}

	List<EObject> targets() {
		return targets;
	}

	void setEnds(List<EObject> from, List<EObject> to) {
		sources = from;
		targets = to;
	}

	List<ViewEdge> edges() {
		return edges;
	}

	void setEdges(List<ViewEdge> shown) {
		edges = shown;
	}
}
