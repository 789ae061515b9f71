package jp.tsunagi.diagram.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/** Reads the text of a layout line by line: says of each what is wrong, and uses all others. */
final class LayoutReader {

	/** Beyond this something is wrong, and nobody would find it again. */
	private static final long FARTHEST = 1_000_000;

	/** What stands above the two versions of something that two people have changed. */
	private static final String BOTH = "<<<<<<<";

	private final String file;

	private final List<Finding> findings = new ArrayList<>();

	private final List<String> foreign = new ArrayList<>();

	private final Map<String, Boolean> layers = new HashMap<>();

	private final Set<String> filters = new HashSet<>();

	private final Set<String> hidden = new HashSet<>();

	private final Map<String, Bounds> places = new HashMap<>();

	private final Set<String> fixed = new HashSet<>();

	private final Map<String, List<Point>> bends = new HashMap<>();

	private final Map<String, DiagramState.Note> notes = new HashMap<>();

	private final Map<String, DiagramState.Picture> pictures = new HashMap<>();

	private Optional<String> diagram = Optional.empty();

	private Optional<String> root = Optional.empty();

	private Optional<String> name = Optional.empty();

	private boolean ended;

	/** Whether the line is the other side's in a conflict that nobody has resolved. */
	private boolean theirs;

	private int number;

	/** A line that is not as it should be. */
	private static final class MalformedLine extends Exception {

		private static final long serialVersionUID = 1L;

		MalformedLine(String message) {
			super(message);
		}
	}

	private LayoutReader(String file) {
		this.file = file;
	}

	static StoredLayout read(String file, String text) {
		LayoutReader reader = new LayoutReader(file);
		List<String> lines = text.lines().toList();
		int first = lines.isEmpty() || !lines.getFirst().startsWith(BOTH) ? 0 : 1;
		lines.subList(0, first).forEach(reader::line);
		if (first == lines.size() || !reader.header(lines.get(first))) {
			return new StoredLayout(Optional.empty(), reader.findings, List.of());
		}
		lines.stream().skip(first + 1).forEach(reader::line);
		return reader.result();
	}

	private boolean header(String line) {
		number++;
		String[] words = line.split(" ");
		if (!words[0].equals(LayoutWriter.HEADER) || words.length != 2) {
			report(Severity.ERROR, "layout.header", Messages.noLayout);
			return false;
		}
		if (!words[1].equals(Integer.toString(LayoutWriter.VERSION))) {
			report(Severity.ERROR, "layout.version", Messages.bind(Messages.otherVersion, words[1]));
			return false;
		}
		return true;
	}

	private StoredLayout result() {
		if (!ended) {
			report(Severity.ERROR, "layout.truncated", Messages.truncated);
		}
		if (diagram.isEmpty() || root.isEmpty()) {
			number = 0;
			report(Severity.ERROR, "layout.diagram", Messages.noDiagram);
			return new StoredLayout(Optional.empty(), findings, foreign);
		}
		DiagramState state = new DiagramState(new DiagramState.Identity(diagram.get(), root.get()), name, layers, filters, hidden, places,
				fixed, bends, List.copyOf(notes.values()), List.copyOf(pictures.values()));
		return new StoredLayout(Optional.of(state), findings, foreign);
	}

	private void line(String line) {
		number++;
		if (line.startsWith(BOTH) || line.startsWith("|||||||") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
			if (line.startsWith(BOTH)) {
				report(Severity.ERROR, "layout.conflict", Messages.conflict);
			}
			theirs = line.startsWith("=======") || line.startsWith("|||||||");
		} else if (!theirs && !line.isBlank()) {
			try {
				understand(line.split(" "), line);
			} catch (MalformedLine malformed) {
				report(Severity.WARNING, "layout.line", malformed.getMessage());
				foreign.add(line);
			}
		}
	}

	private void understand(String[] words, String line) throws MalformedLine {
		switch (words[0]) {
			case "diagram" -> diagram = Optional.of(word(words, 1));
			case "root" -> root = Optional.of(word(words, 1));
			case "name" -> name = Optional.of(LayoutText.fromLine(rest(line, 1)));
			case "layer" -> layers.put(word(words, 1), isOn(words));
			case "filter" -> filters.add(word(words, 1));
			case "hidden" -> hidden.add(word(words, 1));
			case "fixed" -> fixed.add(word(words, 1));
			case "place" -> place(words);
			case "bend" -> bends.put(word(words, 1), points(words));
			case "note" -> notes.put(word(words, 1),
					new DiagramState.Note(word(words, 1), bounds(words), LayoutText.fromLine(rest(line, 6))));
			case "picture" -> pictures.put(word(words, 1), new DiagramState.Picture(word(words, 1), bounds(words), word(words, 6)));
			case "end" -> ended = true;
			default -> throw new MalformedLine(Messages.bind(Messages.unknownLine, words[0]));
		}
	}

	private void place(String[] words) throws MalformedLine {
		String key = word(words, 1);
		if (places.put(key, bounds(words)) != null) {
			report(Severity.WARNING, "layout.twice", Messages.bind(Messages.twice, key));
		}
		if (words.length > 6 && words[6].equals("fixed")) {
			fixed.add(key);
		}
	}

	private boolean isOn(String[] words) throws MalformedLine {
		return switch (word(words, 2)) {
			case "on" -> true;
			case "off" -> false;
			default -> throw new MalformedLine(Messages.bind(Messages.neitherOnNorOff, words[2]));
		};
	}

	private static String word(String[] words, int index) throws MalformedLine {
		if (index >= words.length || words[index].isEmpty()) {
			throw new MalformedLine(Messages.bind(Messages.tooShort, words[0]));
		}
		return LayoutText.fromWord(words[index]);
	}

	private static String rest(String line, int words) {
		int start = 0;
		for (int count = 0; count < words; count++) {
			start = line.indexOf(' ', start) + 1;
			if (start == 0) {
				return "";
			}
		}
		return line.substring(start);
	}

	private static Bounds bounds(String[] words) throws MalformedLine {
		Bounds bounds = new Bounds(number(words, 2), number(words, 3), number(words, 4), number(words, 5));
		if (bounds.width() < 0 || bounds.height() < 0) {
			throw new MalformedLine(Messages.bind(Messages.wrongNumber, words[bounds.width() < 0 ? 4 : 5]));
		}
		return bounds;
	}

	private static List<Point> points(String[] words) throws MalformedLine {
		List<Point> points = new ArrayList<>();
		for (String word : Arrays.asList(words).subList(2, words.length)) {
			String[] parts = word.split(",", -1);
			if (parts.length != 2) {
				throw new MalformedLine(Messages.bind(Messages.wrongNumber, word));
			}
			points.add(new Point(number(parts, 0), number(parts, 1)));
		}
		return points;
	}

	private static double number(String[] words, int index) throws MalformedLine {
		String written = word(words, index);
		try {
			long value = Long.parseLong(written);
			if (Math.abs(value) <= FARTHEST) {
				return value;
			}
		} catch (NumberFormatException none) {
			// told below
		}
		throw new MalformedLine(Messages.bind(Messages.wrongNumber, written));
	}

	private void report(Severity severity, String rule, String message) {
		findings.add(Finding.ofFile(rule, severity, message, new Source(file, number)));
	}
}
