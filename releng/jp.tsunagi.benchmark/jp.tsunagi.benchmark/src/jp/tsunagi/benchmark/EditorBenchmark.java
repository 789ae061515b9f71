package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Stakeholder networks in the editor of the product: from the click to the painted diagram, the layout included; frames while a
 * node is dragged and while the sheet is scrolled. {@link DiagramRun} measures them.
 */
final class EditorBenchmark {

	private static final int[] SIZES = {100, 1_000, 5_000};

	/** Ties of the one stakeholder of the last project that all others are tied to. */
	private static final int TIES_OF_ONE = 10_000;

	private static final int COLUMNS = 9;

	private final Path product;

	private final PrintStream out;

	EditorBenchmark(Path product, PrintStream out) {
		this.product = product;
		this.out = out;
	}

	void run() throws Exception {
		Path folder = Files.createTempDirectory("tsunagi-editor");
		List<Path> projects = new ArrayList<>();
		for (int size : SIZES) {
			projects.add(MadeUpTown.write(MadeUpTown.of(size), folder.resolve(String.valueOf(size))));
		}
		projects.add(MadeUpTown.write(MadeUpTown.around(TIES_OF_ONE), folder.resolve("hub")));
		print(new ProductRun(product, out).measure(folder, EditorRun.DIAGRAMS, projects, COLUMNS));
	}

	private void print(List<String[]> rows) {
		out.println("Diagrams in the editor (ms; frames are processor time, median and p95)");
		out.printf("%12s %10s %10s %10s %8s %8s %8s %8s %14s%n", "stakeholders", "open", "of it CPU", "whole", "drag", "p95", "scroll", "p95",
				"bytes/element");
		rows.forEach(row -> out.printf("%12s %10s %10s %10s %8s %8s %8s %8s %14s%n", (Object[]) row));
		if (rows.size() > SIZES.length - 1) {
			out.printf("%12s", "last ÷ first");
			for (int column = 1; column < COLUMNS - 1; column++) {
				out.printf(" %.1f", Double.parseDouble(rows.get(SIZES.length - 1)[column]) / Double.parseDouble(rows.getFirst()[column]));
			}
			out.printf("%n%n");
		}
	}
}
