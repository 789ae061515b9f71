package jp.tsunagi.milestone.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.followup.FollowUpSchedule;
import jp.tsunagi.milestone.followup.OccurrenceState;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * What plans and councils have on which days. What was given up, and what nobody dated, is not in it.
 *
 * @param entries all of it, in the order of time
 */
public record PlanningCalendar(List<CalendarEntry> entries) {

	/** Puts the entries in the order of time. */
	public PlanningCalendar {
		entries = entries.stream().sorted().toList();
	}

	/**
	 * The milestones, follow-ups, events, steps of trainings and reviews of plans, the sessions of the project's councils, and what
	 * each {@link CalendarSource} knows, such as the days on which reviews are due.
	 *
	 * @param schedule the milestones of the plans
	 */
	public static PlanningCalendar of(Project project, Collection<Plan> plans, Schedule schedule, PlanCalendar calendar) {
		return of(project, plans, ProjectContents.all(project, Meeting.class).toList(), schedule, calendar);
	}

	/**
	 * The same with these {@code meetings} alone.
	 *
	 * @param schedule the milestones of the plans
	 */
	public static PlanningCalendar of(Project project, Collection<Plan> plans, Collection<Meeting> meetings, Schedule schedule,
			PlanCalendar calendar) {
		Stream<CalendarEntry> ofPlans = plans.stream()
				.flatMap(plan -> Stream.concat(appointments(plan, calendar), reviews(plan, schedule, calendar)));
		Stream<CalendarEntry> followUps = FollowUpSchedule.of(schedule, calendar).stream().flatMap(each -> followUp(each, calendar));
		return new PlanningCalendar(Stream.of(milestones(schedule), followUps, ofPlans, meetings(meetings, schedule, calendar),
				ContributedSources.entries(project, plans, schedule.today())).flatMap(each -> each).toList());
	}

	private static Stream<CalendarEntry> milestones(Schedule schedule) {
		return schedule.milestones().stream().filter(each -> each.state() != MilestoneState.DROPPED)
				.flatMap(each -> when(each).stream().map(window -> new CalendarEntry(Kind.MILESTONE, each.milestone(),
						text(each.milestone().getName()), window, each.state().isDone())));
	}

	private static Optional<Window> when(ScheduledMilestone milestone) {
		return milestone.current().or(milestone::forecast);
	}

	private static Stream<CalendarEntry> followUp(FollowUpSchedule followUp, PlanCalendar calendar) {
		Stream<CalendarEntry> times = followUp.occurrences().stream().map(time -> entry(followUp,
				time.visit().map(visit -> Window.of(visit.getDate(), calendar)).orElseGet(time::window),
				time.state() == OccurrenceState.VISITED));
		return Stream.concat(times, followUp.others().stream()
				.map(visit -> entry(followUp, Window.of(visit.getDate(), calendar), true)));
	}

	private static CalendarEntry entry(FollowUpSchedule followUp, Window window, boolean past) {
		return new CalendarEntry(Kind.FOLLOW_UP, followUp.followUp(), text(followUp.followUp().getName()), window, past);
	}

	private static Stream<CalendarEntry> appointments(Plan plan, PlanCalendar calendar) {
		return Appointment.of(plan).flatMap(each -> entry(each.part() instanceof PlannedEvent ? Kind.EVENT : Kind.TRAINING_STEP,
				each.part(), each.part().getName(), each.date(), each.held().isPresent(), calendar));
	}

	private static Stream<CalendarEntry> reviews(Plan plan, Schedule schedule, PlanCalendar calendar) {
		return plan.getReviews().stream().flatMap((Review review) -> entry(Kind.REVIEW, review,
				review.getHalf() == null ? "" : review.getHalf().label(CalendarStyle.ofLanguage()),
				Optional.ofNullable(review.getHeldOn()), review.getHeldOn() != null
						&& !calendar.earliest(review.getHeldOn()).isAfter(schedule.today()), calendar));
	}

	private static Stream<CalendarEntry> meetings(Collection<Meeting> meetings, Schedule schedule, PlanCalendar calendar) {
		return meetings.stream().flatMap(meeting -> entry(Kind.MEETING, meeting, name(meeting),
				Optional.ofNullable(meeting.getDate()), meeting.getDate() != null
						&& calendar.latest(meeting.getDate()).isBefore(schedule.today()), calendar));
	}

	private static String name(Meeting meeting) {
		boolean titled = meeting.getTitle() != null && !meeting.getTitle().isBlank();
		return titled ? meeting.getTitle() : meeting.eContainer() instanceof Council council ? council.getName() : "";
	}

	private static Stream<CalendarEntry> entry(Kind kind, EObject subject, String name, Optional<FuzzyDate> date, boolean past,
			PlanCalendar calendar) {
		return date.stream().map(known -> new CalendarEntry(kind, subject, text(name), Window.of(known, calendar), past));
	}

	private static String text(String name) {
		return name == null ? "" : name;
	}
}
