package jp.tsunagi.milestone.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.calendar.CalendarEntry;
import jp.tsunagi.milestone.calendar.CalendarEntry.Kind;
import jp.tsunagi.milestone.calendar.PlanningCalendar;
import jp.tsunagi.milestone.followup.FollowUpSchedule;
import jp.tsunagi.milestone.followup.Occurrence;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Visit;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * Milestones with what follows them, reviews, and meetings of councils, as an audience may see them.
 *
 * @param project the name of the project
 * @param day the day on which they stand so
 * @param audience who it is for
 * @param rows the milestones, in the order of the plans and of their texts
 * @param times the times of follow-ups, in the order of the milestones, and the reviews, by date
 * @param meetings the meetings that have a date, by date
 * @param year all that plans and councils have on some day, in the order of time
 * @param known the uids of all that the audience may see of the project, in this list or not
 */
public record MilestoneList(String project, LocalDate day, Audience audience, List<MilestoneRow> rows, List<TimeRow> times,
		List<MeetingRow> meetings, List<CalendarEntry> year, Set<String> known) {

	/** Keeps its own copies. */
	public MilestoneList {
		rows = List.copyOf(rows);
		times = List.copyOf(times);
		meetings = List.copyOf(meetings);
		year = List.copyOf(year);
		known = Set.copyOf(known);
	}

	/** Everything that {@code audience} may see of {@code project}; {@code plans} and {@code schedule} are all of its plans. */
	public static MilestoneList of(Project project, Collection<Plan> plans, Schedule schedule, Audience audience) {
		Builder builder = new Builder(project, audience);
		List<MilestoneRow> rows = schedule.milestones().stream().map(builder::row).toList();
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(project));
		List<MeetingRow> meetings = ProjectContents.all(project, Council.class).filter(audience::maySee)
				.flatMap(council -> council.getMeetings().stream()).filter(meeting -> meeting.getDate() != null && audience.maySee(meeting))
				.sorted((one, other) -> one.getDate().compareTo(other.getDate()))
				.map(meeting -> builder.row(meeting, Window.of(meeting.getDate(), calendar))).toList();
		List<CalendarEntry> year = PlanningCalendar.of(project, plans, schedule, calendar).entries().stream()
				.filter(entry -> !(entry.subject() instanceof Identified element) || audience.maySee(element)).toList();
		List<TimeRow> times = Stream.concat(
				FollowUpSchedule.of(schedule, calendar).stream().flatMap(followUp -> builder.times(followUp, calendar)),
				year.stream().filter(entry -> entry.kind() == Kind.REVIEW || entry.kind() == Kind.REVIEW_DUE).map(builder::review))
				.toList();
		Set<String> known = Stream.of(rows.stream().map(MilestoneRow::uid), times.stream().map(TimeRow::uid),
				meetings.stream().map(MeetingRow::uid)).flatMap(uids -> uids).collect(Collectors.toSet());
		return new MilestoneList(project.settings().name(), schedule.today(), audience, rows, times, meetings, year, known);
	}

	/** Some of the milestones, and nothing else. */
	public MilestoneList where(Predicate<MilestoneRow> wanted) {
		return new MilestoneList(project, day, audience, rows.stream().filter(wanted).toList(), List.of(), List.of(), List.of(),
				known);
	}

	/** The milestones and reviews of some plans, and the meetings of their councils. */
	public MilestoneList of(Collection<Plan> plans) {
		Set<Council> councils = plans.stream().map(Plan::getCouncil).filter(council -> council != null).collect(Collectors.toSet());
		return new MilestoneList(project, day, audience, rows.stream().filter(row -> plans.contains(row.plan())).toList(),
				times.stream().filter(row -> plans.contains(row.plan())).toList(),
				meetings.stream().filter(row -> councils.contains(row.meeting().eContainer())).toList(),
				year.stream().filter(entry -> EcoreUtil2.getContainerOfType(entry.subject(), Plan.class) instanceof Plan plan
						? plans.contains(plan) : councils.contains(entry.subject().eContainer())).toList(), known);
	}

	/** Makes rows of one project. */
	private static final class Builder {

		private final String root;

		private final Audience audience;

		private final Map<String, Integer> uses = new HashMap<>();

		Builder(Project project, Audience audience) {
			this.root = project.municipality().map(city -> city.getId() + "\n" + city.getCode()).orElse(project.settings().model());
			this.audience = audience;
		}

		MeetingRow row(Meeting meeting, Window days) {
			return new MeetingRow(uid("meeting", meeting.getId()), meeting, names(List.of(meeting.eContainer())), days);
		}

		MilestoneRow row(ScheduledMilestone scheduled) {
			Milestone milestone = scheduled.milestone();
			Plan plan = EcoreUtil2.getContainerOfType(milestone, Plan.class);
			Action action = EcoreUtil2.getContainerOfType(milestone, Action.class);
			List<String> around = new ArrayList<>();
			for (EObject part = milestone.eContainer(); part instanceof NamedElement named && part != plan; part = part.eContainer()) {
				around.addFirst(MilestoneRow.text(named.getName()));
			}
			boolean byAction = milestone.getOwners().isEmpty() && action != null;
			return new MilestoneRow(uid("milestone", key(plan.getName()), key(milestone.getName())), scheduled, plan,
					names(plan.getAreas()), String.join(Messages.within, around),
					action == null ? "" : MilestoneRow.text(action.getCategory()),
					names(byAction ? action.getOwners() : milestone.getOwners()));
		}

		/** The times are counted, so that another rhythm moves them and changes no uid. */
		Stream<TimeRow> times(FollowUpSchedule followUp, PlanCalendar calendar) {
			List<Occurrence> times = followUp.occurrences();
			return Stream.concat(
					IntStream.range(0, times.size()).mapToObj(index -> time(followUp, index + 1, days(times.get(index), calendar),
							times.get(index).visit())),
					followUp.others().stream().map(visit -> time(followUp, 0, Window.of(visit.getDate(), calendar), Optional.of(visit))));
		}

		private static Window days(Occurrence time, PlanCalendar calendar) {
			return time.visit().map(visit -> Window.of(visit.getDate(), calendar)).orElseGet(time::window);
		}

		private TimeRow time(FollowUpSchedule schedule, int number, Window days, Optional<Visit> visit) {
			FollowUp followUp = schedule.followUp();
			Milestone milestone = schedule.milestone().milestone();
			String which = visit.filter(besides -> number == 0).map(besides -> besides.getDate().toString())
					.orElseGet(() -> String.valueOf(number));
			return new TimeRow(uid("follow-up", key(EcoreUtil2.getContainerOfType(milestone, Plan.class).getName()),
					key(milestone.getName()), key(followUp.getName()), which),
					new CalendarEntry(Kind.FOLLOW_UP, followUp, MilestoneRow.text(followUp.getName()), days, visit.isPresent()), number,
					visit);
		}

		/** The day of a review takes the place of its last day. */
		TimeRow review(CalendarEntry entry) {
			String half = entry.name().isEmpty() ? "" : HalfYear.parse(entry.name()).label(CalendarStyle.ISO);
			return new TimeRow(uid("review", key(EcoreUtil2.getContainerOfType(entry.subject(), Plan.class).getName()), half), entry, 0,
					Optional.empty());
		}

		private static String key(String name) {
			return name == null ? "" : NameKey.of(name);
		}

		/** Of several that are called the same in a plan, those further down are counted. */
		private String uid(String... path) {
			String key = root + "\n" + String.join("\n", path);
			int use = uses.merge(key, 1, Integer::sum);
			String counted = use == 1 ? key : key + "\n" + use;
			return UUID.nameUUIDFromBytes(counted.getBytes(StandardCharsets.UTF_8)).toString();
		}

		private String names(List<? extends EObject> elements) {
			return elements.stream().map(this::name).filter(name -> !name.isEmpty())
					.collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new),
							names -> String.join(Messages.separator, names)));
		}

		private String name(EObject element) {
			return element.eIsProxy() ? "?" : element instanceof Municipality ? ElementLabels.of(element)
					: audience.maySee(element) ? ElementLabels.of(element) : Messages.hidden;
		}
	}
}
