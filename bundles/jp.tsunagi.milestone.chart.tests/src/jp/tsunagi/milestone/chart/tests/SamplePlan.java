package jp.tsunagi.milestone.chart.tests;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.vocabulary.Vocabularies;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.milestone.chart.gantt.GanttFrame;
import jp.tsunagi.milestone.chart.gantt.GanttRow;
import jp.tsunagi.milestone.chart.gantt.GanttRows;
import jp.tsunagi.milestone.chart.gantt.GanttView;
import jp.tsunagi.milestone.chart.time.TimeBands;
import jp.tsunagi.milestone.chart.time.TimeScale;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** A plan that tests write. */
final class SamplePlan {

	static final LocalDate TODAY = LocalDate.of(2022, 9, 15);

	static final PlanCalendar CALENDAR = new PlanCalendar(FiscalCalendar.APRIL);

	static final TimeBands BANDS = new TimeBands(CALENDAR, CalendarStyle.JAPANESE);

	private final Plan plan = PlanFactory.eINSTANCE.createPlan();

	SamplePlan(String name) {
		plan.setName(name);
	}

	/** Many milestones in three years, most of which wait for others. */
	static SamplePlan random(int milestones, long seed) {
		SamplePlan sample = new SamplePlan("たくさんの道標");
		Random random = new Random(seed);
		List<String> names = List.of("見学", "アンケート", "住民説明会", "担い手の養成講座", "会場の下見", "プレ実施", "出発式", "ふりかえりの会",
				"広報紙に載せる", "協議体への報告と次年度に向けた話し合い");
		Milestone[] all = new Milestone[milestones];
		Action action = null;
		for (int i = 0; i < milestones; i++) {
			if (action == null || random.nextInt(8) == 0) {
				action = sample.action((random.nextInt(3) == 0 ? "移動販売と見守りのしくみづくり" : "取組") + (sample.plan.getActions().size() + 1));
			}
			int month = i * 36 / milestones + random.nextInt(5) - 2;
			LocalDate day = LocalDate.of(2021, 4, 1).plusMonths(month).plusDays(random.nextInt(28));
			all[i] = sample.milestone(action, names.get(random.nextInt(names.size())) + (i + 1), switch (random.nextInt(5)) {
				case 0 -> day.toString();
				case 1 -> day.getYear() + (day.getMonthValue() < 7 ? "年春" : "年秋");
				case 2 -> "FY" + day.getYear();
				default -> day.toString().substring(0, 7);
			});
			for (int links = random.nextInt(3); links > 0 && i > 0; links--) {
				all[i].getPredecessors().add(all[Math.max(0, i - 1 - random.nextInt(random.nextInt(6) == 0 ? 40 : 4))]);
			}
			if (day.isBefore(TODAY) && random.nextInt(6) > 0) {
				all[i].setDone(FuzzyDate.of(day.plusDays(random.nextInt(60) - 10)));
			} else if (random.nextInt(15) == 0) {
				all[i].setDropped(FuzzyDate.of(TODAY));
			}
		}
		return sample;
	}

	/** One milestone of each kind that charts tell apart. */
	static SamplePlan everyKind() {
		SamplePlan sample = new SamplePlan("久良岐丘の移動販売");
		Action action = sample.action("導入に向けた検討");
		Milestone survey = sample.milestone(action, "アンケート", "令和3年度末");
		survey.setDone(FuzzyDate.parse("令和4年3月"));
		Milestone visit = sample.milestone(action, "見学", "令和4年5月", survey);
		visit.setDone(FuzzyDate.parse("令和4年7月10日"));
		Milestone meeting = sample.milestone(action, "住民説明会", "令和4年7月", visit);
		Milestone trial = sample.milestone(action, "プレ実施", "令和4年8月20日", meeting);
		trial.setForecast(FuzzyDate.parse("令和4年秋"));
		Milestone opening = sample.milestone(action, "出発式", "令和4年10月15日", trial);
		Milestone paper = sample.milestone(action, "広報紙", "令和4年9月");
		Milestone dropped = sample.milestone(action, "のぼり旗", "令和4年8月");
		dropped.setDropped(FuzzyDate.parse("令和4年8月1日"));
		Action after = sample.action("始まったあとの見守り");
		sample.milestone(after, "毎週の見学", "令和4年11月", opening, paper, dropped);
		sample.milestone(after, "ふりかえり", "");
		Milestone hen = sample.milestone(after, "にわとり", "令和5年1月");
		Milestone egg = sample.milestone(after, "たまご", "令和5年2月1日", hen);
		hen.getPredecessors().add(egg);
		sample.milestone(after, "遠い先", "9999");
		sample.milestone(after, "遠い昔", "0001");
		return sample;
	}

	Plan plan() {
		return plan;
	}

	Action action(String name) {
		Action action = PlanFactory.eINSTANCE.createAction();
		action.setName(name);
		plan.getActions().add(action);
		return action;
	}

	/** A milestone of {@code action}; without a date if that is empty. */
	Milestone milestone(Action action, String name, String planned, Milestone... predecessors) {
		Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
		milestone.setName(name);
		FuzzyDate.tryParse(planned).ifPresent(milestone::setPlanned);
		milestone.getPredecessors().addAll(List.of(predecessors));
		action.getMilestones().add(milestone);
		return milestone;
	}

	Schedule schedule() {
		return Schedule.of(List.of(plan), CALENDAR, TODAY, new NullProgressMonitor());
	}

	GanttRows rows(GanttView view) {
		return GanttRows.of(schedule(), view, Vocabularies.builtIn(), element -> true);
	}

	/** What a screen shows of two years. */
	GanttFrame frame() {
		return frame(rows(GanttView.ALL), TimeScale.of(LocalDate.of(2021, 10, 1), 730, 900));
	}

	static GanttFrame frame(GanttRows rows, TimeScale scale) {
		return new GanttFrame(rows, BANDS, scale, new Bounds(0, 0, 1100, 700), 200, 0);
	}

	/** The row of that name. */
	static int row(GanttFrame frame, String name) {
		return frame.rows().rows().stream().map(GanttRow::label).toList().indexOf(name);
	}

	/** What the milestone of that name is called in pictures. */
	static String group(GanttFrame frame, String name) {
		return "milestone." + row(frame, name);
	}
}
