package jp.tsunagi.milestone.chart.calendar;

import java.util.List;

import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.schedule.MilestoneState;

/** What a sheet is made of. */
sealed interface Piece {

	/** A surface. */
	record Box(Bounds bounds, Rgb color) implements Piece {
	}

	/** A level or upright line. */
	record Rule(Point from, Point to, Rgb color) implements Piece {
	}

	/** A text in one line. */
	record Label(String text, Point at, Anchor anchor, Letters letters) implements Piece {
	}

	/**
	 * Something that is in the calendar.
	 *
	 * @param entries it, or several times of it
	 * @param lines what is said of it
	 * @param bounds what it takes, with its sign
	 * @param state which sign it has
	 */
	record Item(List<CalendarEntry> entries, List<String> lines, Bounds bounds, MilestoneState state) implements Piece {
	}
}
