package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.design.services.LabelServices;
import jp.tsunagi.design.services.NetworkServices;
import jp.tsunagi.design.services.StakeholderServices;

/** Who is in the network of a territory, and with what sign. */
class NetworkServicesTest {

	private final NetworkServices services = new NetworkServices();

	private final StakeholderServices stakeholders = new StakeholderServices();

	@Test
	void theMunicipalityHasEverybody() {
		Town town = new Town();
		Organization far = town.organization(town.northEast, "町会", "neighbourhood");

		assertTrue(services.isInTerritory(far, town.municipality));
	}

	@Test
	void anAreaHasItsOwnAndThoseOfItsParts() {
		Town town = new Town();
		Organization own = town.organization(town.east, "社協", "shakyo");
		Organization ofPart = town.organization(town.northEast, "町会", "neighbourhood");
		Organization ofAll = town.organization(town.municipality, "市", "municipality");

		assertTrue(services.isInTerritory(own, town.east));
		assertTrue(services.isInTerritory(ofPart, town.east));
		assertFalse(services.isInTerritory(ofAll, town.east));
		assertFalse(services.isInTerritory(own, town.west));
	}

	@Test
	void whatAnElementSaysCountsMoreThanItsFile() {
		Town town = new Town();
		Organization visited = town.organization(town.east, "見学先", "neighbourhood");
		visited.getAreas().add(town.west);

		assertTrue(services.isInTerritory(visited, town.west));
		assertFalse(services.isInTerritory(visited, town.east));
		assertTrue(services.isInTerritory(visited, town.municipality));
	}

	@Test
	void postsAreToldApartByTier() {
		Town town = new Town();
		Coordinator first = town.coordinator(town.municipality, Tier.FIRST);
		Coordinator second = town.coordinator(town.east, Tier.SECOND);

		assertTrue(services.isFirstTierIn(first, town.municipality));
		assertFalse(services.isLowerTierIn(first, town.municipality));
		assertTrue(services.isLowerTierIn(second, town.municipality));
		assertFalse(services.isLowerTierIn(second, town.west));
	}

	@Test
	void bodiesAreToldApartByTheirLastStage() {
		Town town = new Town();
		ActivityBody begun = town.body(town.east, "サロン", BodyState.ACTIVE);
		ActivityBody over = town.body(town.east, "体操", BodyState.ACTIVE, BodyState.ENDED);
		ActivityBody again = town.body(town.east, "食堂", BodyState.ENDED, BodyState.ACTIVE);

		assertTrue(services.isLivingBodyIn(begun, town.east));
		assertTrue(services.isEndedBodyIn(over, town.east));
		assertFalse(services.isLivingBodyIn(over, town.east));
		assertTrue(services.isLivingBodyIn(again, town.east));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void partnersOutsideAreThoseWithATieInside(boolean indexed) {
		Town town = new Town(indexed);
		Organization inside = town.organization(town.east, "社協", "shakyo");
		Organization partner = town.organization(town.west, "タクシー", "taxi");
		Organization stranger = town.organization(town.west, "寺", "religious");
		Relationship tie = town.tie(partner, inside, "transport");
		town.tie(partner, stranger, "cooperation");

		assertTrue(services.isOutsideTiedTo(partner, town.east));
		assertFalse(services.isOutsideTiedTo(inside, town.east));
		assertFalse(services.isOutsideTiedTo(stranger, town.east));

		tie.setState(RelationshipState.ENDED);
		assertFalse(services.isOutsideTiedTo(partner, town.east));
	}

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void isolatedIsWhoHasNoTieLeft(boolean indexed) {
		Town town = new Town(indexed);
		Organization one = town.organization(town.east, "社協", "shakyo");
		Organization other = town.organization(town.east, "町会", "neighbourhood");
		assertTrue(services.isIsolated(one));

		Relationship tie = town.tie(other, one, "support");
		tie.setState(RelationshipState.PLANNED);
		assertFalse(services.isIsolated(one));
		assertTrue(services.isTied(other));

		tie.setState(RelationshipState.ENDED);
		assertTrue(services.isIsolated(one));
	}

	@Test
	void postsSeatsAndMatchingsConnect() {
		Town town = new Town();
		Organization employer = town.organization(town.east, "社協", "shakyo");
		Coordinator post = town.coordinator(town.east, Tier.SECOND);
		post.setEmployer(employer);
		Council council = town.council(town.east, Tier.SECOND);
		Organization member = town.organization(town.east, "町会", "neighbourhood");
		assertTrue(services.isTied(employer) && services.isTied(post));
		assertTrue(services.isIsolated(council) && services.isIsolated(member));

		Membership seat = town.seat(council, member, "委員");
		assertTrue(services.isTied(council) && services.isTied(member));
		seat.setTo(Town.date("令和2年度"));
		assertTrue(services.isIsolated(council) && services.isIsolated(member));

		council.setSecretariat(member);
		assertTrue(services.isTied(council) && services.isTied(member));
		ActivityBody body = town.body(town.east, "サロン", BodyState.ACTIVE);
		Matching matching = town.matching(town.need(town.east, "買い物"), body);
		assertTrue(services.isTied(body));
		matching.setState(MatchingState.DECLINED);
		assertTrue(services.isIsolated(body));
	}

	@Test
	void confirmationsHoldForTwoYears() {
		Town town = new Town();
		Organization organization = town.organization(town.east, "社協", "shakyo");
		assertFalse(services.isLongUnconfirmed(organization));

		organization.setConfirmedOn(Town.date("2020-10-01"));
		assertFalse(services.isLongUnconfirmed(organization));

		organization.setConfirmedOn(Town.date("2020-09-30"));
		assertTrue(services.isLongUnconfirmed(organization));
	}

	@Test
	void eachKindHasOneSign() {
		Town town = new Town();
		Organization city = town.organization(town.east, "市", "municipality");
		Organization shop = town.organization(town.east, "店", "shop");
		Organization other = town.organization(town.east, "会", "other");

		assertTrue(stakeholders.isPublicBody(city));
		assertFalse(stakeholders.isBusiness(city));
		assertTrue(stakeholders.isBusiness(shop));
		assertFalse(stakeholders.isPublicBody(other) || stakeholders.isCommunity(other) || stakeholders.isVoluntary(other)
				|| stakeholders.isCare(other) || stakeholders.isEducation(other) || stakeholders.isBusiness(other)
				|| stakeholders.isHousehold(other));
	}

	@Test
	void filtersOnAKindKeepItsPartners() {
		Town town = new Town();
		Organization shop = town.organization(town.east, "店", "shop");
		Organization partner = town.organization(town.east, "会", "other");
		Organization stranger = town.organization(town.east, "寺", "religious");
		town.tie(shop, partner, "cooperation");
		town.tie(partner, stranger, "cooperation");

		assertTrue(stakeholders.isNearBusiness(shop));
		assertTrue(stakeholders.isNearBusiness(partner));
		assertFalse(stakeholders.isNearBusiness(stranger));
	}

	@Test
	void aPersonIsCalledByTheRole() {
		Town town = new Town();
		Person person = CoordinationFactory.eINSTANCE.createPerson();
		person.setName("名前");
		town.east.getPersons().add(person);
		assertEquals("名前", new LabelServices().nodeLabel(person));

		person.setRole("会長");
		assertEquals("会長", new LabelServices().nodeLabel(person));
		assertFalse(new LabelServices().explanation(person).contains("名前"));
	}

	@Test
	void anExplanationTellsKindTerritoryTiesAndConfirmation() {
		Town town = new Town();
		Organization shop = town.organization(town.east, "店", "shop");
		town.tie(shop, town.organization(town.east, "会", "other"), "cooperation");
		shop.setConfirmedOn(Town.date("令和4年4月"));

		assertEquals("店\n種類は「商店・商店会」です。\n圏域は「東」です。\nつながりは1本です。\n令和4年4月に確認しました。", new LabelServices().explanation(shop));
	}
}
