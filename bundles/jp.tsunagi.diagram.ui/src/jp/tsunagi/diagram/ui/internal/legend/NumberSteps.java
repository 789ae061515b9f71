package jp.tsunagi.diagram.ui.internal.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

import jp.tsunagi.diagram.ui.internal.legend.ColourScale.Step;
import jp.tsunagi.diagram.view.Rgb;

/** Numbers in up to five steps from pale to full, each with about as many of the different numbers; 0 has a step of its own. */
final class NumberSteps {

	private static final List<Rgb> SHADES = List.of(new Rgb(0xe4, 0xf2, 0xf0), new Rgb(0xbf, 0xe0, 0xdc), new Rgb(0x93, 0xca, 0xc5),
			new Rgb(0x64, 0xb1, 0xab), new Rgb(0xf2, 0xb3, 0x5e));

	private static final Rgb NOTHING = new Rgb(0xec, 0xee, 0xee);

	private final List<Double> starts = new ArrayList<>();

	private final List<Step> steps = new ArrayList<>();

	/** Steps for these numbers, which are written by {@code text}. */
	NumberSteps(List<Double> numbers, DoubleFunction<String> text) {
		List<Double> different = new ArrayList<>(new TreeSet<>(numbers.stream().filter(number -> number > 0).toList()));
		int count = Math.min(SHADES.size(), different.size());
		starts.add(Double.NEGATIVE_INFINITY);
		steps.add(new Step(text.apply(0), NOTHING));
		for (int step = 0; step < count; step++) {
			double from = different.get(first(step, count, different.size()));
			double to = different.get(first(step + 1, count, different.size()) - 1);
			String label = text.apply(from).equals(text.apply(to)) ? text.apply(from)
					: Messages.bind(Messages.range, text.apply(from), text.apply(to));
			starts.add(from);
			steps.add(new Step(label, SHADES.get(count == 1 ? SHADES.size() - 1 : step * (SHADES.size() - 1) / (count - 1))));
		}
	}

	/** Where a step begins; what is left over goes to the lower steps, since few stand at the top. */
	private static int first(int step, int steps, int numbers) {
		return (step * numbers + steps - 1) / steps;
	}

	Step of(double number) {
		int step = steps.size() - 1;
		while (number < starts.get(step)) {
			step--;
		}
		return steps.get(step);
	}

	/** From the largest, as legends are read. */
	List<Step> order() {
		return steps.reversed();
	}
}
