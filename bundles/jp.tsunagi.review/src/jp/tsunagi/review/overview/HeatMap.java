package jp.tsunagi.review.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.review.cycle.PlanParts;
import jp.tsunagi.review.cycle.ReviewCalendar;

/**
 * The evaluations of a half-year, area by area and category by category. A plan of several areas counts in each.
 *
 * @param areas the areas with a plan in the half-year, in the order of the project
 * @param categories the categories of actions, as the vocabulary calls and orders them, then others; {@link #NO_CATEGORY} last,
 *     for what is said of goals, trainings, whole plans and actions without one
 * @param cells what there is
 */
public record HeatMap(List<Territory> areas, List<String> categories, Map<Place, Cell> cells) {

	/** The category of what has none. */
	public static final String NO_CATEGORY = "";

	/** Keeps its own copies. */
	public HeatMap {
		areas = List.copyOf(areas);
		categories = List.copyOf(categories);
		cells = Map.copyOf(cells);
	}

	/**
	 * Where a cell is.
	 *
	 * @param area its row
	 * @param category its column
	 */
	public record Place(Territory area, String category) {
	}

	/**
	 * A cell.
	 *
	 * @param grades what was given
	 * @param actions how many actions of that category run in the half-year
	 * @param unevaluated how many of them nobody evaluated
	 * @param plans whose grades and actions these are, those with grades first
	 */
	public record Cell(Grades grades, int actions, int unevaluated, List<Plan> plans) {

		/** Keeps its own copy. */
		public Cell {
			plans = List.copyOf(plans);
		}
	}

	/**
	 * The map of {@code half}.
	 *
	 * @param shown what may be shown, such as {@link jp.tsunagi.core.privacy.Audience#maySee(EObject)}
	 */
	public static HeatMap of(Project project, Collection<Plan> plans, HalfYear half, ReviewCalendar calendar, Predicate<EObject> shown) {
		List<Plan> current = plans.stream().filter(plan -> calendar.touches(half, Optional.ofNullable(plan.getPeriod()))).toList();
		List<Territory> areas = ProjectContents.all(project, Territory.class).filter(shown)
				.filter(area -> current.stream().anyMatch(plan -> plan.getAreas().contains(area))).toList();
		Columns columns = new Columns(project.vocabulary().terms(TermList.BODY_CATEGORY),
				category -> project.vocabulary().written(TermList.BODY_CATEGORY, category).map(Term::label).orElse(category));
		EvaluationScale scale = new EvaluationScale(project.vocabulary());
		Map<Place, Cell> cells = areas.stream().flatMap(area -> cells(area, current, half, calendar, columns, scale))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new HeatMap(areas, columns.in(cells.keySet().stream().map(Place::category).distinct().toList()), cells);
	}

	/** How categories are called, and in which order they stand. */
	private record Columns(List<Term> terms, Function<String, String> label) {

		String of(String category) {
			return category == null || category.isBlank() ? NO_CATEGORY : label.apply(category);
		}

		List<String> in(List<String> used) {
			List<String> known = terms.stream().map(Term::label).filter(used::contains).distinct().toList();
			Stream<String> others = used.stream().filter(category -> !known.contains(category) && !category.equals(NO_CATEGORY)).sorted();
			return Stream.of(known.stream(), others, used.stream().filter(NO_CATEGORY::equals)).flatMap(each -> each).toList();
		}
	}

	private static Stream<Map.Entry<Place, Cell>> cells(Territory area, List<Plan> plans, HalfYear half, ReviewCalendar calendar,
			Columns columns, EvaluationScale scale) {
		List<Plan> ofArea = plans.stream().filter(plan -> plan.getAreas().contains(area)).toList();
		List<ReviewEntry> entries = ofArea.stream().flatMap(plan -> Evaluations.of(plan, half)).toList();
		List<Action> actions = ofArea.stream().flatMap(plan -> PlanParts.actions(plan, half, calendar).stream()).toList();
		Stream<String> categories = Stream.concat(actions.stream().map(Action::getCategory),
				entries.stream().map(Evaluations::categoryOf)).map(columns::of).distinct();
		return categories.map(category -> Map.entry(new Place(area, category), cell(
				entries.stream().filter(entry -> columns.of(Evaluations.categoryOf(entry)).equals(category)).toList(),
				actions.stream().filter(action -> columns.of(action.getCategory()).equals(category)).toList(), scale)));
	}

	private static Cell cell(List<ReviewEntry> entries, List<Action> actions, EvaluationScale scale) {
		long unevaluated = actions.stream().filter(action -> entries.stream().noneMatch(entry -> entry.getAction() == action)).count();
		List<Plan> plans = Stream.concat(entries.stream(), actions.stream())
				.map(part -> EcoreUtil2.getContainerOfType(part, Plan.class)).distinct().toList();
		return new Cell(Grades.of(scale, entries.stream().map(ReviewEntry::getEvaluation)), actions.size(), (int) unevaluated, plans);
	}

	/** The cell of an area and category; empty if there is nothing to evaluate. */
	public Optional<Cell> cell(Territory area, String category) {
		return Optional.ofNullable(cells.get(new Place(area, category)));
	}
}
