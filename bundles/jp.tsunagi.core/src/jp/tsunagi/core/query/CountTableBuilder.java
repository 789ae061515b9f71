package jp.tsunagi.core.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;

/** Collects counts and finds out which years they span. A vague date belongs to the year of its earliest day. */
final class CountTableBuilder {

	private static final class Counts {
		private final String label;
		private final Map<FiscalYear, Integer> byYear = new TreeMap<>();
		private int undated;

		Counts(String label) {
			this.label = label;
		}
	}

	private final FiscalCalendar calendar;

	private final Map<String, Counts> rows = new LinkedHashMap<>();

	CountTableBuilder(FiscalCalendar calendar) {
		this.calendar = calendar;
	}

	/** Adds a row, which stays where it is when it has been added before. */
	CountTableBuilder row(String id, String label) {
		rows.computeIfAbsent(id, absent -> new Counts(label));
		return this;
	}

	/** Adds {@code number} to the row of that id. */
	void count(String id, Optional<FuzzyDate> date, int number) {
		Counts counts = rows.get(id);
		date.ifPresentOrElse(known -> counts.byYear.merge(calendar.yearOf(known.earliest()), number, Integer::sum),
				() -> counts.undated += number);
	}

	CountTable build(String id, String title) {
		List<FiscalYear> columns = columns();
		List<CountTable.Row> filled = rows.entrySet().stream().map(row -> {
			Counts counts = row.getValue();
			List<Integer> cells = columns.stream().map(year -> counts.byYear.getOrDefault(year, 0)).toList();
			return new CountTable.Row(row.getKey(), counts.label, cells, counts.undated);
		}).toList();
		return new CountTable(id, title, columns, filled);
	}

	private List<FiscalYear> columns() {
		List<FiscalYear> years = rows.values().stream().flatMap(counts -> counts.byYear.keySet().stream()).sorted().toList();
		return years.isEmpty() ? List.of() : FiscalYear.range(years.getFirst(), years.getLast());
	}
}
