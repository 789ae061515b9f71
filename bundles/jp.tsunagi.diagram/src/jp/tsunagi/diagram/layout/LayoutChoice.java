package jp.tsunagi.diagram.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.tsunagi.diagram.specification.Layout;
import jp.tsunagi.diagram.specification.Layout.CompositeLayout;
import jp.tsunagi.diagram.specification.Layout.CustomLayout;
import jp.tsunagi.diagram.specification.Layout.LayoutOption;
import jp.tsunagi.diagram.specification.Layout.OrderedTreeLayout;

/**
 * How a diagram is laid out.
 *
 * @param algorithm by its id in the Eclipse Layout Kernel, or its last part
 * @param options their values by their ids in the Eclipse Layout Kernel
 */
public record LayoutChoice(String algorithm, Map<String, String> options) {

	/** Everything that points to something stands before it. */
	public static final String LAYERED = "org.eclipse.elk.layered";

	/** What is connected attracts each other, everything else does not. */
	public static final String FORCE = "org.eclipse.elk.force";

	/** Distances show how many ties lie between. */
	public static final String STRESS = "org.eclipse.elk.stress";

	/** Rings around the middle. */
	public static final String RADIAL = "org.eclipse.elk.radial";

	/** A tree from top to bottom. */
	public static final String TREE = "org.eclipse.elk.mrtree";

	/** What users may choose. */
	public static final List<String> ALGORITHMS = List.of(STRESS, FORCE, LAYERED, RADIAL, TREE);

	private static final String DIRECTION = "org.eclipse.elk.direction";

	private static final String ROUTING = "org.eclipse.elk.edgeRouting";

	/** Completes the id and copies the map. */
	public LayoutChoice {
		String given = algorithm;
		algorithm = ALGORITHMS.stream().filter(id -> id.equals(given) || id.endsWith('.' + given)).findFirst().orElse(given);
		options = Map.copyOf(options);
	}

	/** What a specification says; what only Sirius has becomes the most similar algorithm. */
	public static LayoutChoice of(Layout layout) {
		return switch (layout) {
			case CustomLayout custom -> new LayoutChoice(custom.id(), custom.options().stream().collect(
					Collectors.toMap(LayoutOption::id, LayoutOption::value, (first, second) -> second)));
			case OrderedTreeLayout tree -> of(TREE);
			case CompositeLayout composite -> new LayoutChoice(LAYERED, Map.of(DIRECTION, switch (composite.direction()) {
				case TOP_TO_BOTTOM -> "DOWN";
				case LEFT_TO_RIGHT -> "RIGHT";
				case BOTTOM_TO_TOP -> "UP";
			}));
		};
	}

	/** That algorithm with its usual options. */
	public static LayoutChoice of(String algorithm) {
		return new LayoutChoice(algorithm, Map.of());
	}

	/** Whether edges are to be curves. */
	public boolean isCurved() {
		return "SPLINES".equals(options.get(ROUTING));
	}
}
