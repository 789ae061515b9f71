package jp.tsunagi.milestone.chart.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;

/** What is at a point of a chart. */
public sealed interface GanttHit {

	/** Which part of a milestone. */
	enum Part {
		/** Its name, at the left. */
		NAME,
		/** Where it is done or planned. */
		BODY,
		/** Where it is expected. */
		FORECAST,
		/** Where it was planned at first. */
		BASELINE,
		/** What is written beside it. */
		TEXT
	}

	/** A milestone. */
	record OnMilestone(int row, ScheduledMilestone scheduled, Part part) implements GanttHit {
	}

	/** The name of a heading. */
	record OnHeading(int row, GanttRow.Heading heading) implements GanttHit {
	}

	/** A line. */
	record OnLink(GanttLink link) implements GanttHit {
	}

	/** Years, months and today. */
	record OnHeader(LocalDate day) implements GanttHit {
	}

	/** Nothing but time. */
	record OnTime(Optional<Integer> row, LocalDate day) implements GanttHit {
	}

	/** Nothing. */
	record Nothing() implements GanttHit {
	}

	/** How far beside a line one still means it. */
	double NEAR = 4;

	/** What is at {@code point} of what {@code frame} shows: what was painted last, comes first. */
	static GanttHit at(GanttFrame frame, Point point) {
		Bounds time = frame.time();
		if (!frame.area().contains(point)) {
			return new Nothing();
		}
		if (point.y() < time.y()) {
			return point.x() < time.x() ? new Nothing() : new OnHeader(frame.dayAt(point.x()));
		}
		Optional<Integer> row = frame.rowAt(point.y());
		if (point.x() < time.x()) {
			return row.<GanttHit>map(known -> switch (frame.rows().rows().get(known)) {
				case GanttRow.Heading heading -> new OnHeading(known, heading);
				case GanttRow.Entry entry -> new OnMilestone(known, entry.scheduled(), Part.NAME);
			}).orElseGet(Nothing::new);
		}
		return row.flatMap(frame::mark).flatMap(mark -> part(frame, mark, point)
				.<GanttHit>map(part -> new OnMilestone(mark.row(), mark.entry().scheduled(), part)))
				.or(() -> link(frame, point)).orElseGet(() -> new OnTime(row, frame.dayAt(point.x())));
	}

	private static Optional<Part> part(GanttFrame frame, GanttMark mark, Point point) {
		if (contains(mark.body(), point)) {
			return Optional.of(Part.BODY);
		}
		if (contains(mark.forecast(), point)) {
			return Optional.of(Part.FORECAST);
		}
		if (contains(mark.baseline(), point)) {
			return Optional.of(Part.BASELINE);
		}
		return GanttText.of(frame, mark).box().contains(point) ? Optional.of(Part.TEXT) : Optional.empty();
	}

	private static boolean contains(Optional<Bounds> bounds, Point point) {
		return bounds.filter(known -> known.grown(1).contains(point)).isPresent();
	}

	private static Optional<GanttHit> link(GanttFrame frame, Point point) {
		List<GanttLink> links = new GanttPainter(frame).links();
		return links.reversed().stream().filter(link -> link.distance(point) <= NEAR).findFirst().map(OnLink::new);
	}
}
