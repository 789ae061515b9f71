package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.core.validation.Check;

/** Time and memory to open, check and save projects of 1, 10 and 100 times the example. */
final class ProjectBenchmark {

	private static final int[] TIMES = { 1, 10, 100 };

	/** Small projects need more runs until the compiler has settled; all sizes see about the same work. */
	private static final int[] RUNS = { 60, 15, 7 };

	private final Path example;

	private final PrintStream out;

	/** Medians in milliseconds. */
	private record Row(int times, int elements, int files, double open, double check, double same, double save, double bytesPerElement) {
	}

	ProjectBenchmark(Path example, PrintStream out) {
		this.example = example;
		this.out = out;
	}

	void run() throws Exception {
		Path folder = Files.createTempDirectory("tsunagi-benchmark");
		List<Row> rows = new ArrayList<>();
		try {
			for (int size : TIMES) {
				new ProjectMultiplier(example).write(size, folder.resolve("x" + size));
			}
			measure(TIMES[1], 20, folder);
			for (int i = 0; i < TIMES.length; i++) {
				rows.add(measure(TIMES[i], RUNS[i], folder));
			}
		} finally {
			delete(folder);
		}
		print(rows);
	}

	private Row measure(int times, int runs, Path folder) throws Exception {
		Path project = folder.resolve("x" + times);
		List<Double> open = new ArrayList<>();
		List<Double> check = new ArrayList<>();
		List<Double> same = new ArrayList<>();
		List<Double> save = new ArrayList<>();
		for (int i = 0; i < runs; i++) {
			Project opened = timed(open, () -> open(project));
			timed(check, () -> Check.run(opened, Clock.systemUTC(), new NullProgressMonitor()));
			timed(same, () -> save(opened));
			touch(opened, i);
			timed(save, () -> save(opened));
		}
		long before = usedMemory();
		Project held = open(project);
		double bytes = (double) (usedMemory() - before) / held.index().size();
		return new Row(times, held.index().size(), held.resourceSet().getResources().size(), median(open), median(check),
				median(same), median(save), bytes);
	}

	private static Project open(Path folder) throws Exception {
		return Project.open(folder, new NullProgressMonitor());
	}

	private static List<String> save(Project project) throws Exception {
		return project.save(project.resourceSet().getResources(), Conflict.REFUSE, Clock.systemUTC(), new NullProgressMonitor());
	}

	/** Changes one line in every file. */
	private static void touch(Project project, int run) {
		for (Resource resource : project.resourceSet().getResources()) {
			((Territory) resource.getContents().getFirst()).setDescription("run " + run);
		}
	}

	private static <T> T timed(List<Double> times, Callable<T> work) throws Exception {
		long start = System.nanoTime();
		T result = work.call();
		times.add((System.nanoTime() - start) / 1e6);
		return result;
	}

	private static double median(List<Double> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
	}

	private static long usedMemory() throws InterruptedException {
		for (int i = 0; i < 4; i++) {
			System.gc();
			Thread.sleep(50);
		}
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

	private void print(List<Row> rows) {
		out.println("Projects (median, ms)");
		out.printf("%6s %9s %6s %10s %10s %12s %12s %14s%n", "size", "elements", "files", "open+index", "check", "save, same",
				"save, all", "bytes/element");
		for (Row row : rows) {
			out.printf("%5d× %9d %6d %10.1f %10.1f %12.1f %12.1f %14.0f%n", row.times(), row.elements(), row.files(), row.open(),
					row.check(), row.same(), row.save(), row.bytesPerElement());
		}
		Row first = rows.getFirst();
		Row last = rows.getLast();
		double growth = (double) last.elements() / first.elements();
		out.printf("%6s %9.1f %6s %10.1f %10.1f %12.1f %12.1f%n%n", "ratio", growth, "", last.open() / first.open(),
				last.check() / first.check(), last.same() / first.same(), last.save() / first.save());
	}

	private static void delete(Path folder) throws Exception {
		try (var paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
