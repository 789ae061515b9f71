package jp.tsunagi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.core.project.NewProject.NewArea;

/** A list of areas, as people type it or copy it from a spreadsheet: a line for each, after a tab or comma its reading. */
final class AreaList {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String COLUMNS = "[\t,，]";

	private AreaList() {
	}

	/** Reads a text file in UTF-8. */
	static List<NewArea> read(Path file) throws IOException {
		return areas(Files.readAllLines(file).stream());
	}

	/** Reads to the end. */
	static List<NewArea> read(Reader reader) throws IOException {
		List<String> lines = new ArrayList<>();
		BufferedReader buffer = new BufferedReader(reader);
		for (String line = buffer.readLine(); line != null; line = buffer.readLine()) {
			lines.add(line);
		}
		return areas(lines.stream());
	}

	/** Reads names from one line, with 、 or , between them. */
	static List<NewArea> parse(String line) {
		return Stream.of(line.split("[、,，]")).map(String::strip).filter(name -> !name.isEmpty())
				.map(name -> new NewArea(name, "")).toList();
	}

	private static List<NewArea> areas(Stream<String> lines) {
		return lines.map(line -> line.replace(BYTE_ORDER_MARK, "")).filter(line -> !line.isBlank())
				.map(line -> line.split(COLUMNS, -1))
				.map(cells -> new NewArea(cells[0].strip(), cells.length > 1 ? cells[1].strip() : ""))
				.filter(area -> !area.name().isEmpty()).toList();
	}
}
