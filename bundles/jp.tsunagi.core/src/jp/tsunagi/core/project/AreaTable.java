package jp.tsunagi.core.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.tsunagi.core.project.NewProject.NewArea;

/**
 * Areas as they are pasted from a spreadsheet: a line for each, its cells separated by tabs. A first line with column
 * names says which column is what; without one the first column is the area's name, a second one written in kana its
 * reading, and every other column has neighbourhoods.
 *
 * @param rows a row for each line that is not empty, in their order
 */
public record AreaTable(List<Row> rows) {

	/** Why a row gives no area. */
	public enum Problem {
		/** It has no name. */
		NO_NAME,
		/** A row above has the same name. */
		DUPLICATE
	}

	/**
	 * A line of the table.
	 *
	 * @param area what it says
	 * @param problem why it gives no area, if so
	 */
	public record Row(NewArea area, Optional<Problem> problem) {
	}

	private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・ ]*");

	private static final Pattern SEVERAL = Pattern.compile("[、，,\\n]");

	private static final Set<String> NAME_TITLES = Set.of("圏域名", "圏域", "日常生活圏域", "地区名", "地区", "エリア", "名称", "名前",
			"area", "name");

	private static final Set<String> KANA_TITLES = Set.of("よみ", "読み", "よみがな", "読み仮名", "ふりがな", "フリガナ", "カナ", "かな",
			"ヨミ", "kana", "reading");

	/** Keeps its own copy of the rows. */
	public AreaTable {
		rows = List.copyOf(rows);
	}

	/** Which column holds what. */
	private record Columns(int name, int kana, boolean titled) {

		static final int NONE = -1;

		static Columns of(List<List<String>> lines) {
			List<String> first = lines.getFirst().stream().map(String::toLowerCase).toList();
			int name = indexOf(first, NAME_TITLES);
			int kana = indexOf(first, KANA_TITLES);
			if (name != NONE || kana != NONE) {
				return new Columns(name == NONE ? (kana == 0 ? 1 : 0) : name, kana, true);
			}
			boolean secondIsKana = lines.stream().map(line -> cell(line, 1)).anyMatch(text -> !text.isEmpty())
					&& lines.stream().map(line -> cell(line, 1)).allMatch(text -> KANA.matcher(text).matches());
			return new Columns(0, secondIsKana ? 1 : NONE, false);
		}

		private static int indexOf(List<String> titles, Set<String> known) {
			return IntStream.range(0, titles.size()).filter(i -> known.contains(titles.get(i))).findFirst().orElse(NONE);
		}

		NewArea area(List<String> line) {
			List<String> neighbourhoods = IntStream.range(0, line.size()).filter(i -> i != name && i != kana)
					.mapToObj(line::get).flatMap(SEVERAL::splitAsStream).map(AreaTable::trim)
					.filter(text -> !text.isEmpty()).distinct().toList();
			return new NewArea(cell(line, name).replace('\n', ' '), cell(line, kana), neighbourhoods);
		}

		private static String cell(List<String> line, int column) {
			return column >= 0 && column < line.size() ? line.get(column) : "";
		}
	}

	/** The table that {@code pasted} is; lines without any text are left out. */
	public static AreaTable parse(String pasted) {
		List<List<String>> lines = TabSeparated.parse(pasted).stream()
				.map(line -> line.stream().map(AreaTable::trim).toList())
				.filter(line -> !line.stream().allMatch(String::isEmpty))
				.toList();
		if (lines.isEmpty()) {
			return new AreaTable(List.of());
		}
		Columns columns = Columns.of(lines);
		Set<String> names = new HashSet<>();
		List<Row> rows = new ArrayList<>();
		for (List<String> line : columns.titled() ? lines.subList(1, lines.size()) : lines) {
			NewArea area = columns.area(line);
			rows.add(new Row(area, problem(area, names)));
		}
		return new AreaTable(rows);
	}

	/** The areas of the rows without a problem. */
	public List<NewArea> areas() {
		return rows.stream().filter(row -> row.problem().isEmpty()).map(Row::area).toList();
	}

	/** The rows that have that problem. */
	public long count(Problem problem) {
		return rows.stream().flatMap(row -> row.problem().stream()).filter(problem::equals).count();
	}

	private static Optional<Problem> problem(NewArea area, Set<String> names) {
		if (area.name().isEmpty()) {
			return Optional.of(Problem.NO_NAME);
		}
		// the same word typed in full and in half width is the same area
		String key = Normalizer.normalize(area.name(), Normalizer.Form.NFKC);
		return names.add(key) ? Optional.empty() : Optional.of(Problem.DUPLICATE);
	}

	/** Without white space at both ends, full-width spaces and those that do not break included. */
	private static String trim(String cell) {
		return Stream.of(cell.split("\n")).map(line -> line.replace('\u00A0', ' ').strip()).filter(line -> !line.isEmpty())
				.reduce((above, below) -> above + "\n" + below).orElse("");
	}
}
