package jp.tsunagi.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time from the start of the process to the visible window: the product against an empty RCP application. */
final class StartBenchmark {

	private static final int STARTS = 11;

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
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dtsunagi.startup=close",
				"-jar", launcher(installation).toString(), "-data", workspace.toString(), "-nosplash")
				.redirectErrorStream(true).start();
		String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		process.waitFor();
		Matcher visible = VISIBLE.matcher(log);
		if (!visible.find()) {
			throw new IOException(installation + " did not say that it is visible:\n" + log);
		}
		return Long.parseLong(visible.group(1));
	}

	private static Path launcher(Path installation) throws IOException {
		try (var plugins = Files.newDirectoryStream(installation.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
			return plugins.iterator().next();
		}
	}

	private static long median(List<Long> times) {
		return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
	}
}
