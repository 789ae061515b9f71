package jp.tsunagi.diagram.synchronization;

import java.util.stream.Stream;

import jp.tsunagi.diagram.specification.DiagramElementMapping;
import jp.tsunagi.diagram.specification.LayerSpecification;

/** A mapping, its expressions compiled. Equal only to itself. */
abstract sealed class CompiledMapping permits CompiledNodes, CompiledEdges {

	private final DiagramElementMapping specification;

	private final LayerSpecification layer;

	private final Program candidates;

	private final Program precondition;

	private final Program semanticElements;

	CompiledMapping(DiagramElementMapping mapping, LayerSpecification layer, Programs programs) {
		specification = mapping;
		this.layer = layer;
		candidates = programs.compile(mapping.semanticCandidatesExpression());
		precondition = programs.compile(mapping.preconditionExpression());
		semanticElements = programs.compile(mapping.basics().semanticElements());
	}

	final DiagramElementMapping specification() {
		return specification;
	}

	final String name() {
		return specification.name();
	}

	/** The name of the layer that the mapping stands in. */
	final String layer() {
		return layer.name();
	}

	/** What gives the candidates; nothing if all instances are. */
	final Program candidates() {
		return candidates;
	}

	final Program precondition() {
		return precondition;
	}

	final Program semanticElements() {
		return semanticElements;
	}

	/** Whether elements come and go with the model. */
	final boolean isSynchronized() {
		return specification.basics().createElements();
	}

	abstract Choice<?> choice();

	/** What decides where edges end. */
	abstract Stream<Program> ends();

	@Override
	public final String toString() {
		return name();
	}
}
