package jp.tsunagi.diagram.ui.internal.legend;

import java.util.Objects;
import java.util.OptionalInt;

import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Rgb;

/**
 * A line of the legend.
 *
 * @param sample what is explained
 * @param label what it means
 * @param count how many elements of the diagram it stands for; empty if they are not counted
 */
public record LegendEntry(Sample sample, String label, OptionalInt count) {

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

	/** The entry of a legend of the specification's own looks, which counts nothing. */
	public static LegendEntry of(Legend.Entry entry) {
		return switch (entry) {
			case Legend.Node node -> new LegendEntry(new NodeSample(node.style()), node.label(), OptionalInt.empty());
			case Legend.Line line -> new LegendEntry(new EdgeSample(line.style()), line.label(), OptionalInt.empty());
		};
	}

	/** Checks that nothing is missing. */
	public LegendEntry {
		Objects.requireNonNull(sample);
		Objects.requireNonNull(label);
	}
}
