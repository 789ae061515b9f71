package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.inject.Injector;

import jp.tsunagi.plan.language.PlanStandaloneSetup;

/**
 * Time to parse, link and validate plans, to check again after one key, to propose how to go on, and to start the language
 * server; each beside Xtext's bare parse of the same text.
 */
final class PlanBenchmark {

	private static final int[] SIZES = {1, 10, 50};

	/** The project in which somebody types. */
	private static final int TYPED_IN = 1;

	/** Rounds until the compiler has settled; not counted. */
	private static final int WARM_UP = 3;

	private static final int ROUNDS = 9;

	private static final double MOST_PARSES = 4;

	/** As in the table of projects. */
	private static final double TOLERANCE = 1.2;

	private final Path example;

	private final Optional<Path> product;

	private final PrintStream out;

	/** The product is started as a server, if it is there. */
	PlanBenchmark(Path example, Optional<Path> product, PrintStream out) {
		this.example = example;
		this.product = product;
		this.out = out;
	}

	void run() throws Exception {
		Path folder = Files.createTempDirectory("tsunagi-plans");
		Injector language = new PlanStandaloneSetup(PlanProject.CLOCK).createInjectorAndDoEMFRegistration();
		List<Size> sizes = new ArrayList<>();
		try {
			for (int plans : SIZES) {
				sizes.add(new Size(new PlanProject(plans, example, folder.resolve("x" + plans), language)));
			}
			for (int i = 0; i < WARM_UP + ROUNDS; i++) {
				for (Size size : sizes) {
					size.measure(SIZES[SIZES.length - 1], i >= WARM_UP);
				}
			}
			print(sizes);
			new ServerBenchmark(sizes.get(TYPED_IN).project, product, out).run();
		} finally {
			FileTree.delete(folder);
		}
	}

	private void print(List<Size> sizes) {
		out.println("Plans (ms)");
		out.printf("%8s %6s %12s %8s %12s %8s %10s %8s %10s%n", "lines", "files", "bare parse", "p95", "full check", "p95", "lines/s",
				"÷ parse", "ms/line");
		for (Size size : sizes) {
			out.printf("%8d %6d %12.1f %8.1f %12.1f %8.1f %10.0f %8.2f %10.4f%n", size.project.lines(), size.project.files().size(),
					size.parse.median(), size.parse.p95(), size.check.median(), size.check.p95(),
					size.project.lines() / size.check.median() * 1000, size.ratio(), size.perLine());
		}
		boolean quick = sizes.stream().allMatch(size -> size.ratio() <= MOST_PARSES);
		boolean linear = sizes.stream().allMatch(size -> size.perLine() <= TOLERANCE * sizes.getFirst().perLine());
		out.printf("%20s %s%n", "at most 4 parses", quick ? "yes" : "no");
		out.printf("%20s %s%n%n", "linear", linear ? "yes" : "no");
	}

	/** A project; small ones are measured several times in a round. */
	private static final class Size {

		private final PlanProject project;

		private final Times parse = new Times();

		private final Times check = new Times();

		Size(PlanProject project) {
			this.project = project;
		}

		void measure(int plans, boolean counts) throws Exception {
			int times = Math.max(1, plans / project.files().size() / 5);
			System.gc();
			for (int i = 0; i < times; i++) {
				parse.time(project::parse);
			}
			System.gc();
			for (int i = 0; i < times; i++) {
				check.time(project::check);
			}
			if (!counts) {
				parse.clear();
				check.clear();
			}
		}

		double ratio() {
			return check.median() / parse.median();
		}

		double perLine() {
			return check.median() / project.lines();
		}
	}
}
