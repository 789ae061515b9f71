package jp.tsunagi.milestone.chart.gantt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.StateLabel;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.language.validation.MilestoneDate;

/**
 * What is written beside a milestone, and where.
 *
 * @param text one line
 * @param at where it stands
 * @param anchor what of it stands there
 * @param box what it takes
 * @param isInside whether it stands on the milestone's bar
 */
record GanttText(String text, Point at, Anchor anchor, Bounds box, boolean isInside) {

	static final double LETTERS = 11;

	/** Between the milestone and its text, so that lines come in between. */
	private static final double GAP = 12;

	private static final double EDGE = 4;

	/** Less room is not worth a text that is cut. */
	private static final double SHORTEST = 50;

	private static final String BEFORE = "\u25c2 ";

	private static final String BEHIND = " \u25b8";

	static GanttText of(GanttFrame frame, GanttMark mark) {
		String text = text(frame.rows(), mark.entry().scheduled(), frame.bands().style());
		Bounds time = frame.time();
		double left = time.x() + EDGE;
		double right = time.x() + time.width() - EDGE;
		double middle = frame.top(mark.row()) + GanttFrame.ROW / 2 - 2;
		Optional<Bounds> extent = mark.anchor().or(mark::extent);
		if (extent.isEmpty()) {
			return start(text, left + EDGE, right, middle);
		}
		double from = extent.get().x();
		double to = from + extent.get().width();
		if (to < time.x()) {
			return start(BEFORE + text, left, right, middle);
		}
		if (from > right) {
			return end(text + BEHIND, left, right, middle);
		}
		double width = width(text);
		Optional<Bounds> room = mark.body().filter(body -> !mark.isDay()
				&& Math.min(body.x() + body.width(), right) - Math.max(body.x(), left) > width + 5 * GAP && to > right - width - GAP);
		if (room.isPresent()) {
			GanttText inside = start(text, Math.max(room.get().x(), left) + 3 * GAP, right, middle);
			return new GanttText(inside.text, inside.at, inside.anchor, inside.box, true);
		}
		double before = from - 2 * GAP - left;
		double behind = right - to - GAP;
		return behind < width && before > behind && before > SHORTEST ? end(text, left, from - 2 * GAP, middle)
				: start(text, to + GAP, right, middle);
	}

	/** Where the sign of the milestone's state stands: in the middle of it, but before what is written there. */
	Point sign(Bounds body) {
		return isInside ? new Point(box.x() - GAP, body.center().y()) : body.center();
	}

	private static GanttText start(String text, double left, double right, double middle) {
		String cut = cut(text, right - left);
		Point at = new Point(left, baseline(middle));
		return new GanttText(cut, at, Anchor.START, box(left, middle, width(cut)), false);
	}

	private static GanttText end(String text, double left, double right, double middle) {
		String cut = cut(text, right - left);
		double width = width(cut);
		return new GanttText(cut, new Point(right, baseline(middle)), Anchor.END, box(right - width, middle, width), false);
	}

	private static Bounds box(double left, double middle, double width) {
		return new Bounds(left, middle - LETTERS * 0.65, width, LETTERS * 1.3);
	}

	static double baseline(double middle) {
		return middle + LETTERS * 0.36;
	}

	private static double width(String text) {
		return TextMeasure.standard().width(text, LETTERS, false);
	}

	/** As much of a text as there is room for; nothing if that is hardly anything. */
	static String cut(String text, double width) {
		if (width(text) <= width) {
			return text;
		}
		TextBlock block = width < SHORTEST ? TextBlock.EMPTY : TextMeasure.standard().wrap(text, LETTERS, false, width, 1);
		return block.lines().isEmpty() ? "" : block.lines().getFirst();
	}

	/** The date, who is in charge, and what one should know. */
	private static String text(GanttRows rows, ScheduledMilestone scheduled, CalendarStyle style) {
		List<String> owners = rows.owners(scheduled.milestone());
		return Stream.of(Stream.of(date(scheduled.milestone(), style)),
				scheduled.state() == MilestoneState.LATE ? Stream.of(StateLabel.of(MilestoneState.LATE)) : Stream.<String>of(),
				scheduled.inCycle() ? Stream.of(Messages.now().cycle) : Stream.<String>of(),
				owners.isEmpty() ? Stream.<String>of() : Stream.of(String.join(Messages.now().listSeparator, owners)))
				.flatMap(part -> part).collect(Collectors.joining("\u3000"));
	}

	private static String date(Milestone milestone, CalendarStyle style) {
		Optional<FuzzyDate> date = Optional.ofNullable(milestone.getDropped())
				.or(() -> MilestoneDate.of(milestone).map(MilestoneDate::date));
		return date.map(known -> known.format(style)).orElse(Messages.now().undated);
	}

	/** All that is said of a milestone where the pointer rests on it. */
	static String tooltip(GanttRow.Entry entry, CalendarStyle style) {
		return NLS.bind(Messages.now().tooltip, new Object[] {entry.label(), date(entry.scheduled().milestone(), style),
				StateLabel.of(entry.scheduled().state())});
	}
}
