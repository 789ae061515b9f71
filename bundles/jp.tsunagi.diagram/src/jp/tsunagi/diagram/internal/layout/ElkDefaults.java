package jp.tsunagi.diagram.internal.layout;

import java.util.HashMap;
import java.util.Map;

import jp.tsunagi.diagram.layout.LayoutChoice;

/** Options of the Eclipse Layout Kernel that suit our boxes, where a specification says nothing. */
final class ElkDefaults {

	private static final String EDGE_LENGTH = "org.eclipse.elk.stress.desiredEdgeLength";

	private ElkDefaults() {
	}

	/**
	 * The options of {@code choice} and, for the others, ours.
	 *
	 * @param distance between the middles of connected boxes, in pixels
	 */
	static Map<String, String> with(LayoutChoice choice, String algorithm, double distance) {
		Map<String, String> options = new HashMap<>(switch (algorithm) {
			case LayoutChoice.STRESS -> Map.of(EDGE_LENGTH, String.valueOf(distance),
					"org.eclipse.elk.stress.epsilon", "0.0005", "org.eclipse.elk.stress.iterationLimit", "400",
					"org.eclipse.elk.spacing.nodeNode", String.valueOf(distance));
			case LayoutChoice.FORCE -> Map.of("org.eclipse.elk.force.model", "FRUCHTERMAN_REINGOLD",
					"org.eclipse.elk.spacing.nodeNode", String.valueOf(distance / 2));
			case LayoutChoice.LAYERED -> Map.of("org.eclipse.elk.spacing.nodeNode", "24",
					"org.eclipse.elk.spacing.edgeNode", "14", "org.eclipse.elk.spacing.edgeEdge", "10",
					"org.eclipse.elk.layered.spacing.nodeNodeBetweenLayers", "52",
					"org.eclipse.elk.layered.spacing.edgeNodeBetweenLayers", "18",
					"org.eclipse.elk.layered.nodePlacement.strategy", "BRANDES_KOEPF",
					"org.eclipse.elk.layered.nodePlacement.bk.fixedAlignment", "BALANCED");
			default -> Map.of("org.eclipse.elk.spacing.nodeNode", "26");
		});
		options.putAll(choice.options());
		// a specification cannot know how wide names are
		options.computeIfPresent(EDGE_LENGTH, (id, given) -> longer(given, distance));
		return options;
	}

	private static String longer(String given, double distance) {
		try {
			return String.valueOf(Math.max(Double.parseDouble(given), distance));
		} catch (NumberFormatException odd) {
			return String.valueOf(distance);
		}
	}
}
