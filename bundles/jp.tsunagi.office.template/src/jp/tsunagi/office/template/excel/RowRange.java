package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows without a gap.
 *
 * @param first from 0
 * @param last the last of them
 */
record RowRange(int first, int last) {

	/**
	 * Where rows of a template are now that stood without a gap, in as few ranges as possible.
	 *
	 * @param start the first of them, as what is beside a row sees it
	 * @param end the last of them, in the same way
	 */
	static List<RowRange> of(Lines lines, Edge start, Edge end, Optional<Line> beside) {
		int last = lines.layout().last();
		if (start.row() > last) {
			return List.of(new RowRange(lines.below(start.row()), lines.below(end.row())));
		}
		int top = rows(start, end, last).flatMap(row -> lines.of(row, start.of(beside)).stream().mapToInt(i -> i)).min().orElse(-1);
		int foot = rows(start, end, last).flatMap(row -> lines.of(row, end.of(beside)).stream().mapToInt(i -> i)).max().orElse(-1);
		if (end.row() > last) {
			foot = lines.below(end.row());
			top = top < 0 ? lines.all().size() : top;
		}
		return top < 0 ? List.of() : runs(lines, top, foot, new RowRange(start.row(), end.row()));
	}

	/**
	 * An end of a range.
	 *
	 * @param row of the template
	 * @param isFixed whether a dollar sign keeps it where it is for all repetitions
	 */
	record Edge(int row, boolean isFixed) {

		private Optional<Line> of(Optional<Line> beside) {
			return isFixed ? Optional.empty() : beside;
		}
	}

	private static IntStream rows(Edge start, Edge end, int last) {
		return IntStream.rangeClosed(start.row(), Math.min(end.row(), last));
	}

	private static List<RowRange> runs(Lines lines, int top, int foot, RowRange wanted) {
		List<RowRange> runs = new ArrayList<>();
		int last = Math.min(foot, lines.all().size());
		int start = -1;
		for (int place = top; place <= last; place++) {
			boolean isWanted = wanted.holds(lines.row(place));
			if (isWanted && start < 0) {
				start = place;
			} else if (!isWanted && start >= 0) {
				runs.add(new RowRange(start, place - 1));
				start = -1;
			}
		}
		if (start >= 0) {
			runs.add(new RowRange(start, Math.max(last, foot)));
		}
		return runs;
	}

	boolean holds(int row) {
		return first <= row && row <= last;
	}

	/** The rows of both and those between. */
	RowRange around(RowRange other) {
		return new RowRange(Math.min(first, other.first), Math.max(last, other.last));
	}
}
