package jp.tsunagi.milestone.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;

/**
 * Knows more about the days of plans than they say themselves. Contributed to {@value #EXTENSION_POINT}; needs a public constructor
 * without parameters.
 */
public interface CalendarSource {

	/** Where sources are contributed. */
	String EXTENSION_POINT = "jp.tsunagi.milestone.calendarSources";

	/** What there is of {@code plans} as seen on {@code today}, in any order. */
	Stream<CalendarEntry> entries(Project project, Collection<Plan> plans, LocalDate today);
}
