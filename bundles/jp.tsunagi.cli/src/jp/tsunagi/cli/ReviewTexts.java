package jp.tsunagi.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.cycle.PlanParts;
import jp.tsunagi.review.cycle.Reminder;
import jp.tsunagi.review.cycle.Reminders;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewCycles;
import jp.tsunagi.review.overview.Grades;
import jp.tsunagi.review.overview.HeatMap;

/** Where the reviews of plans stand, for reading in a terminal. Persons are not named. */
final class ReviewTexts {

	private static final int DAYS = 30;

	private final Project project;

	private final List<Plan> plans;

	private final Predicate<Territory> areas;

	private final ReviewCalendar calendar;

	private final LocalDate today;

	private final List<ReviewCycle> cycles;

	/** Texts about {@code plans}, and about what {@code areas} wait for. */
	ReviewTexts(Project project, List<Plan> plans, Predicate<Territory> areas, Clock clock) {
		this.areas = areas;
		this.project = project;
		this.plans = List.copyOf(plans);
		calendar = ReviewCalendar.of(project);
		today = LocalDate.now(clock);
		cycles = new ReviewCycles(calendar, today).of(plans);
	}

	/** The half-years of the plans, in the order of time. */
	List<HalfYear> halves() {
		return cycles.stream().map(ReviewCycle::half).distinct().sorted().toList();
	}

	static String label(HalfYear half) {
		return half.label(CalendarStyle.ofLanguage());
	}

	/** The half-years that have begun, or the one that was asked for; what is due; the evaluations of the last of them. */
	String all(Optional<HalfYear> asked) {
		List<HalfYear> shown = halves().stream().filter(half -> asked.map(half::equals)
				.orElseGet(() -> !calendar.dates().firstDay(half).isAfter(today))).toList();
		Stream<String> evaluations = shown.reversed().stream().map(this::evaluations).filter(text -> !text.isEmpty()).limit(1);
		String texts = Stream.of(shown.stream().map(this::progress), Stream.of(due()), evaluations).flatMap(each -> each)
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
		return shown.isEmpty() ? Messages.nothingToReview + "\n" + texts : texts;
	}

	private String progress(HalfYear half) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of(Messages.plan, Messages.state, Messages.due, Messages.done, Messages.by));
		cycles.stream().filter(cycle -> cycle.half().equals(half)).map(this::line).forEach(lines::add);
		return label(half) + "\n" + columns(lines);
	}

	private List<String> line(ReviewCycle cycle) {
		int parts = PlanParts.of(cycle.plan(), cycle.half(), calendar).size();
		String by = cycle.by().stream().filter(Audience.INTERNAL::maySee).map(ElementLabels::of).collect(Collectors.joining(", "));
		String state = switch (cycle.state()) {
			case NOT_DUE -> Messages.stateNotDue;
			case DUE -> Messages.stateDue;
			case OPEN -> Messages.stateOpen;
			case LATE -> Messages.stateLate;
			case DONE -> Messages.stateDone;
		};
		return List.of(name(cycle.plan()), state, cycle.due().toString(), NLS.bind(Messages.doneOf, parts - cycle.missing().size(), parts),
				cycle.isReviewedTwice() ? NLS.bind(Messages.reviewedTwice, by) : by);
	}

	private static String name(Plan plan) {
		return plan.getName() == null ? "" : plan.getName();
	}

	private String due() {
		List<Reminder> reminders = new Reminders(calendar, today).within(DAYS, project, plans).stream()
				.filter(reminder -> !(reminder instanceof Reminder.OfAnswer)
						|| HomeTerritory.of(reminder.subject()).filter(area -> !areas.test(area)).isEmpty())
				.toList();
		return reminders.isEmpty() ? "" : NLS.bind(Messages.dueTitle, DAYS) + "\n" + columns(reminders.stream()
				.map(reminder -> List.of(reminder.due().toString(), reminder.isOverdue(today) ? Messages.overdue : "", reminder.text()))
				.toList());
	}

	private String evaluations(HalfYear half) {
		HeatMap map = HeatMap.of(project, plans, half, calendar, Audience.INTERNAL::maySee);
		if (map.cells().values().stream().allMatch(cell -> cell.grades().total() + cell.grades().offScale() == 0)) {
			return "";
		}
		List<List<String>> lines = new ArrayList<>();
		lines.add(Stream.concat(Stream.of(Messages.area), map.categories().stream()
				.map(category -> category.equals(HeatMap.NO_CATEGORY) ? Messages.noCategory : category)).toList());
		for (Territory area : map.areas()) {
			lines.add(Stream.concat(Stream.of(ElementLabels.of(area)), map.categories().stream()
					.map(category -> map.cell(area, category).map(ReviewTexts::cell).orElse("-"))).toList());
		}
		return NLS.bind(Messages.evaluations, label(half)) + "\n" + columns(lines);
	}

	private static String cell(HeatMap.Cell cell) {
		Grades grades = cell.grades();
		Stream<String> counts = IntStream.range(0, grades.counts().size()).filter(rank -> grades.counts().get(rank) > 0)
				.mapToObj(rank -> grades.scale().grades().get(rank).id() + grades.counts().get(rank));
		Stream<String> others = grades.offScale() == 0 ? Stream.empty() : Stream.of(NLS.bind(Messages.offScale, grades.offScale()));
		Stream<String> without = cell.unevaluated() == 0 ? Stream.empty() : Stream.of(NLS.bind(Messages.unevaluated, cell.unevaluated()));
		return Stream.of(counts, others, without).flatMap(each -> each).collect(Collectors.joining(" "));
	}

	/** Lines of cells, indented. */
	static String columns(List<List<String>> lines) {
		return TextTables.columns(lines).lines().map(line -> "  " + line).collect(Collectors.joining("\n", "", "\n"));
	}
}
