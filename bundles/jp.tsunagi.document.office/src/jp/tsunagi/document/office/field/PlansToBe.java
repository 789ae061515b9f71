package jp.tsunagi.document.office.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.coordination.time.Period;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;

/**
 * Plans that nobody has written yet, for forms about them: of the area, with its council and coordinators, and for the years of
 * {@link jp.tsunagi.plan.skeleton.PlanSkeleton}, which lies beside the forms.
 */
final class PlansToBe {

	private static final int YEARS = 3;

	private final FieldSource source;

	private final Map<Territory, Plan> plans = new HashMap<>();

	PlansToBe(FieldSource source) {
		this.source = source;
	}

	/** The plan that {@code territory} may have one day, with {@code council} if there is one. */
	Plan of(Territory territory, Optional<Council> council) {
		return plans.computeIfAbsent(territory, place -> make(place, council));
	}

	private Plan make(Territory territory, Optional<Council> council) {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		plan.getAreas().add(territory);
		council.ifPresent(plan::setCouncil);
		source.in(territory, Coordinator.class).stream().filter(coordinator -> Territories.isDirectlyIn(coordinator, territory))
				.forEach(plan.getAuthors()::add);
		FiscalYear first = source.fiscal().yearOf(source.today());
		plan.setPeriod(Period.between(date(first), date(new FiscalYear(first.startYear() + YEARS - 1))));
		return plan;
	}

	private static FuzzyDate date(FiscalYear year) {
		return FuzzyDate.parse(year.label(CalendarStyle.JAPANESE));
	}
}
