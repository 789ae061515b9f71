package jp.tsunagi.workbench.internal.findings;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.search.SearchText;

/** What the findings table shows: the rows that pass the filter, in order. */
final class FindingRows {

	private List<FindingRow> all = List.of();

	private List<FindingRow> shown = List.of();

	private List<String> words = List.of();

	private final Set<Severity> severities = EnumSet.allOf(Severity.class);

	private FindingColumn column = FindingColumn.SEVERITY;

	private boolean descending;

	void set(List<Finding> findings, Project project) {
		all = findings.stream().map(finding -> FindingRow.of(finding, project)).toList();
		update();
	}

	void clear() {
		all = List.of();
		update();
	}

	void filter(String query) {
		words = SearchText.words(query);
		update();
	}

	void show(Severity severity, boolean visible) {
		if (visible) {
			severities.add(severity);
		} else {
			severities.remove(severity);
		}
		update();
	}

	/** Sorts by {@code by}; the other way round if it is sorted by that already. */
	void sort(FindingColumn by) {
		descending = by == column && !descending;
		column = by;
		update();
	}

	FindingColumn column() {
		return column;
	}

	boolean isDescending() {
		return descending;
	}

	List<FindingRow> all() {
		return all;
	}

	List<FindingRow> shown() {
		return shown;
	}

	Map<Severity, Integer> counts() {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values()) {
			counts.put(severity, 0);
		}
		all.forEach(row -> counts.merge(row.finding().severity(), 1, Integer::sum));
		return counts;
	}

	private void update() {
		Comparator<FindingRow> order = descending ? column.order().reversed() : column.order();
		shown = all.stream().filter(row -> severities.contains(row.finding().severity()) && row.matches(words))
				.sorted(order).toList();
	}
}
