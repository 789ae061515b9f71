package jp.tsunagi.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The product, started with this plug-in added, which measures in its workbench; see {@link EditorRun}. */
final class ProductRun {

	/** Minutes until the workbench is given up. */
	private static final int PATIENCE = 20;

	private static final String CONFIGURATOR = "org.eclipse.equinox.simpleconfigurator";

	private final Path product;

	private final PrintStream out;

	ProductRun(Path product, PrintStream out) {
		this.product = product;
		this.out = out;
	}

	/**
	 * The figures of each project in turn.
	 *
	 * @param folder where the workbench may write
	 * @param property says what is measured, see {@link EditorRun}
	 * @param columns how many figures there are of each
	 */
	List<String[]> measure(Path folder, String property, List<Path> projects, int columns) throws Exception {
		Path said = folder.resolve("said.txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+UseSerialGC", "-Xmx2g", "--enable-native-access=ALL-UNNAMED",
				"-D" + property + "=" + projects.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
				"-jar", StartBenchmark.launcher(product).toString(), "-nosplash", "-data", folder.resolve("workspace").toString(),
				"-configuration", configuration(folder.resolve("configuration")).toString())
				.redirectErrorStream(true).redirectOutput(said.toFile()).start();
		boolean ended = StartBenchmark.end(process, PATIENCE, TimeUnit.MINUTES);
		List<String[]> rows = Files.readAllLines(said, StandardCharsets.UTF_8).stream().filter(line -> line.startsWith(EditorRun.MARK))
				.map(line -> line.split("\t")).filter(row -> row.length == columns + 1)
				.map(row -> Arrays.copyOfRange(row, 1, row.length)).toList();
		if (!ended || rows.size() < projects.size()) {
			out.printf("The editor has shown %d of %d projects; it said:%n%s%n", rows.size(), projects.size(), Files.readString(said));
		}
		return rows;
	}

	/** That of the product with this plug-in in it. */
	private Path configuration(Path folder) throws IOException {
		Path own = product.resolve("configuration");
		Files.createDirectories(folder.resolve(CONFIGURATOR));
		Files.copy(own.resolve("config.ini"), folder.resolve("config.ini"));
		Bundle bundle = Platform.getBundle("jp.tsunagi.benchmark");
		String bundles = Files.readString(own.resolve(CONFIGURATOR).resolve("bundles.info"));
		Files.writeString(folder.resolve(CONFIGURATOR).resolve("bundles.info"), bundles.stripTrailing() + "\njp.tsunagi.benchmark,"
				+ bundle.getVersion() + "," + FileLocator.getBundleFileLocation(bundle).orElseThrow().toURI() + ",4,false\n");
		return folder;
	}
}
