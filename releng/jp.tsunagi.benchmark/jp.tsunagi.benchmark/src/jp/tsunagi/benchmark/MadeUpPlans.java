package jp.tsunagi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.project.PlanLibrary;

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

	/** Plans of 100 milestones, which wait for one or two of those shortly before; on {@code today} half of their time is over. */
	static MadeUpPlans of(int milestones, LocalDate today) {
		return of(milestones, PER_PLAN, today, new Random(milestones));
	}

	/** One plan in which each milestone waits for the one before. */
	static MadeUpPlans chain(int milestones, LocalDate today) {
		return of(milestones, milestones, today, new Random(0) {

			@Override
			public int nextInt(int bound) {
				return 0;
			}
		});
	}

	private static MadeUpPlans of(int milestones, int perPlan, LocalDate today, Random random) {
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
			all.add(milestone(i, today.plusDays((long) DAYS * (i % perPlan) / perPlan + random.nextInt(60) - DAYS / 2), today));
			plans.getLast().getActions().getLast().getMilestones().add(all.getLast());
			for (int link = random.nextInt(2); link >= 0 && i % perPlan > 5; link--) {
				all.getLast().getPredecessors().add(all.get(i - 1 - random.nextInt(5)));
				links++;
			}
		}
		return new MadeUpPlans(plans, milestones, links);
	}

	private static Milestone milestone(int number, LocalDate day, LocalDate today) {
		Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
		milestone.setName("道標その" + number);
		milestone.setPlanned(number % 3 == 0 ? FuzzyDate.of(day) : FuzzyDate.ofMonth(YearMonth.from(day)));
		LocalDate done = day.plusDays(number % 20);
		if (done.isBefore(today) && number % 7 > 0) {
			milestone.setDone(FuzzyDate.of(done));
		}
		return milestone;
	}

	/** Writes each plan into a file of its own; area and owner are those of any {@link MadeUpTown}. */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		for (Plan plan : plans) {
			Files.writeString(folder.resolve(plan.getName() + PlanLibrary.SUFFIX), text(plan));
		}
	}

	private static String text(Plan plan) {
		return "計画 %s {\n\t圏域 圏域0\n%s}\n".formatted(plan.getName(), plan.getActions().stream().map(action -> "\t取組 %s {\n\t\t担当 関係者0\n%s\t}\n"
				.formatted(action.getName(), action.getMilestones().stream().map(MadeUpPlans::text).collect(Collectors.joining())))
				.collect(Collectors.joining()));
	}

	private static String text(Milestone milestone) {
		String before = milestone.getPredecessors().stream().map(Milestone::getName).collect(Collectors.joining(", "));
		return "\t\t道標 %s 予定 %s%s%s\n".formatted(milestone.getName(), text(milestone.getPlanned()),
				before.isEmpty() ? "" : " 前提 " + before,
				milestone.getDone() == null ? "" : " 完了 " + text(milestone.getDone()));
	}

	private static String text(FuzzyDate date) {
		return date.format(CalendarStyle.JAPANESE);
	}
}
