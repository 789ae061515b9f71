package jp.tsunagi.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time from the start of the process to the visible window: the product against an empty RCP application. */
final class StartBenchmark {

	private static final int STARTS = 11;

	/** Seconds until a process that shows no window is given up. */
	private static final int PATIENCE = 60;

	private static final Pattern VISIBLE = Pattern.compile("WORKBENCH VISIBLE after (\\d+) ms");

	private final Path product;

	private final Path empty;

	private final PrintStream out;

	StartBenchmark(Path product, Path empty, PrintStream out) {
		this.product = product;
		this.empty = empty;
		this.out = out;
	}

	void run() throws Exception {
		Path workspaces = Files.createTempDirectory("tsunagi-start");
		List<Long> ours = new ArrayList<>();
		List<Long> theirs = new ArrayList<>();
		start(product, workspaces.resolve("product"));
		start(empty, workspaces.resolve("empty"));
		for (int i = 0; i < STARTS; i++) {
			ours.add(start(product, workspaces.resolve("product")));
			theirs.add(start(empty, workspaces.resolve("empty")));
		}
		double ratio = (double) median(ours) / median(theirs);
		out.printf("Start to visible window (median of %d, ms)%n", STARTS);
		out.printf("%20s %8d   %s%n", "product", median(ours), ours);
		out.printf("%20s %8d   %s%n", "empty application", median(theirs), theirs);
		out.printf("%20s %8.2f%n", "ratio", ratio);
	}

	private static long start(Path installation, Path workspace) throws IOException, InterruptedException {
		Path log = Files.createTempFile("tsunagi-start", ".log");
		try {
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dtsunagi.startup=close",
					"-jar", launcher(installation).toString(), "-data", workspace.toString(), "-nosplash")
					.redirectErrorStream(true).redirectOutput(log.toFile()).start();
			boolean ended = end(process, PATIENCE, TimeUnit.SECONDS);
			String said = Files.readString(log);
			Matcher visible = VISIBLE.matcher(said);
			if (!visible.find()) {
				throw new IOException("%s did not say within %d s that it is visible%s%n%s".formatted(installation, PATIENCE,
						ended ? " and has ended; it said:" : " and was stopped; it said:", said));
			}
			return Long.parseLong(visible.group(1));
		} finally {
			Files.deleteIfExists(log);
		}
	}

	/** Waits for the end, or makes it; returns whether it came by itself. */
	static boolean end(Process process, int patience, TimeUnit unit) throws InterruptedException {
		if (process.waitFor(patience, unit)) {
			return true;
		}
		List<ProcessHandle> started = process.descendants().toList();
		process.destroyForcibly().waitFor();
		started.forEach(ProcessHandle::destroyForcibly);
		return false;
	}

	static Path launcher(Path installation) throws IOException {
		try (var plugins = Files.newDirectoryStream(installation.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			return plugins.iterator().next();
		}
	}

	private static long median(List<Long> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
	}
}
