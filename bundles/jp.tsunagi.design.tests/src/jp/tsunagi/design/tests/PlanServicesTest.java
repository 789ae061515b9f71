package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.services.MilestoneServices;
import jp.tsunagi.design.services.PlanServices;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.PlanFile;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanMeasurement;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.quantity.Quantity;

/** The tree of a plan and its milestones. */
class PlanServicesTest {

	private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

	private final PlanServices services = new PlanServices();

	private final MilestoneServices milestones = new MilestoneServices();

	private final Plan plan = FACTORY.createPlan();

	private final Goal goal = FACTORY.createGoal();

	private final Action action = FACTORY.createAction();

	PlanServicesTest() {
		PlanFile file = FACTORY.createPlanFile();
		file.getPlans().add(plan);
		Resource resource = new ResourceImpl(URI.createURI("p.plan"));
		resource.getContents().add(file);
		ResourceSetImpl resources = new ResourceSetImpl();
		resources.getResources().add(resource);
		ZoneId zone = ZoneId.systemDefault();
		Today.set(resources, Clock.fixed(Town.TODAY.atStartOfDay(zone).toInstant(), zone));
		plan.setName("移動販売");
		plan.getGoals().add(goal);
		goal.setName("交流の場");
		goal.getActions().add(action);
		action.setName("見学");
	}

	@Test
	void theTreeGoesFromVisionToIndicators() {
		PlanIndicator indicator = FACTORY.createPlanIndicator();
		goal.getIndicators().add(indicator);

		assertEquals(List.<EObject>of(goal), services.parts(plan));
		assertEquals(List.<EObject>of(action, indicator), services.parts(goal));
		assertTrue(services.isInPlan(indicator, plan));
		assertFalse(services.isInPlan(indicator, FACTORY.createPlan()));
		assertEquals(List.<EObject>of(plan), services.planOf(indicator));
	}

	@Test
	void theVisionStandsBelowTheName() {
		assertEquals("移動販売", services.visionLabel(plan));
		plan.setVision("買物の場が交流の場になる");
		assertEquals("移動販売\n買物の場が交流の場になる", services.visionLabel(plan));
	}

	@Test
	void theLastReviewDecidesWhetherAnActionGoesOn() {
		assertTrue(services.isActionGoingOn(action));
		review(Decision.STOP);
		assertTrue(services.isActionStopped(action));
		review(Decision.UNDECIDED);
		assertTrue(services.isActionStopped(action));
		review(Decision.EXPAND);
		assertFalse(services.isActionStopped(action));
	}

	private void review(Decision decision) {
		Review review = FACTORY.createReview();
		ReviewEntry entry = FACTORY.createReviewEntry();
		entry.setAction(action);
		entry.setDecision(decision);
		review.getEntries().add(entry);
		plan.getReviews().add(review);
	}

	@Test
	void anActionIsDoneWithItsLastMilestone() {
		assertFalse(services.isActionDone(action));
		Milestone first = milestone("アンケート", "令和4年4月");
		Milestone second = milestone("出発式", "令和4年9月");
		first.setDone(Town.date("令和4年4月"));
		assertFalse(services.isActionDone(action));
		second.setDropped(Town.date("令和4年5月"));
		assertTrue(services.isActionDone(action));
	}

	@Test
	void anIndicatorIsReachedAtItsTargetInItsDirection() {
		PlanIndicator more = indicator("0か所", "4か所", "3か所");
		PlanIndicator less = indicator("20件", "10件", "9件");

		assertFalse(services.isIndicatorReached(more));
		assertTrue(services.isIndicatorUnreached(more));
		assertTrue(services.isIndicatorReached(less));
		measure(more, "4か所");
		assertTrue(services.isIndicatorReached(more));
		assertFalse(services.isIndicatorReached(indicator("0か所", "4か所", null)));
		assertEquals("会場数\n目標 4か所\n実績 未測定", services.indicatorLabel(indicator("0か所", "4か所", null)));
		PlanIndicator counted = indicator("0", "4", "3");
		counted.setUnit("か所");
		assertEquals("会場数\n目標 4か所\n実績 3か所", services.indicatorLabel(counted));
	}

	private static PlanIndicator indicator(String baseline, String target, String measured) {
		PlanIndicator indicator = FACTORY.createPlanIndicator();
		indicator.setName("会場数");
		indicator.setBaseline(Quantity.parse(baseline));
		indicator.setTarget(Quantity.parse(target));
		if (measured != null) {
			measure(indicator, measured);
		}
		return indicator;
	}

	private static void measure(PlanIndicator indicator, String value) {
		PlanMeasurement measurement = FACTORY.createPlanMeasurement();
		measurement.setValue(Quantity.parse(value));
		indicator.getMeasurements().add(measurement);
	}

	@Test
	void milestonesPointToThoseThatWaitForThem() {
		Milestone first = milestone("アンケート", "令和4年4月");
		Milestone second = milestone("見学", "令和4年6月");
		second.getPredecessors().add(first);

		assertEquals(List.of(second), milestones.successors(first));
		assertEquals(List.of(), milestones.successors(second));
		assertTrue(milestones.hasMilestonesIn(action, plan));
		assertFalse(milestones.hasMilestonesIn(goal, plan));
		assertFalse(milestones.isPredecessorOutside(first, plan));
		assertTrue(milestones.isPredecessorOutside(first, otherPlanWaitingFor(first)));
	}

	private Plan otherPlanWaitingFor(Milestone first) {
		Plan other = FACTORY.createPlan();
		Milestone waiting = FACTORY.createMilestone();
		waiting.getPredecessors().add(first);
		other.getMilestones().add(waiting);
		((PlanFile) plan.eContainer()).getPlans().add(other);
		return other;
	}

	@Test
	void aMilestoneIsLateOnTheDayAfterItsLast() {
		Milestone milestone = milestone("見学", "令和4年9月");
		assertTrue(milestones.isMilestoneLate(milestone));
		assertEquals("見学\n予定 令和4年9月", milestones.milestoneLabel(milestone));

		DateChange change = FACTORY.createDateChange();
		change.setTo(Town.date("令和4年秋"));
		change.setReason("雨");
		milestone.getChanges().add(change);
		assertFalse(milestones.isMilestoneLate(milestone));
		assertEquals("見学\n見込み 令和4年秋", milestones.milestoneLabel(milestone));
		assertTrue(milestones.milestoneExplanation(milestone).contains("雨"));

		milestone.setForecast(Town.date("令和4年12月"));
		assertTrue(milestones.isMilestonePostponed(milestone));
		milestone.setDone(Town.date("令和4年10月"));
		assertFalse(milestones.isMilestonePostponed(milestone));
		assertTrue(milestones.isMilestoneSettled(milestone));
		assertEquals("見学\n完了 令和4年10月", milestones.milestoneLabel(milestone));
	}

	@Test
	void fiscalDatesAreThoseOfTheMunicipality() throws Exception {
		Milestone milestone = milestone("見学", "令和4年度上半期");
		assertTrue(milestones.isMilestoneLate(milestone));

		Project project = Examples.open("yokohama");
		project.municipality().orElseThrow().setFiscalYearStart(10);
		ProjectModel.of(project).attachTo(milestone.eResource().getResourceSet());
		assertFalse(milestones.isMilestoneLate(milestone));
		milestone.setForecast(Town.date("令和4年12月"));
		assertFalse(milestones.isMilestonePostponed(milestone));
	}

	private Milestone milestone(String name, String planned) {
		Milestone milestone = FACTORY.createMilestone();
		milestone.setName(name);
		milestone.setPlanned(Town.date(planned));
		action.getMilestones().add(milestone);
		return milestone;
	}

	@Test
	void thePlanOfTheExampleReadsFromItsText() throws Exception {
		Plan isogo = Examples.plans(Examples.open("yokohama")).stream().filter(candidate -> candidate.getName().startsWith("久良岐丘"))
				.findFirst().orElseThrow();
		Milestone survey = (Milestone) all(isogo).stream()
				.filter(part -> part instanceof Milestone milestone && milestone.getName().equals("アンケート")).findFirst().orElseThrow();

		assertEquals(List.of("販売会場の見学"), milestones.successors(survey).stream().map(Milestone::getName).toList());
		assertEquals(List.of("屛風ヶ浦第2層コーディネーター", "移動販売プロジェクトチーム"),
				services.planOwners(isogo).stream().map(owner -> owner.getName()).toList());
	}

	private static List<EObject> all(Plan plan) {
		List<EObject> all = new ArrayList<>();
		plan.eAllContents().forEachRemaining(all::add);
		return all;
	}
}
