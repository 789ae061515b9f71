package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Time and memory to open, check, search, count and save projects of 1 to 200 times the example. The sizes take turns, so
 * that a busy minute of the machine hits all of them.
 */
final class ProjectBenchmark {

	private static final int[] SIZES = {1, 10, 100, 200};

	/** Rounds until the compiler has settled; not counted. */
	private static final int WARM_UP = 3;

	private static final int ROUNDS = 9;

	private final Path example;

	private final PrintStream out;

	ProjectBenchmark(Path example, PrintStream out) {
		this.example = example;
		this.out = out;
	}

	void run() throws Exception {
		Path folder = Files.createTempDirectory("tsunagi-benchmark");
		Map<Sample, Stopwatch> samples = new LinkedHashMap<>();
		try {
			for (int size : SIZES) {
				samples.put(new Sample(size, example, folder), new Stopwatch());
			}
			for (int i = 0; i < WARM_UP + ROUNDS; i++) {
				for (var sample : samples.entrySet()) {
					sample.getKey().measure(i < WARM_UP ? new Stopwatch() : sample.getValue());
				}
			}
		} finally {
			FileTree.delete(folder);
		}
		List<Row> rows = new ArrayList<>();
		samples.forEach((sample, stopwatch) -> rows.add(sample.row(stopwatch)));
		new GrowthTable(rows, out).print();
	}
}
