package jp.tsunagi.workbench.internal.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What earlier runs of the workbench left in its workspace. Whatever of it is damaged is set aside as {@code *.broken}
 * before anything reads it, so that it never keeps the workbench from starting. If the last start ended before its
 * window came up, the whole window state is set aside, damaged or not.
 */
public final class SavedState {

	private static final String PLUGINS = ".metadata/.plugins";

	private static final String WINDOWS = PLUGINS + "/org.eclipse.e4.workbench/workbench.xmi";

	private static final String PREFERENCES = PLUGINS + "/org.eclipse.core.runtime/.settings";

	private static final String STARTING = ".metadata/.starting";

	private final Path workspace;

	/** The state in {@code workspace}. */
	public SavedState(Path workspace) {
		this.workspace = workspace;
	}

	/**
	 * Sets aside what would harm the start that begins now.
	 *
	 * @return the files that were set aside
	 * @throws IOException if the workspace cannot be written to
	 */
	public List<Path> prepare() throws IOException {
		List<Path> broken = new ArrayList<>();
		boolean lastStartDied = Files.exists(workspace.resolve(STARTING));
		for (Path file : stateFiles()) {
			boolean suspect = lastStartDied && !isPreferences(file);
			if (suspect || isDamaged(file)) {
				Path aside = file.resolveSibling(file.getFileName() + ".broken");
				Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
				broken.add(file);
			}
		}
		Files.createDirectories(workspace.resolve(STARTING).getParent());
		Files.write(workspace.resolve(STARTING), new byte[0]);
		return broken;
	}

	/** The window is there: the state did no harm. */
	public void started() {
		try {
			Files.deleteIfExists(workspace.resolve(STARTING));
		} catch (IOException stays) {
			throw new UncheckedIOException(stays);
		}
	}

	private List<Path> stateFiles() throws IOException {
		List<Path> files = new ArrayList<>();
		if (Files.exists(workspace.resolve(WINDOWS))) {
			files.add(workspace.resolve(WINDOWS));
		}
		files.addAll(list(workspace.resolve(PREFERENCES), ".prefs"));
		if (Files.isDirectory(workspace.resolve(PLUGINS))) {
			try (Stream<Path> plugins = Files.list(workspace.resolve(PLUGINS))) {
				for (Path plugin : plugins.filter(Files::isDirectory).toList()) {
					files.addAll(list(plugin, ".xml"));
				}
			}
		}
		return files;
	}

	private static List<Path> list(Path folder, String suffix) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
		}
	}

	private static boolean isPreferences(Path file) {
		return file.toString().endsWith(".prefs");
	}

	private static boolean isDamaged(Path file) {
		return isPreferences(file) ? !isReadableAsPreferences(file) : !isWellFormed(file);
	}

	/** A power failure leaves zeros behind, which would pass as a key. */
	private static boolean isReadableAsPreferences(Path file) {
		try {
			String text = Files.readString(file, StandardCharsets.ISO_8859_1);
			new Properties().load(new StringReader(text));
			return text.indexOf('\0') < 0;
		} catch (IOException | IllegalArgumentException damaged) {
			return false;
		}
	}

	private static boolean isWellFormed(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			SAXParser parser = factory.newSAXParser();
			parser.parse(new InputSource(in), new DefaultHandler());
			return true;
		} catch (IOException | SAXException damaged) {
			return false;
		} catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
