package jp.tsunagi.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.osgi.framework.Bundle;

import jp.tsunagi.coordination.Municipality;

/**
 * Stakeholder networks in the editor of the product: from the click to the painted diagram, the layout included; frames while a
 * node is dragged and while the sheet is scrolled. The product is started with this plug-in added, see {@link EditorRun}.
 */
final class EditorBenchmark {

	private static final int[] SIZES = {100, 1_000, 5_000};

	/** Ties of the one stakeholder of the last project that all others are tied to. */
	private static final int TIES_OF_ONE = 10_000;

	/** Minutes until the workbench is given up. */
	private static final int PATIENCE = 20;

	private static final String CONFIGURATOR = "org.eclipse.equinox.simpleconfigurator";

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
			projects.add(project(folder.resolve(String.valueOf(size)), MadeUpTown.of(size)));
		}
		projects.add(project(folder.resolve("hub"), MadeUpTown.around(TIES_OF_ONE)));
		print(start(folder, projects));
	}

	private static Path project(Path folder, Municipality town) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"" + town.getName()
				+ "\", \"model\": \"town.coordination\"}\n");
		XMIResourceImpl file = new XMIResourceImpl(URI.createFileURI(folder.resolve("town.coordination").toString()));
		file.getContents().add(town);
		file.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		return folder;
	}

	private List<String[]> start(Path folder, List<Path> projects) throws Exception {
		Path said = folder.resolve("said.txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+UseSerialGC", "-Xmx2g", "--enable-native-access=ALL-UNNAMED",
				"-D" + EditorRun.FOLDERS + "=" + projects.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
				"-jar", StartBenchmark.launcher(product).toString(), "-nosplash", "-data", folder.resolve("workspace").toString(),
				"-configuration", configuration(folder.resolve("configuration")).toString())
				.redirectErrorStream(true).redirectOutput(said.toFile()).start();
		boolean ended = StartBenchmark.end(process, PATIENCE, TimeUnit.MINUTES);
		List<String[]> rows = Files.readAllLines(said, StandardCharsets.UTF_8).stream().filter(line -> line.startsWith(EditorRun.MARK))
				.map(line -> line.split("\t")).filter(row -> row.length == COLUMNS + 1).toList();
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

	private void print(List<String[]> rows) {
		out.println("Diagrams in the editor (ms; frames are processor time, median and p95)");
		out.printf("%12s %10s %10s %10s %8s %8s %8s %8s %14s%n", "stakeholders", "open", "of it CPU", "whole", "drag", "p95", "scroll", "p95",
				"bytes/element");
		rows.forEach(row -> out.printf("%12s %10s %10s %10s %8s %8s %8s %8s %14s%n", (Object[]) tail(row)));
		if (rows.size() > SIZES.length - 1) {
			out.printf("%12s", "last ÷ first");
			for (int column = 2; column < COLUMNS; column++) {
				out.printf(" %.1f", Double.parseDouble(rows.get(SIZES.length - 1)[column]) / Double.parseDouble(rows.getFirst()[column]));
			}
			out.printf("%n%n");
		}
	}

	private static String[] tail(String[] row) {
		return Arrays.copyOfRange(row, 1, row.length);
	}
}
