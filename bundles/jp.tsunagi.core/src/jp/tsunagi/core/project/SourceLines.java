package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which line of its file an element stands. Files are looked at only when a finding wants to name a line, so that
 * a loaded model carries no line numbers.
 */
final class SourceLines {

	/** An id, which is written before all other attributes and holds no markup, or a reference into another file. */
	private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"|\\shref=\"[^\"#]*(#[^\"]*)\"");

	private final ProjectFolder folder;

	private final Map<String, Map<String, Lines>> linesByFile = new HashMap<>();

	SourceLines(ProjectFolder folder) {
		this.folder = folder;
	}

	private record Lines(int first, int last) {

		static final Lines NONE = new Lines(0, 0);

		Lines to(Lines later) {
			return new Lines(first, later.last);
		}
	}

	/** The line of the element's first appearance, counted from 1; 0 if it is not in the file as saved. */
	int lineOf(String file, String id) {
		return linesByFile.computeIfAbsent(file, this::scan).getOrDefault(id, Lines.NONE).first();
	}

	/** The line of the last element with that id: where an id is used again. */
	int lastLineOf(String file, String id) {
		return linesByFile.computeIfAbsent(file, this::scan).getOrDefault(id, Lines.NONE).last();
	}

	/** The line of the first reference to that fragment of another file; 0 if there is none. */
	int lineOfReference(String file, String fragment) {
		return linesByFile.computeIfAbsent(file, this::scan).getOrDefault("#" + fragment, Lines.NONE).first();
	}

	/** The first line of {@code content} that has {@code text}, counted from 1; 0 if there is none. */
	static int firstLineWith(String content, String text) {
		int position = content.indexOf(text);
		return position < 0 ? 0 : 1 + (int) content.chars().limit(position).filter(character -> character == '\n').count();
	}

	/** The files may have changed. */
	void forget() {
		linesByFile.clear();
	}

	private Map<String, Lines> scan(String file) {
		Map<String, Lines> lines = new HashMap<>();
		try {
			int number = 0;
			int tag = 0;
			for (String line : new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8).split("\n", -1)) {
				number++;
				if (line.stripLeading().startsWith("<")) {
					tag = number;
				}
				Matcher id = ID.matcher(line);
				while (id.find()) {
					if (id.group(1) != null) {
						lines.merge(id.group(1), new Lines(tag, tag), Lines::to);
					} else {
						lines.putIfAbsent(id.group(2), new Lines(number, number));
					}
				}
			}
		} catch (IOException gone) {
			return Map.of();
		}
		return lines;
	}
}
