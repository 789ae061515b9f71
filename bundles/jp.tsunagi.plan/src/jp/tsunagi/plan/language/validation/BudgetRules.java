package jp.tsunagi.plan.language.validation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Budget;
import jp.tsunagi.plan.BudgetItem;
import jp.tsunagi.plan.FundingSource;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.TrainingStep;
import jp.tsunagi.plan.quantity.Quantity;

/** Budgets add up, year by year. */
class BudgetRules extends PlanRules {

	@Check
	void itemsAddUp(Budget budget) {
		List<Quantity> amounts = budget.getItems().stream().map(BudgetItem::getAmount).toList();
		if (isKnown(budget.getAmount(), amounts) && differs(budget.getAmount(), sum(amounts))) {
			reportSum(PlanIssue.BUDGET_ITEMS_DIFFER, budget, sum(amounts));
		}
	}

	/** A source without an amount may pay any part; together the others must not exceed the whole. */
	@Check
	void sourcesAddUp(Budget budget) {
		List<Quantity> amounts = budget.getSources().stream().map(FundingSource::getAmount).filter(Objects::nonNull).toList();
		if (isKnown(budget.getAmount(), amounts)) {
			boolean complete = amounts.size() == budget.getSources().size();
			int comparison = sum(amounts).compareTo(budget.getAmount().value());
			if (complete ? comparison != 0 : comparison > 0) {
				reportSum(PlanIssue.BUDGET_SOURCES_DIFFER, budget, sum(amounts));
			}
		}
	}

	@Check
	void actionsStayWithinTheBudgetOfThePlan(Plan plan) {
		for (Budget budget : plan.getBudgets()) {
			List<Quantity> amounts = EcoreUtil2.eAllOfType(plan, Action.class).stream().flatMap(action -> action.getBudgets().stream())
					.filter(part -> Objects.equals(part.getYear(), budget.getYear())).map(Budget::getAmount).toList();
			if (isKnown(budget.getAmount(), amounts) && sum(amounts).compareTo(budget.getAmount().value()) > 0) {
				reportSum(PlanIssue.BUDGET_EXCEEDED, budget, sum(amounts));
			}
		}
	}

	private void reportSum(PlanIssue issue, Budget budget, BigDecimal sum) {
		String written = WrittenValues.amount(sum, budget.getAmount());
		report(issue, Place.of(budget, Literals.BUDGET__AMOUNT), List.of(written), budget.getAmount(), written);
	}

	/** Amounts that are only about right, or missing, cannot be added. */
	private static boolean isKnown(Quantity amount, List<Quantity> parts) {
		return amount != null && !isAbout(amount) && !parts.isEmpty()
				&& parts.stream().noneMatch(part -> part == null || isAbout(part));
	}

	private static boolean isAbout(Quantity quantity) {
		return quantity.written().startsWith("約") || quantity.written().startsWith("およそ");
	}

	private static boolean differs(Quantity amount, BigDecimal sum) {
		return amount.value().compareTo(sum) != 0;
	}

	private static BigDecimal sum(List<Quantity> amounts) {
		return amounts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	@Check
	void yearIsInThePeriod(Budget budget) {
		PlanCalendar calendar = calendar(budget);
		Optional.ofNullable(budget.getYear()).flatMap(year -> planPeriod(budget).filter(period -> calendar.isOutside(year, period)))
				.ifPresent(period -> report(PlanIssue.BUDGET_OUTSIDE_PERIOD, Place.of(budget, Literals.BUDGET__YEAR),
						budget.getYear().label(CalendarStyle.JAPANESE), period));
	}

	@Check
	void planHasOneBudgetForEachYear(Plan plan) {
		checkYears(plan.getBudgets());
	}

	@Check
	void actionHasOneBudgetForEachYear(Action action) {
		checkYears(action.getBudgets());
	}

	private void checkYears(List<Budget> budgets) {
		Set<FiscalYear> years = new HashSet<>();
		for (Budget budget : budgets) {
			if (budget.getYear() != null && !years.add(budget.getYear())) {
				report(PlanIssue.BUDGET_YEAR_TWICE, Place.of(budget, Literals.BUDGET__YEAR),
						budget.getYear().label(CalendarStyle.JAPANESE));
			}
		}
	}

	@Check
	void amountIsNotNegative(Budget budget) {
		checkNotNegative(budget, Literals.BUDGET__AMOUNT, budget.getAmount());
	}

	@Check
	void nobodyIsMissingFromAnEvent(PlannedEvent event) {
		checkNotNegative(event, Literals.PLANNED_EVENT__ATTENDANCE, event.getAttendance());
	}

	@Check
	void nobodyIsMissingFromATraining(TrainingStep step) {
		checkNotNegative(step, Literals.TRAINING_STEP__ATTENDANCE, step.getAttendance());
		checkNotNegative(step, Literals.TRAINING_STEP__COMPLETIONS, step.getCompletions());
	}

	private void checkNotNegative(EObject element, EStructuralFeature feature, Quantity quantity) {
		if (quantity != null && quantity.value().signum() < 0) {
			report(PlanIssue.NUMBER_NEGATIVE, Place.of(element, feature), quantity);
		}
	}
}
