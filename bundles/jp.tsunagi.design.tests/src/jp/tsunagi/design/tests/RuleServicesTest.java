package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.design.services.RuleMessageServices;
import jp.tsunagi.design.services.RuleServices;

/** When a rule of a diagram is broken. */
class RuleServicesTest {

	private final RuleServices rules = new RuleServices();

	private final Town town = new Town();

	private final Organization shakyo = town.organization(town.east, "社協", "shakyo");

	private final Organization taxi = town.organization(town.west, "タクシー", "taxi");

	@Test
	void aTieLeadsToAnother() {
		assertTrue(rules.hasTwoEnds(town.tie(shakyo, taxi, "support")));
		assertFalse(rules.hasTwoEnds(town.tie(shakyo, shakyo, "support")));
	}

	@Test
	void theLaterOfTwoTiesThatSayTheSameIsTooMuch() {
		Relationship first = town.tie(shakyo, taxi, "support");
		Relationship again = town.tie(taxi, shakyo, "support");
		assertTrue(rules.isOnlyTieOfItsKind(first));
		assertFalse(rules.isOnlyTieOfItsKind(again));

		again.setDirection(Direction.FORWARD);
		assertTrue(rules.isOnlyTieOfItsKind(again), "help flows the other way");
		again.setDirection(Direction.BOTH);
		again.setKind("referral");
		assertTrue(rules.isOnlyTieOfItsKind(again));
		again.setKind("support");
		first.setState(RelationshipState.ENDED);
		assertTrue(rules.isOnlyTieOfItsKind(again));
	}

	@Test
	void endedBodiesHaveNoActiveTiesAndMatchings() {
		ActivityBody body = town.body(town.east, "サロン", BodyState.ACTIVE);
		Relationship tie = town.tie(shakyo, body, "support");
		Matching matching = town.matching(town.need(town.east, "買い物"), body);
		matching.setState(MatchingState.ACTIVE);
		assertTrue(rules.hasLivingEnds(tie) && rules.hasLivingSupporter(matching));

		body.getStages().getFirst().setState(BodyState.ENDED);
		assertFalse(rules.hasLivingEnds(tie) || rules.hasLivingSupporter(matching));
		tie.setState(RelationshipState.ENDED);
		matching.setState(MatchingState.ENDED);
		assertTrue(rules.hasLivingEnds(tie) && rules.hasLivingSupporter(matching));
	}

	@Test
	void everyElementHasAKindAndPersonsStayPersonal() {
		assertTrue(rules.hasKind(shakyo));
		assertFalse(rules.hasKind(town.organization(town.east, "会", " ")));
		Person person = CoordinationFactory.eINSTANCE.createPerson();
		assertFalse(rules.isKeptPersonal(person));
		person.setVisibility(Visibility.PERSONAL);
		assertTrue(rules.isKeptPersonal(person));
	}

	@Test
	void confirmationsGrowOld() {
		shakyo.setConfirmedOn(Town.date("令和元年"));

		assertFalse(rules.isConfirmed(shakyo));
		assertEquals("「社協」は2年以上確認されていません。", new RuleMessageServices().unconfirmedMessage(shakyo));
	}

	@Test
	void areasNeedPostsOfTheirTier() {
		assertFalse(rules.hasOwnCouncil(town.east) || rules.hasOwnCoordinator(town.east));
		town.council(town.east, Tier.SECOND);
		town.coordinator(town.east, Tier.SECOND);
		assertTrue(rules.hasOwnCouncil(town.east) && rules.hasOwnCoordinator(town.east));
		assertTrue(rules.hasOwnCouncil(town.northEast));
		assertFalse(rules.hasTierOfArea(town.council(town.east, Tier.FIRST)));
	}

	@Test
	void seatsHaveOneMemberEachInARole() {
		Council council = town.council(town.east, Tier.SECOND);
		Membership seat = town.seat(council, shakyo, "委員");
		Membership other = town.seat(council, shakyo, "会長");
		assertTrue(rules.isOnlySeat(seat) && rules.isOnlySeat(other));
		other.setRole("委員 ");
		assertTrue(rules.isOnlySeat(seat));
		assertFalse(rules.isOnlySeat(other));
		seat.setTo(Town.date("令和3年度"));
		assertTrue(rules.isOnlySeat(other));
		assertFalse(rules.hasMember(town.seat(council, null, "委員")));
		assertTrue(rules.hasMembers(council));
	}

	@Test
	void answersHaveADate() {
		Escalation escalation = CoordinationFactory.eINSTANCE.createEscalation();
		assertTrue(rules.hasAnswerDate(escalation));
		escalation.setState(EscalationState.ANSWERED);
		assertFalse(rules.hasAnswerDate(escalation));
		escalation.setDecidedOn(Town.date("令和4年7月"));
		assertTrue(rules.hasAnswerDate(escalation));
	}
}
