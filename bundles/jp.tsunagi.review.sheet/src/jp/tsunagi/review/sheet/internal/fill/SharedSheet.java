package jp.tsunagi.review.sheet.internal.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.Half;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.ActionHolder;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.GoalHolder;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.plan.Situation;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetSection;
import jp.tsunagi.review.sheet.internal.address.PartKeys;

/** 取組共有シート: where to, from where, what is done, and what came of it in both halves of the year. */
final class SharedSheet {

	/** Room in a plan in which nothing is done yet. */
	private static final int NEW_ACTIONS = 3;

	private final Plan plan;

	private final HalfYear half;

	private final PartTitles titles;

	private final VisibleNames names;

	SharedSheet(Plan plan, HalfYear half, PartTitles titles, VisibleNames names) {
		this.plan = plan;
		this.half = half;
		this.titles = titles;
		this.names = names;
	}

	List<SheetSection> sections() {
		List<SheetSection> sections = new ArrayList<>(List.of(vision(), state(), actionPlan()));
		ReviewSections reviews = new ReviewSections(plan, titles, names);
		Stream.of(Half.values()).map(half.year()::half)
				.forEach(each -> sections.addAll(reviews.of(each, each.equals(half))));
		return sections;
	}

	private SheetSection vision() {
		Rows rows = new Rows();
		rows.add(2, Rows.of(plan, Literals.PLAN__VISION));
		return rows.section(Messages.now().vision, List.of(new SheetColumn("", 100)));
	}

	private SheetSection state() {
		Rows rows = new Rows();
		rows.group(Messages.now().situation);
		for (Situation situation : plan.getSituations()) {
			rows.add(1, Rows.of(situation, Literals.SITUATION__TEXT));
		}
		rows.add(2, Rows.blank(List.of(), Literals.PLAN__SITUATIONS, PartKeys.newKey(0, ""), Literals.SITUATION__TEXT));
		rows.group(Messages.now().issues);
		for (Issue issue : plan.getIssues()) {
			rows.add(1, Rows.label(issue.getName()), Rows.of(issue, Literals.ISSUE__TEXT));
		}
		String key = PartKeys.newKey(0, "");
		rows.add(2, Rows.blank(List.of(), Literals.PLAN__ISSUES, key, Literals.NAMED_ELEMENT__NAME),
				Rows.blank(List.of(), Literals.PLAN__ISSUES, key, Literals.ISSUE__TEXT));
		return rows.section(Messages.now().state, List.of(new SheetColumn("", 21), new SheetColumn("", 79)));
	}

	private SheetSection actionPlan() {
		Rows rows = new Rows();
		addGoalsAndActions(rows, plan);
		for (Pillar pillar : plan.getPillars()) {
			rows.group(titles.of(pillar));
			addGoalsAndActions(rows, pillar);
		}
		if (EcoreUtil2.eAllOfType(plan, Goal.class).isEmpty()) {
			if (plan.getActions().isEmpty()) {
				IntStream.range(0, NEW_ACTIONS).forEach(number -> addNewAction(rows, PartKeys.path(plan), number));
			}
			addNewGoal(rows);
		}
		return rows.section(Messages.now().actionPlan, List.of(new SheetColumn(Messages.now().action, 21),
				new SheetColumn(Messages.now().content, 41), new SheetColumn(Messages.now().owners, 21),
				new SheetColumn(Messages.now().targetGroup, 9), new SheetColumn(Messages.now().frequency, 8)));
	}

	private void addGoalsAndActions(Rows rows, GoalHolder holder) {
		if (!holder.getActions().isEmpty()) {
			addActions(rows, holder);
		}
		for (Goal goal : holder.getGoals()) {
			rows.add(1, Rows.label(titles.of(goal)), Rows.of(goal, Literals.SECTION__TEXT));
			addActions(rows, goal);
		}
	}

	private void addActions(Rows rows, ActionHolder holder) {
		for (Action action : holder.getActions()) {
			rows.add(2, Rows.label(action.getName()), Rows.of(action, Literals.SECTION__TEXT), Rows.label(persons(action)),
					Rows.of(action, Literals.ACTION__TARGET_GROUP), Rows.of(action, Literals.ACTION__FREQUENCY));
		}
		addNewAction(rows, PartKeys.path(holder), 0);
	}

	private void addNewAction(Rows rows, List<String> holder, int number) {
		List<String> action = new ArrayList<>(holder);
		action.addAll(List.of(Literals.ACTION_HOLDER__ACTIONS.getName(), PartKeys.newKey(number, "")));
		rows.add(2, Rows.blank(action, Literals.NAMED_ELEMENT__NAME), Rows.blank(action, Literals.SECTION__TEXT),
				Rows.blank(action, Literals.ACTION__OWNERS), Rows.blank(action, Literals.ACTION__TARGET_GROUP),
				Rows.blank(action, Literals.ACTION__FREQUENCY));
	}

	private static void addNewGoal(Rows rows) {
		List<String> goal = List.of(Literals.GOAL_HOLDER__GOALS.getName(), PartKeys.newKey(0, ""));
		rows.group(Messages.now().newGoal);
		rows.add(2, Rows.blank(goal, Literals.NAMED_ELEMENT__NAME), Rows.blank(goal, Literals.SECTION__TEXT));
	}

	private String persons(Action action) {
		String owners = names.of(action.getOwners());
		String partners = names.of(action.getPartners());
		return partners.isEmpty() ? owners : (owners + "\n" + NLS.bind(Messages.now().partners, partners)).strip();
	}

	/** What a review looks back on: the whole, actions, trainings outside them, and goals under which nothing is done. */
	static boolean isLookedBackOn(EObject part) {
		return part instanceof Action || part instanceof Goal goal && EcoreUtil2.eAllOfType(goal, Action.class).isEmpty()
				|| part instanceof PlannedTraining && EcoreUtil2.getContainerOfType(part, Action.class) == null;
	}
}
