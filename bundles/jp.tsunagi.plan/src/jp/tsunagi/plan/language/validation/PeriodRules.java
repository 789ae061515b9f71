package jp.tsunagi.plan.language.validation;

import java.util.List;

import org.eclipse.xtext.validation.Check;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;

/** A plan is for areas and for one to five fiscal years, and its actions stay within. */
class PeriodRules extends PlanRules {

	private static final int MAX_YEARS = 5;

	private static final int USUAL_YEARS = 3;

	@Check
	void planHasAreas(Plan plan) {
		if (plan.getAreas().isEmpty()) {
			List<String> areas = project(plan).stream().flatMap(project -> ProjectContents.all(project, Area.class))
					.map(Area::getName).filter(name -> name != null && !name.isBlank()).toList();
			reportMissing(PlanIssue.AREA_MISSING, Place.of(plan, Literals.NAMED_ELEMENT__NAME), areas, name(plan));
		}
	}

	@Check
	void planHasPeriod(Plan plan) {
		if (plan.getPeriod() == null) {
			FiscalYear year = calendar(plan).fiscal().yearOf(today());
			reportMissing(PlanIssue.PERIOD_MISSING, Place.of(plan, Literals.NAMED_ELEMENT__NAME),
					List.of(WrittenValues.years(year, new FiscalYear(year.startYear() + USUAL_YEARS - 1)),
							WrittenValues.years(year, year)), name(plan));
		} else if (plan.getPeriod().to().isEmpty()) {
			report(PlanIssue.PERIOD_OPEN, Place.of(plan, Literals.PLAN__PERIOD));
		}
	}

	@Check
	void planIsForFiveYearsAtMost(Plan plan) {
		if (plan.getPeriod() != null) {
			calendar(plan).fiscalYears(plan.getPeriod()).filter(years -> years > MAX_YEARS)
					.ifPresent(years -> report(PlanIssue.PERIOD_TOO_LONG, Place.of(plan, Literals.PLAN__PERIOD), years, MAX_YEARS));
		}
	}

	@Check
	void planEndsAfterItsStart(Plan plan) {
		checkReversed(plan.getPeriod(), Place.of(plan, Literals.PLAN__PERIOD));
	}

	@Check
	void actionEndsAfterItsStart(Action action) {
		checkReversed(action.getPeriod(), Place.of(action, Literals.ACTION__PERIOD));
	}

	private void checkReversed(Period period, Place place) {
		if (period != null && period.isReversed()) {
			report(PlanIssue.PERIOD_REVERSED, place,
					List.of(period.to().orElseThrow() + " 〜 " + period.from().orElseThrow()), period);
		}
	}

	@Check
	void actionStaysWithinItsPlan(Action action) {
		if (action.getPeriod() == null || action.getPeriod().isReversed()) {
			return;
		}
		PlanCalendar calendar = calendar(action);
		planPeriod(action).filter(plan -> reachesBeyond(action.getPeriod(), plan, calendar))
				.ifPresent(plan -> report(PlanIssue.PERIOD_OUTSIDE_PLAN, Place.of(action, Literals.ACTION__PERIOD),
						List.of(plan.toString()), name(action), plan));
	}

	private static boolean reachesBeyond(Period action, Period plan, PlanCalendar calendar) {
		boolean beginsBefore = plan.from().flatMap(start -> action.from().filter(from -> calendar.isBefore(from, start))).isPresent();
		boolean endsAfter = plan.to().flatMap(end -> action.to().filter(to -> calendar.isBefore(end, to))).isPresent();
		return beginsBefore || endsAfter;
	}
}
