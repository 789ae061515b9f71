package jp.tsunagi.core.project;

import java.util.ArrayList;
import java.util.List;

/** Text as spreadsheets put it on the clipboard: tabs between cells, quotes around cells with line breaks. */
final class TabSeparated {

	private final String text;

	private int position;

	private TabSeparated(String text) {
		this.text = text;
	}

	/** The cells of each line. */
	static List<List<String>> parse(String text) {
		return new TabSeparated(text.replace("\r\n", "\n").replace('\r', '\n')).lines();
	}

	private List<List<String>> lines() {
		List<List<String>> lines = new ArrayList<>();
		while (position < text.length()) {
			lines.add(line());
		}
		return lines;
	}

	private List<String> line() {
		List<String> cells = new ArrayList<>();
		while (true) {
			cells.add(startsQuoted() ? quotedCell() : plainCell());
			if (position >= text.length() || text.charAt(position++) == '\n') {
				return cells;
			}
		}
	}

	/** A quote that nothing closes is part of the text. */
	private boolean startsQuoted() {
		return position < text.length() && text.charAt(position) == '"' && text.indexOf('"', position + 1) > 0;
	}

	private String plainCell() {
		int start = position;
		while (position < text.length() && text.charAt(position) != '\t' && text.charAt(position) != '\n') {
			position++;
		}
		return text.substring(start, position);
	}

	private String quotedCell() {
		StringBuilder cell = new StringBuilder();
		position++;
		while (position < text.length()) {
			char next = text.charAt(position++);
			if (next != '"') {
				cell.append(next);
			} else if (position < text.length() && text.charAt(position) == '"') {
				cell.append('"');
				position++;
			} else {
				break;
			}
		}
		return cell + plainCell();
	}
}
