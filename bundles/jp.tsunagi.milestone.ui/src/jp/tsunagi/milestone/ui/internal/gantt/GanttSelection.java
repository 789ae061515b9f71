package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.tsunagi.milestone.chart.gantt.GanttLink;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.ui.internal.edit.PartKey;
import jp.tsunagi.plan.Milestone;

/** Which row somebody is at, and which line. A row is found again when all has been read anew. */
final class GanttSelection {

	private List<GanttRow> rows = List.of();

	private List<PartKey> keys = List.of();

	private Optional<PartKey> key = Optional.empty();

	private int row = -1;

	private Optional<GanttLink> link = Optional.empty();

	/**
	 * From now on there are these rows; the one that was selected stays so if it is still there.
	 *
	 * @param seen the number of a row until now
	 * @return the number that it has now; -1 if it is gone
	 */
	int show(List<GanttRow> others, int seen) {
		Optional<PartKey> seenKey = seen < 0 || seen >= keys.size() ? Optional.empty() : Optional.of(keys.get(seen));
		rows = others;
		keys = others.stream().map(GanttSelection::key).toList();
		row = nearest(key, row);
		link = Optional.empty();
		return nearest(seenKey, seen);
	}

	/** A part may have several rows. */
	private int nearest(Optional<PartKey> part, int before) {
		return part.flatMap(known -> known.among(keys)).map(known -> IntStream.range(0, keys.size())
				.filter(index -> keys.get(index).equals(known)).boxed()
				.min((one, other) -> Math.abs(one - before) - Math.abs(other - before)).orElse(-1)).orElse(-1);
	}

	/** By what the row is about, so that it is found even if that is called otherwise. */
	private static PartKey key(GanttRow row) {
		return switch (row) {
			case GanttRow.Heading heading -> heading.part().map(PartKey::of).orElseGet(() -> new PartKey(heading.key(), List.of()));
			case GanttRow.Entry entry -> PartKey.of(entry.scheduled().milestone());
		};
	}

	/** Selects a row, or the nearest there is. */
	void select(int wanted) {
		row = rows.isEmpty() ? -1 : Math.clamp(wanted, 0, rows.size() - 1);
		key = row < 0 ? Optional.empty() : Optional.of(keys.get(row));
		link = Optional.empty();
	}

	void select(GanttLink line) {
		link = Optional.of(line);
	}

	/** Selects {@code part}, or what it is in; returns whether that has a row. */
	boolean select(PartKey part) {
		Optional<PartKey> found = Stream.iterate(part, each -> !each.names().isEmpty(), PartKey::container)
				.flatMap(each -> each.among(keys).stream()).findFirst();
		found.ifPresent(there -> select(keys.indexOf(there)));
		return found.isPresent();
	}

	/** Whether each of {@code parts} has a row of its own. */
	boolean isShown(List<PartKey> parts) {
		return parts.stream().allMatch(part -> part.among(keys).isPresent());
	}

	/** The number of the selected row; -1 for none. */
	int row() {
		return row;
	}

	/** The selected line. */
	Optional<GanttLink> link() {
		return link;
	}

	/** The selected row. */
	Optional<GanttRow> selected() {
		return row < 0 ? Optional.empty() : Optional.of(rows.get(row));
	}

	/** The milestone of the selected row. */
	Optional<ScheduledMilestone> scheduled() {
		return selected().flatMap(found -> found instanceof GanttRow.Entry entry ? Optional.of(entry.scheduled()) : Optional.empty());
	}

	/** The milestone of the selected row. */
	Optional<Milestone> milestone() {
		return scheduled().map(ScheduledMilestone::milestone);
	}

	/** The heading that the selected row is below. */
	Optional<Integer> heading() {
		return IntStream.iterate(row, index -> index >= 0, index -> index - 1).boxed()
				.filter(index -> rows.get(index) instanceof GanttRow.Heading heading
						&& heading.depth() < rows.get(row).depth())
				.findFirst();
	}
}
