package jp.tsunagi.review.sheet.internal.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Section;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.review.sheet.SheetCell;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetSection;
import jp.tsunagi.review.sheet.internal.address.PartKeys;

/** 取組メモ: what was noted on the plan, its goals and actions, in three categories and one for the rest. */
final class MemoSheet {

	/**
	 * The categories of the ward that made the form, by the ids that they have in vocabularies. Notes name them in Japanese in
	 * whatever language the form is filled in.
	 */
	private static final List<Category> CATEGORIES = List.of(new Category("exchange", "交流・居場所"),
			new Category("daily-support", "生活支援"), new Category("watching", "見守り・つながり"));

	private record Category(String id, String ja) {
	}

	private static final int NAME_WIDTH = 20;

	private static final int LINES = 3;

	private final Plan plan;

	private final HalfYear half;

	private final PartTitles titles;

	private final List<String> categories;

	MemoSheet(Plan plan, HalfYear half, PartTitles titles) {
		this.plan = plan;
		this.half = half;
		this.titles = titles;
		Optional<Vocabulary> words = ProjectModel.of(plan).project().map(Project::vocabulary);
		this.categories = CATEGORIES.stream().map(category -> words
				.flatMap(vocabulary -> vocabulary.term(TermList.OBSERVATION_CATEGORY, category.id()))
				.map(term -> term.ja()).orElse(category.ja())).toList();
	}

	List<SheetSection> sections() {
		List<SheetSection> sections = new ArrayList<>();
		List<Section> ofPlan = new ArrayList<>(List.of(plan));
		ofPlan.addAll(EcoreUtil2.eAllOfType(plan, Action.class).stream()
				.filter(action -> EcoreUtil2.getContainerOfType(action, Goal.class) == null).toList());
		for (Goal goal : EcoreUtil2.eAllOfType(plan, Goal.class)) {
			sections.add(section(titles.of(goal), Stream.concat(Stream.of(goal), goal.getActions().stream()).toList()));
		}
		sections.add(section(titles.of(plan), ofPlan));
		return sections;
	}

	private SheetSection section(String title, List<? extends Section> parts) {
		Rows rows = new Rows();
		parts.forEach(part -> addRows(rows, part));
		List<SheetColumn> columns = new ArrayList<>(List.of(new SheetColumn(Messages.now().memoSubject, NAME_WIDTH)));
		Stream.concat(categories.stream(), Stream.of(Messages.now().others))
				.forEach(category -> columns.add(new SheetColumn(category, NAME_WIDTH)));
		return rows.section(title, columns);
	}

	private void addRows(Rows rows, Section part) {
		Map<Integer, List<Note>> notes = new HashMap<>();
		part.getNotes().stream().filter(this::isOfHalf).forEach(note -> notes.computeIfAbsent(column(note), key -> new ArrayList<>())
				.add(note));
		int most = notes.values().stream().mapToInt(List::size).max().orElse(0);
		int[] blanks = new int[categories.size() + 1];
		for (int row = 0; row <= most; row++) {
			List<SheetCell> cells = new ArrayList<>(List.of(Rows.label(row > 0 ? "" : name(part))));
			for (int column = 0; column < blanks.length; column++) {
				List<Note> here = notes.getOrDefault(column, List.of());
				cells.add(row < here.size() ? Rows.of(here.get(row), Literals.NOTE__TEXT) : blank(part, blanks[column]++, column));
			}
			rows.add(LINES, cells);
		}
	}

	private String name(Section part) {
		return part instanceof Action ? titles.of(part) : part instanceof Goal ? Messages.now().wholeGoal : Messages.now().wholePlan;
	}

	private SheetCell blank(Section part, int number, int column) {
		String category = column < categories.size() ? categories.get(column) : "";
		return Rows.blank(PartKeys.path(part), Literals.SECTION__NOTES, PartKeys.newKey(number, category), Literals.NOTE__TEXT);
	}

	private int column(Note note) {
		int column = categories.indexOf(note.getCategory() == null ? "" : note.getCategory().strip());
		return column < 0 ? categories.size() : column;
	}

	/** Notes without a date are of no half-year in particular. */
	private boolean isOfHalf(Note note) {
		return note.getDate() == null || note.getDate().overlaps(FuzzyDate.ofHalfYear(half));
	}
}
