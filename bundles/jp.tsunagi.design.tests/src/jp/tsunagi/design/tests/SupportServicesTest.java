package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.Clarity;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.design.services.SupportServices;

/** Needs, who helps and who could. */
class SupportServicesTest {

	private final SupportServices services = new SupportServices();

	private final Town town = new Town();

	private final Need need = town.need(town.east, "店が遠い");

	private final ActivityBody body = town.body(town.east, "買い物の会", BodyState.ACTIVE);

	@Test
	void aNeedIsUnmatchedUntilSomebodyIsProposed() {
		assertTrue(services.isUnmatched(need));
		Matching matching = town.matching(need, body);
		assertFalse(services.isUnmatched(need));
		matching.setState(MatchingState.DECLINED);
		assertTrue(services.isUnmatched(need));
		matching.setState(MatchingState.ACTIVE);
		assertFalse(services.isUnmatched(need));
		matching.setSupporter(null);
		assertTrue(services.isUnmatched(need));
	}

	@Test
	void aMatchingTellsItsStateAndDate() {
		Matching matching = town.matching(need, body);
		assertTrue(services.isMatchingProposed(matching) && services.isMatchingPending(matching));
		assertEquals("提案", services.matchingLabel(matching));

		matching.setState(MatchingState.TRIAL);
		matching.setDate(Town.date("令和4年8月"));
		assertTrue(services.isMatchingTried(matching) && services.isMatchingCurrent(matching));
		assertEquals("試行\uff08令和4年8月\uff09", services.matchingLabel(matching));
	}

	@Test
	void supportersAreThoseWithAMatchingInTheTerritory() {
		assertFalse(services.helpsIn(body, town.municipality));
		assertTrue(services.couldHelpIn(body, town.municipality));
		town.matching(need, body);
		assertTrue(services.helpsIn(body, town.municipality));
		assertFalse(services.couldHelpIn(body, town.municipality));
		assertFalse(services.helpsIn(body, town.west));
	}

	@Test
	void endedBodiesAndPartnersInBusinessAreNotOffered() {
		assertFalse(services.couldHelpIn(town.body(town.east, "体操", BodyState.ENDED), town.municipality));
		assertFalse(services.couldHelpIn(town.organization(town.east, "店", "shop"), town.municipality));
		assertTrue(services.couldHelpIn(town.group(town.east, "ボランティア", "volunteers"), town.municipality));
	}

	@Test
	void aNeedTellsCategoryAndPeople() {
		need.setCategory("shopping");
		assertEquals("店が遠い\n\u3014買い物\u3015", services.needLabel(need));
		need.setPeopleAffected(12);
		assertEquals("店が遠い\n\u3014買い物\u3015\n12人", services.needLabel(need));
		need.setName("毎日の買い物");
		need.setPeopleAffected(null);
		assertEquals("毎日の買い物", services.needLabel(need));
		assertTrue(services.isSpecific(need));
		need.setClarity(Clarity.VAGUE);
		assertTrue(services.isVague(need));
	}
}
