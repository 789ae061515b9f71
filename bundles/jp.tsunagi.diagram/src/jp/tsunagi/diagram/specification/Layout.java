package jp.tsunagi.diagram.specification;

import java.util.List;

/** How a diagram is laid out. */
public sealed interface Layout {

	/**
	 * An algorithm of ELK.
	 *
	 * @param id of the algorithm, {@code org.eclipse.elk.layered}
	 */
	record CustomLayout(String id, String label, List<LayoutOption> options) implements Layout {
	}

	/** A tree in the order of the model. */
	record OrderedTreeLayout(InterpretedExpression childrenExpression, List<Reference<AbstractNodeMapping>> nodeMapping)
			implements Layout {
	}

	/**
	 * Layers, as Sirius does it by default.
	 *
	 * @param padding in pixels
	 */
	record CompositeLayout(int padding, Direction direction) implements Layout {
	}

	/** Where edges of a {@link CompositeLayout} go. */
	enum Direction {
		TOP_TO_BOTTOM, LEFT_TO_RIGHT, BOTTOM_TO_TOP
	}

	/**
	 * An option of an algorithm.
	 *
	 * @param id of the option, {@code org.eclipse.elk.direction}
	 * @param value as ELK parses it; of sets, the values between spaces
	 * @param targets what it is set on: PARENT (the diagram and containers), NODE, EDGE, PORTS, LABEL
	 */
	record LayoutOption(String id, String value, List<Target> targets) {
	}

	/** What an option is set on. */
	enum Target {
		PARENT, NODE, EDGE, PORTS, LABEL
	}
}
