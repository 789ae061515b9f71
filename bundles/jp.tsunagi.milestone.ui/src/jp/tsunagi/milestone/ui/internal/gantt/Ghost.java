package jp.tsunagi.milestone.ui.internal.gantt;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttMark;
import jp.tsunagi.milestone.edit.MovedDate;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * Where a milestone would be that is being moved. It stays as vague as it was.
 *
 * @param milestone the milestone
 * @param row the row that it is shown in
 * @param from when it is
 * @param to when it would be
 * @param window the days of that
 * @param days how far it has been moved
 */
record Ghost(Milestone milestone, int row, FuzzyDate from, FuzzyDate to, Window window, long days) {

	private static final Rgb INK = new Rgb(0, 118, 128);

	private static final Rgb PAPER = new Rgb(212, 238, 240);

	private static final double LETTERS = 12;

	private static final double HIGH = 14;

	private static final double PADDING = 6;

	/** The milestone moved by so many days; empty if it has no date or there is no such day. */
	static Optional<Ghost> of(Milestone milestone, int row, long days, PlanCalendar calendar) {
		try {
			return MilestoneDate.of(milestone).map(MilestoneDate::date).map(from -> {
				FuzzyDate to = MovedDate.by(days, from, calendar);
				return new Ghost(milestone, row, from, to, Window.of(to, calendar), days);
			});
		} catch (IllegalArgumentException noSuchDay) {
			return Optional.empty();
		}
	}

	/** How far it is from when a milestone is planned to when it is expected, from middle to middle. */
	static long daysToForecast(ScheduledMilestone scheduled) {
		return scheduled.current().flatMap(own -> scheduled.forecast().map(expected -> (expected.days() - own.days()) / 2
				+ ChronoUnit.DAYS.between(own.first(), expected.first()))).orElse(0L);
	}

	/** The same moved further: by so many days, and as often as it takes to come to another date. */
	Optional<Ghost> further(long step, PlanCalendar calendar) {
		Optional<Ghost> next = of(milestone, row, days + step, calendar);
		while (next.isPresent() && next.get().to.equals(to)) {
			next = of(milestone, row, next.get().days + step, calendar);
		}
		return next;
	}

	/** Whether it is anywhere else. */
	boolean isMoved() {
		return !to.equals(from);
	}

	/** Paints it with its date. */
	void paint(Canvas canvas, GanttFrame frame) {
		Bounds line = frame.bounds(row);
		double left = frame.x(window.first());
		double wide = Math.max(HIGH, frame.x(window.last()) + frame.scale().dayWidth() - left);
		boolean isDay = window.days() == 1;
		Bounds box = new Bounds(isDay ? left + frame.scale().dayWidth() / 2 - HIGH / 2 : left, line.center().y() - HIGH / 2 - 2,
				isDay ? HIGH : wide, HIGH);
		Outline shape = isDay ? GanttMark.diamond(box) : Outline.rectangle(box, 3);
		canvas.fill(shape, Fill.of(PAPER));
		canvas.stroke(shape, new Pen(INK, 2, LineStyle.SOLID));
		double first = frame.time().x();
		double last = first + frame.time().width();
		double middle = Math.clamp(box.center().x(), first, last);
		canvas.stroke(Outline.polyline(List.of(new Point(middle, frame.time().y()), new Point(middle, box.y()))),
				new Pen(INK, 1, LineStyle.DASH));
		double text = TextMeasure.standard().width(to.toString(), LETTERS, true) + 2 * PADDING;
		double from = Math.clamp(middle - text / 2, first, Math.max(first, last - text));
		double top = line.y() - HIGH - 8 < frame.time().y() ? line.y() + line.height() : line.y() - HIGH - 8;
		canvas.fill(Outline.rectangle(new Bounds(from, top, text, HIGH + 6), 4), Fill.of(INK));
		canvas.text(to.toString(), new Point(from + text / 2, top + HIGH), Anchor.MIDDLE, Letters.plain(LETTERS, Rgb.WHITE).inBold());
	}
}
