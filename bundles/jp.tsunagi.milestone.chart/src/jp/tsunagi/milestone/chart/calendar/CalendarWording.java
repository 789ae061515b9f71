package jp.tsunagi.milestone.chart.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.chart.calendar.CalendarSheet.Source;
import jp.tsunagi.milestone.chart.time.TimeNames;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** What is said of the entries of a calendar. */
final class CalendarWording {

	/** The days that thirds of a month end on. */
	private static final int FIRST_THIRD = 10;

	private static final int SECOND_THIRD = 20;

	private final CalendarStyle style;

	private final PlanCalendar calendar;

	private final LocalDate today;

	/** Whether it must be said which plan something is of. */
	private final boolean isOfSeveralPlans;

	CalendarWording(Source source) {
		style = source.style();
		calendar = source.fiscal();
		today = source.today();
		isOfSeveralPlans = source.entries().stream().map(CalendarWording::plan).filter(Objects::nonNull).distinct().limit(2).count() > 1;
	}

	private static Plan plan(CalendarEntry entry) {
		return EcoreUtil2.getContainerOfType(entry.subject(), Plan.class);
	}

	/** The lines for {@code entries}, which are in the order of time: with their days. */
	List<CalendarItem> items(List<CalendarEntry> entries) {
		Map<EObject, List<CalendarEntry>> followUps = new LinkedHashMap<>();
		List<CalendarItem> items = new ArrayList<>();
		for (CalendarEntry entry : entries) {
			if (entry.kind() == Kind.FOLLOW_UP) {
				followUps.computeIfAbsent(entry.subject(), none -> new ArrayList<>()).add(entry);
			} else {
				items.add(CalendarItem.of(List.of(entry), NLS.bind(Messages.now().dated, when(entry.window()), name(entry)), today));
			}
		}
		followUps.values().forEach(times -> items.add(times(times)));
		return items;
	}

	/** What is done again and again: how often, and how often it was. */
	private CalendarItem times(List<CalendarEntry> times) {
		long past = times.stream().filter(CalendarEntry::past).count();
		return CalendarItem.of(times, NLS.bind(past == 0 ? Messages.now().times : Messages.now().timesDone,
				new Object[] {name(times.getFirst()), times.size(), past}), today);
	}

	/** The line for what is on one day, where no column says what it is. */
	CalendarItem ofDay(CalendarEntry entry) {
		String kind = switch (entry.kind()) {
			case MEETING -> Messages.now().kindMeeting;
			case REVIEW, REVIEW_DUE -> "";
			case EVENT -> Messages.now().kindEvent;
			case TRAINING_STEP -> Messages.now().kindTraining;
			case MILESTONE -> Messages.now().kindMilestone;
			case FOLLOW_UP -> Messages.now().kindFollowUp;
		};
		return CalendarItem.of(List.of(entry), kind.isEmpty() ? name(entry) : NLS.bind(Messages.now().ofKind, kind, name(entry)), today);
	}

	private String name(CalendarEntry entry) {
		String name = entry.name().isBlank() ? Messages.now().noName : entry.name().strip();
		String said = switch (entry.kind()) {
			case REVIEW -> NLS.bind(Messages.now().review, name);
			case REVIEW_DUE -> NLS.bind(Messages.now().reviewDue, name);
			default -> name;
		};
		return Optional.ofNullable(plan(entry)).filter(plan -> isOfSeveralPlans && plan.getName() != null)
				.map(plan -> NLS.bind(Messages.now().ofPlan, said, plan.getName().strip())).orElse(said);
	}

	private String when(Window window) {
		if (window.days() == 1) {
			return day(window.first());
		}
		if (!YearMonth.from(window.first()).equals(YearMonth.from(window.last()))) {
			return months(window);
		}
		boolean fromStart = window.first().getDayOfMonth() == 1;
		boolean toEnd = window.last().getDayOfMonth() == window.last().lengthOfMonth();
		if (fromStart && toEnd) {
			return NLS.bind(Messages.now().someDay, month(window.first()));
		}
		if (fromStart && window.last().getDayOfMonth() == FIRST_THIRD) {
			return Messages.now().early;
		}
		if (toEnd && window.first().getDayOfMonth() == SECOND_THIRD + 1) {
			return Messages.now().late;
		}
		return window.first().getDayOfMonth() == FIRST_THIRD + 1 && window.last().getDayOfMonth() == SECOND_THIRD ? Messages.now().middle
				: NLS.bind(Messages.now().days, window.first().getDayOfMonth(), window.last().getDayOfMonth());
	}

	private String months(Window window) {
		HalfYear half = calendar.halfOf(TimeScale.nameable(window.first(), calendar));
		LocalDate start = calendar.firstDay(half);
		if (window.first().equals(start) && window.last().equals(calendar.lastDay(half))) {
			return TimeNames.half(half, style);
		}
		boolean isYear = window.first().equals(calendar.fiscal().firstDay(half.year()))
				&& window.last().equals(calendar.fiscal().lastDay(half.year()));
		return isYear ? Messages.now().inYear : NLS.bind(Messages.now().months, month(window.first()), month(window.last()));
	}

	private String day(LocalDate day) {
		String weekday = TimeNames.weekday(day.getDayOfWeek(), style);
		return style == CalendarStyle.ISO ? day.getDayOfMonth() + " " + weekday : day.getDayOfMonth() + "日(" + weekday + ")";
	}

	/** The name of the month of {@code day}. */
	String month(LocalDate day) {
		return TimeNames.month(day, style);
	}
}
