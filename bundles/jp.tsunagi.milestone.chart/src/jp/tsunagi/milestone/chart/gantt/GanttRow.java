package jp.tsunagi.milestone.chart.gantt;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;

/** A row of the chart. */
public sealed interface GanttRow {

	/** How many headings it stands under. */
	int depth();

	/** What it is called. */
	String label();

	/**
	 * What milestones stand under.
	 *
	 * @param key tells it apart from the others, and stays the same from day to day
	 * @param part the plan, the action, the area; empty if what stands under it has none
	 * @param folded whether its rows are not shown
	 * @param done how many milestones under it are done
	 * @param total how many milestones are under it, but for those that are given up
	 * @param span from the first to the last day of these; empty if none has a date
	 */
	record Heading(String key, Optional<EObject> part, String label, int depth, boolean folded, int done, int total,
			Optional<Window> span) implements GanttRow {
	}

	/**
	 * A milestone.
	 *
	 * @param scheduled how it stands
	 * @param context what it belongs to, where no heading says that; empty for nothing
	 */
	record Entry(ScheduledMilestone scheduled, String label, String context, int depth) implements GanttRow {
	}
}
