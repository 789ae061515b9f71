package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** What holds for any milestones, whatever they wait for. */
class SchedulePropertiesTest {

	private static final int RUNS = 300;

	private static final int LONG_CHAIN = 20_000;

	private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

	private static Schedule schedule(List<Plan> plans) {
		return Schedule.of(plans, new PlanCalendar(FiscalCalendar.APRIL), TODAY, new NullProgressMonitor());
	}

	@Test
	void noForecastIsEarlierThanItsOwnPlanAndLaterOnlyForACause() {
		for (int run = 0; run < RUNS; run++) {
			Schedule schedule = schedule(new RandomMilestones(run).plans);
			for (ScheduledMilestone each : schedule.milestones()) {
				Window own = each.current().orElse(null);
				Window expected = each.forecast().orElse(null);
				if (own == null || expected == null) {
					continue;
				}
				assertFalse(expected.first().isBefore(own.first()) || expected.last().isBefore(own.last()), each::toString);
				assertTrue(expected.equals(own) || expected.equals(own.later(Window.of(TODAY))) || each.cause().isPresent(),
						each::toString);
				assertTrue(!each.isOpen() || !expected.last().isBefore(TODAY), each::toString);
				assertForecastIsThatOfTheChain(schedule, each);
			}
		}
	}

	private static void assertForecastIsThatOfTheChain(Schedule schedule, ScheduledMilestone each) {
		List<ScheduledMilestone> chain = schedule.chain(each.milestone());
		assertEquals(each, chain.getLast());
		for (int place = 1; place < chain.size(); place++) {
			ScheduledMilestone cause = chain.get(place - 1);
			assertTrue(chain.get(place).milestone().getPredecessors().contains(cause.milestone()));
			Window expected = chain.get(place).forecast().orElseThrow();
			assertTrue(expected.first().equals(cause.forecast().orElseThrow().first())
					|| expected.last().equals(cause.forecast().orElseThrow().last()), chain::toString);
		}
	}

	/** Also: nothing but what comes behind it is touched. */
	@Test
	void movingAMilestoneToALaterDayMakesNoForecastEarlier() {
		for (int run = 0; run < RUNS; run++) {
			RandomMilestones random = new RandomMilestones(run);
			Schedule before = schedule(random.plans);
			Milestone moved = random.any();
			if (moved.getDone() != null || before.find(moved).orElseThrow().current().isEmpty()) {
				continue;
			}
			LocalDate later = before.find(moved).orElseThrow().current().orElseThrow().last().plusDays(random.source.nextInt(400));
			moved.setForecast(FuzzyDate.of(later));
			Schedule after = schedule(random.plans);
			for (ScheduledMilestone each : after.milestones()) {
				Optional<Window> forecast = before.find(each.milestone()).orElseThrow().forecast();
				assertEquals(forecast.isPresent(), each.forecast().isPresent());
				forecast.ifPresent(was -> assertEquals(each.forecast(), Optional.of(was.later(each.forecast().orElseThrow()))));
				assertTrue(forecast.equals(each.forecast()) || behind(moved, each.milestone(), after), each::toString);
			}
		}
	}

	private static boolean behind(Milestone moved, Milestone milestone, Schedule schedule) {
		List<Milestone> found = new ArrayList<>(List.of(moved));
		for (int place = 0; place < found.size(); place++) {
			schedule.successors(found.get(place)).stream().map(ScheduledMilestone::milestone).filter(next -> !found.contains(next))
					.forEach(found::add);
		}
		return found.contains(milestone);
	}

	@Test
	void theOrderOfPlansAndOfMilestonesDoesNotMatter() {
		for (int run = 0; run < RUNS; run++) {
			RandomMilestones random = new RandomMilestones(run);
			Map<Milestone, ScheduledMilestone> before = byMilestone(schedule(random.plans));
			List<Plan> shuffled = new ArrayList<>(random.plans);
			Collections.shuffle(shuffled, random.source);
			shuffled.forEach(plan -> random.shuffle(plan.getMilestones()));
			assertEquals(before, byMilestone(schedule(shuffled)));
		}
	}

	private static Map<Milestone, ScheduledMilestone> byMilestone(Schedule schedule) {
		return schedule.milestones().stream().collect(Collectors.toMap(ScheduledMilestone::milestone, Function.identity()));
	}

	/** The same edits, in two orders. */
	@Test
	void theOrderOfEditsDoesNotMatter() {
		for (int run = 0; run < RUNS; run++) {
			List<Integer> edits = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
			assertEquals(edited(run, edits), edited(run, edits.reversed()));
		}
	}

	private static String edited(int run, List<Integer> edits) {
		RandomMilestones random = new RandomMilestones(run);
		for (int edit : edits) {
			Milestone milestone = random.all.get(edit * (random.all.size() / 8));
			LocalDate day = TODAY.plusDays(edit * 37L - 100);
			switch (edit % 3) {
				case 0 -> milestone.setForecast(FuzzyDate.of(day));
				case 1 -> milestone.setDone(FuzzyDate.of(TODAY.minusDays(edit)));
				default -> milestone.getPredecessors().add(random.all.get(edit));
			}
		}
		return schedule(random.plans).milestones().stream().map(each -> each.milestone().getName() + each.state() + each.forecast())
				.collect(Collectors.joining("\n"));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void aChainOfManyThousandsNeedsNoStack(boolean closed) {
		Plan plan = PlanFactory.eINSTANCE.createPlan();
		Milestone before = null;
		for (int number = 0; number < LONG_CHAIN; number++) {
			Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
			milestone.setPlanned(FuzzyDate.of(TODAY.minusDays(number)));
			if (before != null) {
				milestone.getPredecessors().add(before);
			}
			plan.getMilestones().addFirst(milestone);
			before = milestone;
		}
		if (closed) {
			plan.getMilestones().getLast().getPredecessors().add(before);
		}
		Schedule schedule = schedule(List.of(plan));
		assertEquals(closed ? LONG_CHAIN : 0, schedule.milestones().stream().filter(ScheduledMilestone::inCycle).count());
		assertEquals(closed ? 0 : LONG_CHAIN, schedule.longestChain(plan).size());
	}

	/** Plans of milestones with dates, changes and links that chance made; some wait for each other. */
	private static final class RandomMilestones {

		private static final int DAYS = 500;

		private final Random source;

		private final List<Milestone> all = new ArrayList<>();

		private final List<Plan> plans = new ArrayList<>();

		RandomMilestones(int seed) {
			source = new Random(seed);
			int size = 8 + source.nextInt(24);
			for (int number = 0; number < size; number++) {
				if (number % 10 == 0) {
					plans.add(PlanFactory.eINSTANCE.createPlan());
				}
				Milestone milestone = milestone();
				milestone.setName("m" + number);
				plans.getLast().getMilestones().add(milestone);
				all.add(milestone);
			}
			for (int link = 0; link < size * 2; link++) {
				Milestone later = any();
				Milestone earlier = any();
				boolean backwards = all.indexOf(earlier) > all.indexOf(later) && source.nextInt(10) > 0;
				if (!backwards) {
					later.getPredecessors().add(earlier);
				}
			}
		}

		private Milestone milestone() {
			Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
			int kind = source.nextInt(12);
			if (kind > 0) {
				milestone.setPlanned(date());
			}
			if (kind > 8) {
				DateChange change = PlanFactory.eINSTANCE.createDateChange();
				change.setFrom(milestone.getPlanned());
				change.setTo(date());
				milestone.getChanges().add(change);
			}
			if (kind == 1 || kind == 9) {
				milestone.setForecast(date());
			}
			if (kind == 2 || kind == 10) {
				milestone.setDone(FuzzyDate.of(TODAY.minusDays(source.nextInt(DAYS))));
			}
			if (kind == 3) {
				milestone.setDropped(FuzzyDate.of(TODAY));
			}
			return milestone;
		}

		private FuzzyDate date() {
			LocalDate day = TODAY.plusDays(source.nextInt(2 * DAYS) - DAYS);
			String text = day.toString();
			return switch (source.nextInt(4)) {
				case 0 -> FuzzyDate.of(day);
				case 1, 2 -> FuzzyDate.parse(text.substring(0, text.lastIndexOf('-')));
				default -> FuzzyDate.parse(day.getYear() + "年度");
			};
		}

		Milestone any() {
			return all.get(source.nextInt(all.size()));
		}

		/** A containment list must not hold one twice, not even for a moment. */
		void shuffle(List<Milestone> milestones) {
			List<Milestone> shuffled = new ArrayList<>(milestones);
			Collections.shuffle(shuffled, source);
			milestones.clear();
			milestones.addAll(shuffled);
		}
	}
}
