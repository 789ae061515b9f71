package jp.tsunagi.milestone.chart.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.plan.Milestone;

/** The lines between milestones of which at least one is to be seen: level and upright, beside what is written where there is room. */
final class GanttLinks {

	/** How far a line goes on before it turns. */
	private static final double STUB = 6;

	/** How far before a milestone the last turn is. */
	private static final double HEAD = 9;

	/** How far from the end of the days that both may be on a line leads from one to the other. */
	private static final double INSIDE = 20;

	/** Nobody sees what a line crosses in more rows. */
	private static final int MOST_ROWS = 60;

	/** Lines from one milestone to so many that are not to be seen lie on each other. */
	private static final int MOST_OUTSIDE = 50;

	private final GanttFrame frame;

	private final Map<Integer, GanttMark> marks;

	/** What lines had better not cross in each row: texts and milestones. */
	private final Map<Integer, List<Bounds>> obstacles = new HashMap<>();

	private final Set<List<Integer>> done = new HashSet<>();

	private final List<GanttLink> links = new ArrayList<>();

	private GanttLinks(GanttFrame frame, List<GanttMark> marks) {
		this.frame = frame;
		this.marks = marks.stream().collect(Collectors.toMap(GanttMark::row, mark -> mark));
	}

	/** The lines from and to {@code marks}, which are those to be seen. */
	static List<GanttLink> of(GanttFrame frame, List<GanttMark> marks, List<GanttText> texts) {
		GanttLinks links = new GanttLinks(frame, marks);
		for (int i = 0; i < marks.size(); i++) {
			Stream<Bounds> text = texts.get(i).text().isEmpty() ? Stream.empty() : Stream.of(texts.get(i).box());
			links.obstacles.put(marks.get(i).row(), Stream.concat(text, marks.get(i).anchor().stream()).toList());
		}
		marks.forEach(links::add);
		return links.links;
	}

	private void add(GanttMark mark) {
		Milestone milestone = mark.entry().scheduled().milestone();
		List<Integer> predecessors = milestone.getPredecessors().stream().flatMap(before -> nearest(before, mark.row()).stream()).toList();
		some(predecessors).forEach(row -> add(row, mark.row()));
		Optional<Integer> own = Optional.of(mark.row());
		List<Integer> successors = frame.rows().schedule().successors(milestone).stream().map(ScheduledMilestone::milestone)
				.flatMap(behind -> frame.rows().places(behind).stream()).filter(row -> nearest(milestone, row).equals(own)).toList();
		some(successors).forEach(row -> add(mark.row(), row));
	}

	/** All that are to be seen, and so many of the others that no more could be told apart. */
	private Stream<Integer> some(List<Integer> all) {
		return Stream.concat(all.stream().filter(this::isSeen), all.stream().filter(row -> !isSeen(row)).limit(MOST_OUTSIDE));
	}

	private boolean isSeen(int row) {
		return row >= frame.firstRow() && row < frame.endRow();
	}

	/** The row of a milestone that is next to another row. */
	private Optional<Integer> nearest(Milestone milestone, int row) {
		List<Integer> places = frame.rows().places(milestone);
		return places.size() < 2 ? places.stream().findFirst()
				: places.stream().min(Comparator.comparingInt(place -> Math.abs(place - row)));
	}

	private void add(int from, int to) {
		if (from == to || !done.add(List.of(from, to))) {
			return;
		}
		GanttMark before = mark(from);
		GanttMark behind = mark(to);
		if (before.anchor().isPresent() && behind.anchor().isPresent()) {
			Milestone one = before.entry().scheduled().milestone();
			Milestone other = behind.entry().scheduled().milestone();
			links.add(new GanttLink(one, other, way(before, behind), frame.rows().isLongestChain(one, other)));
		}
	}

	private GanttMark mark(int row) {
		return marks.containsKey(row) ? marks.get(row) : frame.mark(row).orElseThrow();
	}

	/** Of the ways there are, the one that crosses the least. */
	private List<Point> way(GanttMark before, GanttMark behind) {
		Bounds from = before.anchor().orElseThrow();
		Bounds to = behind.anchor().orElseThrow();
		Point start = new Point(from.x() + from.width(), from.center().y());
		Point end = new Point(to.x(), to.center().y());
		boolean down = before.row() < behind.row();
		double below = frame.top(down ? before.row() + 1 : before.row());
		double above = frame.top(down ? behind.row() : behind.row() + 1);
		double out = start.x() + STUB;
		double in = end.x() - HEAD;
		List<Point> early = in < out ? around(start, end, out, in, above) : straight(start, end, out);
		List<Point> late = around(start, end, out, in, below);
		List<Point> better = crossings(late) < crossings(early) ? late : early;
		return upright(before.end().orElseThrow(), behind.start().orElseThrow(), down)
				.filter(upright -> crossings(upright) <= crossings(better)).orElse(better);
	}

	/** From days to days of which some are the same: nobody knows which are before the others. */
	private static Optional<List<Point>> upright(Bounds from, Bounds to, boolean down) {
		double shared = Math.min(from.x() + from.width(), to.x() + to.width());
		if (Math.max(from.x(), to.x()) + 2 * INSIDE > shared) {
			return Optional.empty();
		}
		Point start = new Point(shared - INSIDE, down ? from.y() + from.height() : from.y());
		return Optional.of(List.of(start, new Point(start.x(), down ? to.y() : to.y() + to.height())));
	}

	private static List<Point> straight(Point start, Point end, double x) {
		return List.of(start, new Point(x, start.y()), new Point(x, end.y()), end);
	}

	private static List<Point> around(Point start, Point end, double out, double in, double between) {
		return List.of(start, new Point(out, start.y()), new Point(out, between), new Point(in, between), new Point(in, end.y()), end);
	}

	/** How much is crossed between what both ends touch. */
	private long crossings(List<Point> way) {
		long crossings = 0;
		boolean isUpright = way.size() == 2;
		for (int i = isUpright ? 1 : 2; i < (isUpright ? 2 : way.size() - 1); i++) {
			Point one = way.get(i - 1);
			Point other = way.get(i);
			double x = Math.min(one.x(), other.x());
			double y = Math.min(one.y(), other.y());
			Bounds line = new Bounds(x - 1, y + 1, Math.abs(one.x() - other.x()) + 2, Math.abs(one.y() - other.y()) - 2);
			int first = frame.rowAt(line.y()).orElse(0);
			int end = frame.rowAt(line.y() + line.height()).orElse(frame.endRow() - 1) + 1;
			for (int row = first; row < Math.min(end, first + MOST_ROWS); row++) {
				crossings += obstacles.getOrDefault(row, List.of()).stream().filter(line::intersects).count();
			}
		}
		return crossings;
	}
}
