package jp.tsunagi.diagram.ui.internal.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import jp.tsunagi.diagram.ui.internal.legend.LegendEntry.ColourSample;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * Which colour each element has, and what the colours mean.
 *
 * @param colours of the elements
 * @param entries the colours with their meaning, in order; those that do not occur are left out
 */
public record ColourScale(Map<ViewElement, Rgb> colours, List<LegendEntry> entries) {

	/** The own colours of all elements. */
	public static final ColourScale NONE = new ColourScale(Map.of(), List.of());

	/** A meaning and its colour. */
	record Step(String label, Rgb color) {
	}

	/** Keeps its own copies. */
	public ColourScale {
		colours = Map.copyOf(colours);
		entries = List.copyOf(entries);
	}

	/** The colour of {@code element}; empty for its own. */
	public Optional<Rgb> of(ViewElement element) {
		return Optional.ofNullable(colours.get(element));
	}

	/** The scale in which elements have these steps; the legend has those of {@code order} alone. */
	static ColourScale of(Map<ViewElement, Step> steps, List<Step> order) {
		Map<Step, Integer> counts = new LinkedHashMap<>();
		order.forEach(step -> counts.put(step, 0));
		Map<ViewElement, Rgb> colours = new HashMap<>();
		steps.forEach((element, step) -> {
			colours.put(element, step.color());
			if (element.isVisible()) {
				counts.computeIfPresent(step, (known, count) -> count + 1);
			}
		});
		List<LegendEntry> entries = new ArrayList<>();
		counts.forEach((step, count) -> {
			if (count > 0) {
				entries.add(new LegendEntry(new ColourSample(step.color()), step.label(), OptionalInt.of(count)));
			}
		});
		return new ColourScale(colours, entries);
	}
}
