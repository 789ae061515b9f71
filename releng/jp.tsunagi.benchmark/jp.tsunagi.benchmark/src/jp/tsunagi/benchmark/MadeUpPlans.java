package jp.tsunagi.benchmark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;

/**
 * Plans with many milestones, always the same.
 *
 * @param plans the plans
 * @param milestones how many milestones there are
 * @param links how many of them wait for how many others, together
 */
record MadeUpPlans(List<Plan> plans, int milestones, int links) {

	private static final int PER_PLAN = 100;

	private static final int PER_ACTION = 8;

	private static final int DAYS = 5 * 365;

	private static final LocalDate START = LocalDate.of(2021, 4, 1);

	/** The day on which they are looked at. */
	static final LocalDate TODAY = START.plusDays(DAYS / 2);

	/** Plans of 100 milestones, which wait for one or two of those shortly before. */
	static MadeUpPlans of(int milestones) {
		return of(milestones, PER_PLAN, new Random(milestones));
	}

	/** One plan in which each milestone waits for the one before. */
	static MadeUpPlans chain(int milestones) {
		return of(milestones, milestones, new Random(0) {

			@Override
			public int nextInt(int bound) {
				return 0;
			}
		});
	}

	private static MadeUpPlans of(int milestones, int perPlan, Random random) {
		List<Plan> plans = new ArrayList<>();
		List<Milestone> all = new ArrayList<>();
		int links = 0;
		for (int i = 0; i < milestones; i++) {
			if (i % perPlan == 0) {
				plans.add(PlanFactory.eINSTANCE.createPlan());
				plans.getLast().setName("計画" + plans.size());
			}
			if (i % PER_ACTION == 0 || i % perPlan == 0) {
				Action action = PlanFactory.eINSTANCE.createAction();
				action.setName("取組" + i);
				plans.getLast().getActions().add(action);
			}
			all.add(milestone(i, (long) DAYS * (i % perPlan) / perPlan + random.nextInt(60)));
			plans.getLast().getActions().getLast().getMilestones().add(all.getLast());
			for (int link = random.nextInt(2); link >= 0 && i % perPlan > 5; link--) {
				all.getLast().getPredecessors().add(all.get(i - 1 - random.nextInt(5)));
				links++;
			}
		}
		return new MadeUpPlans(plans, milestones, links);
	}

	private static Milestone milestone(int number, long days) {
		Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
		milestone.setName("道標その" + number);
		LocalDate day = START.plusDays(days);
		milestone.setPlanned(number % 3 == 0 ? FuzzyDate.of(day) : FuzzyDate.ofMonth(YearMonth.from(day)));
		if (day.isBefore(TODAY) && number % 7 > 0) {
			milestone.setDone(FuzzyDate.of(day.plusDays(number % 20)));
		}
		return milestone;
	}
}
