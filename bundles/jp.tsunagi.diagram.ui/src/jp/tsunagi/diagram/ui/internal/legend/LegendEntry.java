package jp.tsunagi.diagram.ui.internal.legend;

import java.util.Objects;

import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Rgb;

/**
 * A line of the legend.
 *
 * @param sample what is explained
 * @param label what it means
 * @param count how many elements of the diagram it stands for
 */
public record LegendEntry(Sample sample, String label, int count) {

	/** What a line of the legend explains. */
	public sealed interface Sample {
	}

	/** A node with that style. */
	public record NodeSample(NodeStyle style) implements Sample {
	}

	/** A line with that style. */
	public record EdgeSample(EdgeStyle style) implements Sample {
	}

	/** A colour. */
	public record ColourSample(Rgb color) implements Sample {
	}

	/** Checks that nothing is missing. */
	public LegendEntry {
		Objects.requireNonNull(sample);
		Objects.requireNonNull(label);
	}
}
