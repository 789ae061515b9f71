package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Deployment;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.design.services.EscalationServices;
import jp.tsunagi.design.services.TierServices;

/** Territories with their posts, and issues between the tiers. */
class TierServicesTest {

	private final TierServices services = new TierServices();

	private final EscalationServices escalations = new EscalationServices();

	private final Town town = new Town();

	@Test
	void aPostStandsInItsOwnTerritoryOnly() {
		Coordinator kept = town.coordinator(town.municipality, Tier.SECOND);
		kept.setArea(town.east);

		assertTrue(services.isDirectlyIn(kept, town.east));
		assertFalse(services.isDirectlyIn(kept, town.municipality));
		assertFalse(services.isDirectlyIn(kept, town.northEast));
	}

	@Test
	void anAreaNeedsACouncilAndACoordinatorOfItsTier() {
		assertTrue(services.lacksPosts(town.east));
		Council council = town.council(town.east, Tier.SECOND);
		Coordinator coordinator = town.coordinator(town.municipality, Tier.SECOND);
		assertTrue(services.lacksPosts(town.east));
		assertEquals("東\nコーディネーターがいません", services.areaGaps(town.east));

		coordinator.setArea(town.east);
		assertFalse(services.lacksPosts(town.east));

		council.setStage(CouncilStage.ENDED);
		assertTrue(services.lacksPosts(town.east));
		assertEquals("東\n協議体がありません", services.areaGaps(town.east));
	}

	@Test
	void theThirdTierNeedsNone() {
		assertFalse(services.lacksPosts(town.northEast));
		assertTrue(services.isThirdTierArea(town.northEast));
		assertFalse(services.isAboveThirdTier(town.northEast));
	}

	@Test
	void aTerritoryTellsItsLivingBodiesAndNeeds() {
		town.body(town.east, "サロン", BodyState.ACTIVE);
		town.body(town.east, "体操", BodyState.ENDED);
		town.body(town.municipality, "食堂", BodyState.TRIAL).setArea(town.east);
		town.need(town.east, "買い物");

		assertEquals("東\n活動体 2・困りごと 1", services.areaSummary(town.east));
		assertEquals("西", services.areaSummary(town.west));
		assertEquals("みどり市", services.areaSummary(town.municipality));
	}

	@Test
	void aPostWhoseLastPeriodIsOverIsVacant() {
		Coordinator post = town.coordinator(town.east, Tier.SECOND);
		assertFalse(services.isVacant(post));

		Deployment deployment = CoordinationFactory.eINSTANCE.createDeployment();
		deployment.setTo(Town.date("令和4年9月"));
		post.getDeployments().add(deployment);
		assertTrue(services.isVacant(post));

		deployment.setTo(Town.date("令和4年度"));
		assertFalse(services.isVacant(post));
	}

	@Test
	void labelsTellTheEmployerAndTheNickname() {
		Coordinator post = town.coordinator(town.east, Tier.SECOND);
		post.setEmployer(town.organization(town.east, "社協", "shakyo"));
		Council council = town.council(town.east, Tier.SECOND);
		council.setNickname("わがまち会議");

		assertEquals("東コーディネーター\n\u3014社協\u3015", services.postLabel(post));
		assertEquals("東協議体\n\u3014わがまち会議\u3015", services.councilLabel(council));
	}

	@Test
	void anIssueGoesUpAndTheAnswerComesDown() {
		Council first = town.council(town.municipality, Tier.FIRST);
		Council second = town.council(town.east, Tier.SECOND);
		CommunityIssue issue = CoordinationFactory.eINSTANCE.createCommunityIssue();
		town.east.getIssues().add(issue);
		assertTrue(escalations.mayBeRaisedTo(issue, first));
		assertFalse(escalations.mayBeRaisedTo(issue, second));
		assertFalse(escalations.mayAnswer(first, issue));
		assertNull(escalations.escalationTo(issue, first));
		assertFalse(escalations.isIssueRaised(issue));

		Escalation escalation = CoordinationFactory.eINSTANCE.createEscalation();
		escalation.setTo(first);
		escalation.setDate(Town.date("令和4年7月"));
		issue.getEscalations().add(escalation);
		assertFalse(escalations.mayBeRaisedTo(issue, first));
		assertTrue(escalations.mayAnswer(first, issue));
		assertSame(escalation, escalations.escalationTo(issue, first));
		assertTrue(escalations.isIssueRaised(issue));
		assertTrue(escalations.isIssueOpen(issue));
		assertEquals("提起済み\uff08令和4年7月\uff09", escalations.escalationLabel(escalation));

		escalation.setState(EscalationState.ANSWERED);
		escalation.setDecision("全市で取り組む");
		assertTrue(escalations.isEscalationDecided(escalation));
		assertTrue(escalations.isIssueAnswered(issue));
		assertEquals("全市で取り組む", escalations.answerLabel(escalation));
		assertTrue(escalations.mayBeRaisedTo(issue, first));
	}
}
