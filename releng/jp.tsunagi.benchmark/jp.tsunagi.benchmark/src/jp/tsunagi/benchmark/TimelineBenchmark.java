package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Milestones in the timeline of the product: from the command to the painted chart, beside reading the same plans without a
 * window; frames while rows are scrolled and days made wider and narrower, beside a bare canvas. {@link TimelineRun} measures them.
 */
final class TimelineBenchmark {

	private static final int[] SIZES = {2_000, 20_000};

	/** Beside them nothing is there but what a project needs. */
	private static final int STAKEHOLDERS = 10;

	private final Path product;

	private final PrintStream out;

	TimelineBenchmark(Path product, PrintStream out) {
		this.product = product;
		this.out = out;
	}

	void run() throws Exception {
		Path folder = Files.createTempDirectory("tsunagi-timeline");
		List<Path> projects = new ArrayList<>();
		for (int milestones : SIZES) {
			Path project = MadeUpTown.write(MadeUpTown.of(STAKEHOLDERS), folder.resolve(String.valueOf(milestones)));
			MadeUpPlans.of(milestones, LocalDate.now()).write(project.resolve("plans"));
			projects.add(project);
		}
		List<String[]> rows = new ProductRun(product, out).measure(folder, EditorRun.TIMELINES, projects, TimelineRun.COLUMNS.length);
		FileTree.delete(folder);
		out.println("Milestones in the timeline (median, ms; frames are processor time)");
		print(TimelineRun.COLUMNS);
		rows.forEach(this::print);
		out.println();
	}

	private void print(String[] row) {
		for (String figure : row) {
			out.printf(" %11s", figure);
		}
		out.println();
	}
}
