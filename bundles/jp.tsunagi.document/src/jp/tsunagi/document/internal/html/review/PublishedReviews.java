package jp.tsunagi.document.internal.html.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.document.published.PublishedPlan;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.cycle.PlanParts;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.review.cycle.ReviewCycle;
import jp.tsunagi.review.cycle.ReviewCycles;
import jp.tsunagi.review.overview.EvaluationScale;

/** The reviews of a project as an audience sees them. */
public final class PublishedReviews {

	private final PublishedProject project;

	private final Map<Plan, Optional<String>> plans = new LinkedHashMap<>();

	private final Map<Plan, PublishedPlan> contents = new HashMap<>();

	private final Predicate<Territory> areas;

	private final ReviewCalendar calendar;

	private final List<ReviewCycle> cycles;

	/**
	 * The reviews of {@code plans}, which have pages elsewhere or not.
	 *
	 * @param areas the areas to tell of, besides those of the plans
	 */
	public PublishedReviews(PublishedProject project, Collection<Plan> plans, Map<String, Plan> pages, Predicate<Territory> areas) {
		this.project = project;
		this.areas = areas.or(area -> plans.stream().anyMatch(plan -> plan.getAreas().contains(area)));
		plans.forEach(plan -> this.plans.put(plan, pages.entrySet().stream().filter(page -> page.getValue() == plan)
				.map(Map.Entry::getKey).findFirst()));
		calendar = ReviewCalendar.of(project.project());
		cycles = new ReviewCycles(calendar, today()).of(plans).stream().filter(cycle -> !cycle.from().isAfter(today())).toList();
	}

	/** Whether no half-year of any plan has begun, so that there is nothing to look back on. */
	public boolean isEmpty() {
		return cycles.isEmpty();
	}

	PublishedProject project() {
		return project;
	}

	/** Whether the audience may see {@code object} of the model, and it is no area of which nothing is to be told. */
	boolean isShown(EObject object) {
		return project.isShown(object) && !(object instanceof Territory area && !areas.test(area));
	}

	List<Plan> plans() {
		return List.copyOf(plans.keySet());
	}

	ReviewCalendar calendar() {
		return calendar;
	}

	EvaluationScale scale() {
		return new EvaluationScale(project.project().vocabulary());
	}

	LocalDate today() {
		return project.day();
	}

	/** The half-years that have begun, of each plan. */
	List<ReviewCycle> cycles() {
		return cycles;
	}

	/** The half-year that was reviewed last; of several plans the latest, and the current one if there is no review at all. */
	HalfYear latest() {
		return cycles.stream().filter(ReviewCycle::isBegun).map(ReviewCycle::half).max(HalfYear::compareTo)
				.or(() -> cycles.stream().map(ReviewCycle::half).max(HalfYear::compareTo))
				.orElseGet(() -> calendar.dates().halfOf(today()));
	}

	/** The fiscal years with a report, the last first: those of which somebody wrote a review, else that of {@link #latest}. */
	List<FiscalYear> years() {
		TreeSet<FiscalYear> years = cycles.stream().filter(ReviewCycle::isBegun).map(cycle -> cycle.half().year())
				.collect(Collectors.toCollection(TreeSet::new));
		years.add(latest().year());
		return List.copyOf(years.descendingSet());
	}

	PublishedPlan content(Plan plan) {
		return contents.computeIfAbsent(plan, key -> new PublishedPlan(key, project.audience()));
	}

	/** The address of the page of {@code plan}; empty if it has none. */
	String page(Plan plan) {
		return plans.getOrDefault(plan, Optional.empty()).orElse("");
	}

	/** The names of elements of the model; of one that may not be seen it is said that it is there. */
	String names(Collection<? extends EObject> elements) {
		return elements.stream().map(element -> project.isShown(element) ? ElementLabels.of(element) : Messages.hidden).distinct()
				.collect(Collectors.joining(PublishedProject.separator()));
	}

	static String date(LocalDate day) {
		return PublishedProject.date(FuzzyDate.of(day));
	}

	static String date(Optional<FuzzyDate> date) {
		return date.map(PublishedProject::date).orElse("");
	}

	static String label(FiscalYear year) {
		return year.label(PublishedProject.style());
	}

	static String label(HalfYear half) {
		return half.label(PublishedProject.style());
	}

	/** Short, for the head of a table. */
	static String heading(HalfYear half) {
		return Language.isEnglish() ? half.label(CalendarStyle.ISO)
				: NLS.bind(half.half() == Half.FIRST ? Messages.firstHalf : Messages.secondHalf, half.year().shortLabel());
	}

	/** Where a review stands, by a sign and a word. */
	String state(ReviewCycle cycle) {
		return switch (cycle.state()) {
			case NOT_DUE -> Messages.stateNotDue;
			case DUE -> NLS.bind(Messages.stateDue, date(cycle.due()));
			case OPEN -> NLS.bind(Messages.stateOpen, done(cycle));
			case LATE -> cycle.isBegun() ? NLS.bind(Messages.stateLate, done(cycle)) : Messages.stateLateWithoutReview;
			case DONE -> Messages.stateDone;
		};
	}

	/** How many of the parts that were to be looked back on somebody wrote about: 2/3. */
	String done(ReviewCycle cycle) {
		int all = PlanParts.of(cycle.plan(), cycle.half(), calendar).size();
		return all - cycle.missing().size() + "/" + all;
	}
}
