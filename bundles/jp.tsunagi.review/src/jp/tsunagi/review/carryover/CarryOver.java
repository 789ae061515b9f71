package jp.tsunagi.review.carryover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.ActionHolder;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.GoalHolder;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.Reviewable;
import jp.tsunagi.plan.Situation;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.review.cycle.ReviewCalendar;

/**
 * Makes next year's plan from this year's and what its reviews decided: 継続, 拡充 and 改善 keep an action and tell what comes
 * next, 終了 drops it with the reason, 統合 puts it into another; unfinished milestones move, indicators begin where they
 * ended. All of it is a proposal that people go on writing.
 */
public final class CarryOver {

	private final Plan previous;

	private final WrittenTexts texts;

	private final NextDates dates;

	private final NextAction nextAction;

	private final HalfYear lastHalf;

	private final Decisions decisions;

	private final EcoreUtil.Copier copier = new EcoreUtil.Copier();

	private final Plan next;

	private final List<String> remarks = new ArrayList<>();

	private CarryOver(Plan previous, FiscalYear year, ReviewCalendar calendar, Decisions decisions) {
		this.previous = previous;
		texts = WrittenTexts.of(previous);
		dates = NextDates.of(year, Optional.ofNullable(previous.getPeriod()), calendar.dates(), texts.style());
		nextAction = new NextAction(dates, texts);
		lastHalf = calendar.dates().halfOf(calendar.dates().fiscal().firstDay(year)).previous();
		this.decisions = decisions;
		next = (Plan) copier.copy(previous);
		copier.copyReferences();
	}

	/** The fiscal year after the last one that {@code plan} was reviewed for, else after its period, else after today. */
	public static FiscalYear nextYear(Plan plan, ReviewCalendar calendar, LocalDate today) {
		Optional<FiscalYear> reviewed = plan.getReviews().stream().map(review -> review.getHalf()).filter(half -> half != null)
				.max(HalfYear::compareTo).map(HalfYear::year);
		return reviewed.or(() -> Optional.ofNullable(plan.getPeriod()).flatMap((Period period) -> calendar.dates().lastDay(period))
				.map(calendar.dates().fiscal()::yearOf)).orElseGet(() -> calendar.dates().fiscal().yearOf(today)).next();
	}

	/** The plan for {@code year} as the reviews of {@code plan} decided, which stays as it is. */
	public static NextPlan of(Plan plan, FiscalYear year, ReviewCalendar calendar) {
		return of(plan, year, calendar, Decisions.of(plan));
	}

	/** The plan for {@code year} as was decided about the parts of {@code plan}, which stays as it is. */
	public static NextPlan of(Plan plan, FiscalYear year, ReviewCalendar calendar, Decisions decisions) {
		return new CarryOver(plan, year, calendar, decisions).make();
	}

	private NextPlan make() {
		carryHead();
		List<Reviewable> parts = EcoreUtil2.eAllOfType(previous, Reviewable.class);
		numbers();
		parts.forEach(this::carryText);
		Map<Milestone, FuzzyDate> decided = decisions.dates().entrySet().stream()
				.collect(Collectors.toMap(date -> copyOf(date.getKey()), Map.Entry::getValue));
		new NextSchedule(dates, texts, decided).carry(next);
		parts.stream().filter(Action.class::isInstance).map(Action.class::cast).forEach(this::merge);
		parts.forEach(this::drop);
		tidy();
		decisions.dates().entrySet().stream().filter(date -> dates.isOver(date.getValue()))
				.forEach(date -> remarks.add(Messages.bind(Messages.dateOver, date.getKey().getName(), date.getValue())));
		decisions.unclear().forEach(part -> remarks.add(Messages.bind(Messages.conflict, part.getName())));
		return new NextPlan(previous, dates.year(), next, decisions, remarks);
	}

	private void carryHead() {
		NextName name = new NextName(dates.year(), texts);
		next.setName(name.of(previous.getName()));
		next.setText(name.withYears(previous.getText()));
		next.setPeriod(dates.period());
		next.getReviews().clear();
		next.getNotes().removeIf(note -> note.getDate() != null);
		next.getPrevious().clear();
		next.getPrevious().add(previous);
		previous.getReviews().stream().filter(review -> review.getHalf() != null)
				.flatMap(review -> review.getEntries().stream().filter(entry -> entry.subject() == null && entry.getResult() != null)
						.map(entry -> situation(entry.getResult(), review.getHalf())))
				.forEach(next.getSituations()::add);
	}

	/** What was reached is how things are now. */
	private Situation situation(String result, HalfYear half) {
		Situation situation = PlanFactory.eINSTANCE.createSituation();
		situation.setText(result);
		situation.getEvidence().add(half.label(texts.style()));
		return situation;
	}

	private void numbers() {
		NextNumbers numbers = new NextNumbers(dates);
		numbers.carry(next.getBudgets());
		EcoreUtil2.eAllOfType(next, Action.class).forEach(action -> numbers.carry(action.getBudgets()));
		for (PlanIndicator indicator : EcoreUtil2.eAllOfType(previous, PlanIndicator.class)) {
			boolean expand = indicator.eContainer() instanceof Reviewable part && decisions.of(part) == Decision.EXPAND;
			numbers.carry(indicator, copyOf(indicator), lastHalf, expand);
			Optional.ofNullable(decisions.targets().get(indicator)).ifPresent(copyOf(indicator)::setTarget);
		}
	}

	@SuppressWarnings("unchecked")
	private <T extends EObject> T copyOf(T original) {
		return (T) copier.get(original);
	}

	/** What comes next is told where it will be done. */
	private void carryText(Reviewable part) {
		if (copyOf(part) instanceof Action action) {
			nextAction.limit(action);
			Optional.ofNullable(decisions.next().get(part)).ifPresent(entry -> nextAction.adapt(action, entry));
		} else if (copyOf(part) instanceof Goal goal) {
			Optional.ofNullable(decisions.next().get(part))
					.ifPresent(entry -> goal.setText(NextAction.joined(goal.getText(), entry.getNext())));
		}
	}

	private void merge(Action action) {
		if (decisions.of(action) != Decision.MERGE) {
			return;
		}
		Optional<Action> target = decisions.mergedInto(action);
		if (target.isEmpty()) {
			remarks.add(Messages.bind(Messages.mergeUnclear, action.getName()));
		} else if (copier.containsKey(target.get())) {
			nextAction.merge(copyOf(action), copyOf(target.get()));
			EcoreUtil.remove(copyOf(action));
		} else {
			String plan = Optional.ofNullable(EcoreUtil2.getContainerOfType(target.get(), Plan.class)).map(Plan::getName).orElse("");
			next.getNotes().add(NextAction.note(texts.text("mergedElsewhere", action.getName(), plan, target.get().getName())));
			EcoreUtil.remove(copyOf(action));
		}
	}

	/** Drops what was stopped; the reason stands in the new plan. What nobody decided about stays, and is told. */
	private void drop(Reviewable part) {
		Decision decision = decisions.of(part);
		if (decision == Decision.STOP && part instanceof Goal goal && goal.getActions().stream().anyMatch(this::goesOn)) {
			remarks.add(Messages.bind(Messages.goalKept, goal.getName()));
		} else if (decision == Decision.STOP) {
			if (decisions.decided().containsKey(part)) {
				next.getNotes().add(NextAction.note(stopped(part)));
			}
			EcoreUtil.remove(copyOf(part));
		} else if (decision == Decision.UNDECIDED && part instanceof Action) {
			remarks.add(Messages.bind(Messages.noDecision, part.getName()));
		}
	}

	private boolean goesOn(Action action) {
		return decisions.of(action) != Decision.STOP && EcoreUtil.isAncestor(next, copyOf(action));
	}

	private String stopped(Reviewable part) {
		String reason = decisions.reason(part);
		return reason.isEmpty() ? texts.text("stopped", part.getName()) : texts.text("stoppedBecause", part.getName(), reason);
	}

	/** Goals and pillars in which nothing is left go as well; then nothing may refer to what is gone. */
	private void tidy() {
		EcoreUtil2.eAllOfType(previous, Goal.class).forEach(goal -> removeEmptied(goal, holdsNothing(copyOf(goal))));
		EcoreUtil2.eAllOfType(previous, Pillar.class)
				.forEach(pillar -> removeEmptied(pillar, holdsNothing(copyOf(pillar)) && copyOf(pillar).getGoals().isEmpty()));
		Collection<EObject> copies = copier.values();
		List<EObject> left = Stream.concat(Stream.of(next), EcoreUtil2.eAllContentsAsList(next).stream()).toList();
		for (EObject part : left) {
			for (EReference reference : part.eClass().getEAllReferences()) {
				if (!reference.isContainment()) {
					removeFrom(part, reference, copies);
				}
			}
		}
	}

	private void removeEmptied(NamedElement original, boolean empty) {
		NamedElement copy = copyOf(original);
		boolean inPlan = EcoreUtil.isAncestor(next, copy);
		if (inPlan && empty && !original.eContents().isEmpty() && original instanceof Undertaking holder && !holdsNothing(holder)) {
			remarks.add(Messages.bind(Messages.emptied, original.getName()));
			EcoreUtil.remove(copy);
		}
	}

	private static boolean holdsNothing(Undertaking part) {
		boolean goals = part instanceof GoalHolder holder && !holder.getGoals().isEmpty();
		boolean actions = part instanceof ActionHolder holder && !holder.getActions().isEmpty();
		return !goals && !actions && part.getMilestones().isEmpty() && part.getTrainings().isEmpty() && part.getEvents().isEmpty();
	}

	private void removeFrom(EObject part, EStructuralFeature reference, Collection<EObject> copies) {
		if (reference.isMany()) {
			((List<?>) part.eGet(reference)).removeIf(target -> copies.contains(target) && !EcoreUtil.isAncestor(next, (EObject) target));
		} else if (part.eGet(reference) instanceof EObject target && copies.contains(target) && !EcoreUtil.isAncestor(next, target)) {
			part.eUnset(reference);
		}
	}
}
