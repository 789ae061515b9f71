package jp.tsunagi.office.template.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import jp.tsunagi.office.template.internal.Filling;

/** The rows of the sheet that is written, and what became of the rows of the template. */
final class Lines {

	private final SheetLayout layout;

	private final List<Line> lines = new ArrayList<>();

	private final Map<Integer, List<Integer>> places = new HashMap<>();

	Lines(SheetLayout layout, Filling filling) {
		this.layout = layout;
		add(0, layout.last(), layout.blocks(), new Line(0, filling, List.of()));
		for (int i = 0; i < lines.size(); i++) {
			places.computeIfAbsent(lines.get(i).row(), row -> new ArrayList<>()).add(i);
		}
	}

	private void add(int first, int last, List<RowBlock> blocks, Line around) {
		int row = first;
		for (RowBlock block : blocks) {
			addPlain(row, block.first() - 1, around);
			int turn = 0;
			for (Filling each : around.filling(around.steps().size()).times(block.tag(), Filling.BLANK_ROWS)) {
				List<Line.Step> steps = new ArrayList<>(around.steps());
				steps.add(new Line.Step(block, turn++, each));
				add(block.first(), block.last(), block.inner(), new Line(0, around.whole(), List.copyOf(steps)));
			}
			row = block.last() + 1;
		}
		addPlain(row, last, around);
	}

	private void addPlain(int first, int last, Line around) {
		for (int row = first; row <= last; row++) {
			boolean isForOthers = layout.isGuidance(row) && !around.filling(around.steps().size()).isGuided();
			if (!layout.isDropped(row) && !isForOthers) {
				lines.add(new Line(row, around.whole(), around.steps()));
			}
		}
	}

	/** All rows, from the top. */
	List<Line> all() {
		return lines;
	}

	SheetLayout layout() {
		return layout;
	}

	/** Where that row of the template is now, from 0, from the top. */
	List<Integer> of(int row) {
		return row > layout.last() ? List.of(below(row)) : places.getOrDefault(row, List.of());
	}

	/** The same, as far as it belongs to what is around a row; all for something that is in no row. */
	List<Integer> of(int row, Optional<Line> beside) {
		List<Integer> all = of(row);
		if (row > layout.last() || beside.isEmpty()) {
			return all;
		}
		return all.stream().filter(place -> lines.get(place).isBeside(beside.get())).toList();
	}

	/**
	 * Where rows of the template are now that stood without a gap and belong together, once for each repetition around them.
	 * No block is cut by them.
	 */
	List<RowRange> together(int first, int last) {
		if (first > layout.last()) {
			return List.of(new RowRange(below(first), below(last)));
		}
		int depth = layout.depth(first, last);
		SequencedMap<List<Integer>, RowRange> ranges = new LinkedHashMap<>();
		for (int row = first; row <= Math.min(last, layout.last()); row++) {
			for (int place : of(row)) {
				List<Integer> turns = lines.get(place).steps().stream().limit(depth).map(Line.Step::turn).toList();
				ranges.merge(turns, new RowRange(place, place), RowRange::around);
			}
		}
		List<RowRange> found = ranges.values().stream().sorted(Comparator.comparingInt(RowRange::first)).toList();
		return last <= layout.last() || found.isEmpty() ? found : List.of(new RowRange(found.get(0).first(), below(last)));
	}

	/** That row of the template or, if it is one that vanishes, the nearest above it that does not. */
	int kept(int row) {
		int kept = row;
		while (kept > 0 && (layout.isDropped(kept) || layout.isGuidance(kept) && of(kept).isEmpty())) {
			kept--;
		}
		return Math.max(kept, 0);
	}

	/** Where a row below all that is written is now. */
	int below(int row) {
		return row + lines.size() - layout.last() - 1;
	}

	/** The row of the template that is there now. */
	int row(int place) {
		return place < lines.size() ? lines.get(place).row() : place - below(0);
	}
}
