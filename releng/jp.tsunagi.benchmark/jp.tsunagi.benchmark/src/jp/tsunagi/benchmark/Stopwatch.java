package jp.tsunagi.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects times of repeated work; their median is what it takes, whatever else the machine did meanwhile. */
final class Stopwatch {

	private final Map<Figure, List<Double>> times = new EnumMap<>(Figure.class);

	/** What is measured, or what it needs done before. */
	interface Work<T> {
		void on(T subject) throws Exception;
	}

	/** Notes what {@code work} takes for one of {@code subjects} when done on all; it pays for no garbage but its own. */
	<T> void time(Figure figure, List<T> subjects, Work<T> work) throws Exception {
		System.gc();
		long start = System.nanoTime();
		for (T subject : subjects) {
			work.on(subject);
		}
		add(figure, (System.nanoTime() - start) / 1e6 / subjects.size());
	}

	void add(Figure figure, double value) {
		times.computeIfAbsent(figure, unseen -> new ArrayList<>()).add(value);
	}

	Map<Figure, Double> medians() {
		Map<Figure, Double> medians = new EnumMap<>(Figure.class);
		times.forEach((figure, values) -> medians.put(figure, median(values)));
		return medians;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}
}
