package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Time to write a document for each of several areas, beside the bare libraries that write the same documents, and what an export
 * keeps in memory meanwhile.
 */
final class DocumentBenchmark {

	private static final int[] SIZES = {1, 10, 100};

	/** Rounds until the compiler has settled; not counted. */
	private static final int WARM_UP = 1;

	private static final int ROUNDS = 3;

	private static final double MOST_TIMES_BARE = 3;

	private final Path example;

	private final PrintStream out;

	DocumentBenchmark(Path example, PrintStream out) {
		this.example = example;
		this.out = out;
	}

	void run() throws Exception {
		Path folder = Files.createTempDirectory("tsunagi-documents");
		List<DocumentSample> samples = new ArrayList<>();
		List<DocumentMemory> memory = new ArrayList<>();
		try {
			// what is loaded once and for all is no part of a project
			AreasWithPlans.of(1, example, folder.resolve("first"));
			for (int areas : SIZES) {
				long before = Memory.settled();
				AreasWithPlans made = AreasWithPlans.of(areas, example, folder.resolve("x" + areas));
				long project = Memory.settled() - before;
				for (DocumentKind kind : DocumentKind.values()) {
					samples.add(new DocumentSample(made, kind, folder.resolve("documents")));
					memory.add(DocumentMemory.of(samples.getLast(), project));
				}
			}
			for (int round = 0; round < WARM_UP + ROUNDS; round++) {
				for (DocumentSample sample : samples) {
					sample.measure(round >= WARM_UP);
				}
			}
		} finally {
			FileTree.delete(folder);
		}
		print(samples);
		printMemory(memory);
	}

	private void print(List<DocumentSample> samples) {
		out.println("Documents (ms; what is drawn is no part of the ratio)");
		out.printf("%6s %6s %10s %8s %10s %10s %8s %10s %10s %8s%n", "", "areas", "document", "p95", "pictures", "open", "bare", "p95",
				"rest÷bare", "all÷bare");
		for (DocumentSample sample : samples) {
			double rest = sample.document().median() - sample.pictures();
			out.printf("%6s %6d %10.1f %8.1f %10.1f %10.1f %8.1f %10.1f %10.2f %8.2f%n", sample.kind().label(), sample.areas(),
					sample.document().median(), sample.document().p95(), sample.pictures(), sample.open().median(), sample.bare().median(),
					sample.bare().p95(), rest / sample.bare().median(), sample.document().median() / sample.bare().median());
		}
		boolean quick = samples.stream().allMatch(sample -> sample.document().median() - sample.pictures()
				<= MOST_TIMES_BARE * sample.bare().median());
		out.printf("%24s %s%n%n", "at most 3 times bare", quick ? "yes" : "no");
	}

	private void printMemory(List<DocumentMemory> memory) {
		out.println("Documents in memory (KB)");
		out.printf("%6s %6s %10s %14s %14s %14s%n", "", "areas", "project", "first held", "last held", "each more");
		for (DocumentMemory each : memory) {
			out.printf("%6s %6d %10d %14d %14d %14.1f%n", each.kind().label(), each.areas(), each.project() / 1000, each.first() / 1000,
					each.last() / 1000, each.more() / 1000);
		}
		out.println();
	}
}
