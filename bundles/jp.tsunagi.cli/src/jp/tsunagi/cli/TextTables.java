package jp.tsunagi.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.tsunagi.core.query.CountTable;
import jp.tsunagi.core.text.DisplayWidth;

/** Tables for reading in a terminal with a fixed-width Japanese font. */
final class TextTables implements TableFormat {

	private static final String GAP = "  ";

	@Override
	public String print(List<CountTable> tables) {
		StringBuilder text = new StringBuilder();
		for (CountTable table : tables) {
			text.append(text.isEmpty() ? "" : "\n").append(table.title()).append('\n');
			append(text, TableFormat.lines(table));
		}
		return text.toString();
	}

	/** Lines of cells in columns, each as wide as its widest cell. */
	static String columns(List<List<String>> lines) {
		List<Integer> widths = widths(lines);
		return lines.stream().map(cells -> IntStream.range(0, cells.size())
				.mapToObj(column -> cells.get(column) + " ".repeat(widths.get(column) - DisplayWidth.of(cells.get(column))))
				.collect(Collectors.joining(GAP)).stripTrailing()).collect(Collectors.joining("\n"));
	}

	private static List<Integer> widths(List<List<String>> lines) {
		return IntStream.range(0, lines.getFirst().size())
				.map(column -> lines.stream().mapToInt(line -> DisplayWidth.of(line.get(column))).max().orElse(0)).boxed().toList();
	}

	private static void append(StringBuilder text, List<List<String>> lines) {
		List<Integer> widths = widths(lines);
		int width = widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
		for (int i = 0; i < lines.size(); i++) {
			if (i == 1 || i == lines.size() - 1) {
				text.append("-".repeat(width)).append('\n');
			}
			append(text, lines.get(i), widths);
		}
	}

	private static void append(StringBuilder text, List<String> cells, List<Integer> widths) {
		for (int i = 0; i < cells.size(); i++) {
			String padding = " ".repeat(widths.get(i) - DisplayWidth.of(cells.get(i)));
			text.append(i == 0 ? cells.get(i) + padding : GAP + padding + cells.get(i));
		}
		text.append('\n');
	}
}
