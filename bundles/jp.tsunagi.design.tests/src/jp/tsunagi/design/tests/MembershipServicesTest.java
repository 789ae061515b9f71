package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.design.services.MembershipServices;

/** Who sits in a council, on which day. */
class MembershipServicesTest {

	private final MembershipServices services = new MembershipServices();

	private final Town town = new Town();

	private final Council council = town.council(town.east, Tier.SECOND);

	private final Organization shakyo = town.organization(town.east, "社協", "shakyo");

	private final Membership seat = town.seat(council, shakyo, "副会長");

	@Test
	void aSeatIsFormerFromTheDayAfterItsLast() {
		assertTrue(services.isCurrentSeat(seat));
		seat.setTo(Town.date("2022-10-01"));
		assertTrue(services.isCurrentSeat(seat));
		seat.setTo(Town.date("2022-09-30"));
		assertTrue(services.isFormerSeat(seat));
		seat.setTo(Town.date("令和4年度"));
		assertTrue(services.isCurrentSeat(seat));
	}

	@Test
	void aSeatTellsMemberAndRole() {
		assertEquals("社協\n\u3014副会長\u3015", services.seatLabel(seat));
		seat.setRole(null);
		assertEquals("社協", services.seatLabel(seat));
		seat.setMember(null);
		assertEquals("\uff08未定\uff09", services.seatLabel(seat));
		assertTrue(services.isSeatOfOrganization(town.seat(council, shakyo, null)));
	}

	@Test
	void seatsOfOneMemberAreJoinedOnce() {
		Membership other = town.seat(town.council(town.west, Tier.SECOND), shakyo, "委員");

		assertEquals(List.of(other), services.otherSeats(seat));
		assertEquals(List.of(), services.otherSeats(other));
	}

	@Test
	void aCouncilTellsItsMembersAndMeetings() {
		assertEquals("東協議体\n構成員 1・会議 0回", services.councilSummary(council));
		assertFalse(services.hasNoMembers(council));
		seat.setTo(Town.date("令和3年度"));
		assertEquals("東協議体\n構成員 0・会議 0回", services.councilSummary(council));
		assertTrue(services.hasNoMembers(council));
	}

	@Test
	void coordinatorsServeTheCouncilOfTheirTerritoryAndTier() {
		Coordinator own = town.coordinator(town.east, Tier.SECOND);

		assertTrue(services.serves(own, council));
		assertFalse(services.serves(town.coordinator(town.west, Tier.SECOND), council));
		assertFalse(services.serves(town.coordinator(town.east, Tier.FIRST), council));
	}

	@Test
	void nobodyJoinsTwice() {
		assertFalse(services.mayJoin(shakyo, council));
		assertFalse(services.mayJoin(council, council));
		assertFalse(services.mayJoin(town.need(town.east, "買い物"), council));
		assertTrue(services.mayJoin(town.organization(town.east, "町会", "neighbourhood"), council));
		seat.setTo(Town.date("令和3年度"));
		assertTrue(services.mayJoin(shakyo, council));
	}
}
