package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.design.Dialogs;
import jp.tsunagi.design.FormOpener;
import jp.tsunagi.design.TieChooser;
import jp.tsunagi.design.services.CreationServices;
import jp.tsunagi.design.services.EditServices;
import jp.tsunagi.design.services.RuleServices;

/** What tools make and take away. */
class EditServicesTest {

	private final EditServices services = new EditServices();

	private final CreationServices creation = new CreationServices();

	private final RuleServices rules = new RuleServices();

	private final Town town = new Town();

	private final Organization shakyo = town.organization(town.east, "社協", "shakyo");

	private final Organization taxi = town.organization(town.west, "タクシー", "taxi");

	@AfterEach
	void forgetDialogs() {
		Dialogs.setTieChooser(TieChooser.USUAL);
		Dialogs.setFormOpener(FormOpener.NONE);
	}

	@Test
	void aTieIsKeptWhereItBegins() {
		assertSame(town.east, creation.tieHolder(shakyo));

		Relationship tie = services.connectByChoice(shakyo, taxi);
		assertSame(town.east, tie.eContainer());
		assertEquals("cooperation", tie.getKind());
		assertEquals(Strength.NORMAL, tie.getStrength());
	}

	@Test
	void theChooserDecides() {
		Dialogs.setTieChooser((source, target) -> Optional.of(new TieChooser.Choice("transport", Strength.STRONG, Direction.FORWARD)));
		Relationship tie = services.connectByChoice(shakyo, taxi);
		assertEquals("transport", tie.getKind());
		assertEquals(Strength.STRONG, tie.getStrength());
		assertEquals(Direction.FORWARD, tie.getDirection());

		Dialogs.setTieChooser((source, target) -> Optional.empty());
		assertNull(services.connectByChoice(shakyo, taxi));
		assertEquals(1, town.east.getRelationships().size());
	}

	@Test
	void newNamesDiffer() {
		Organization first = town.organization(town.east, null, "taxi");
		first.setName(creation.newName(first));
		Organization second = town.organization(town.east, null, "taxi");

		assertEquals("新しいタクシー会社", first.getName());
		assertEquals("新しいタクシー会社 2", creation.newName(second));
		assertEquals("新しい団体", creation.newName(town.organization(town.west, null, "other")));
	}

	@Test
	void newPostsAreOfTheTierOfTheirTerritory() {
		assertEquals(Tier.FIRST, creation.tierOfNew(town.municipality));
		assertEquals(Tier.SECOND, creation.tierOfNew(town.east));
		Coordinator post = town.coordinator(town.east, Tier.FIRST);
		assertEquals(Tier.SECOND, creation.tierOfHolder(post));
		assertFalse(rules.hasTierOfArea(post));
		assertEquals("東第2層生活支援コーディネーター", creation.newPostName(post));
	}

	@Test
	void whatSaysNothingWithoutAnElementGoesWithIt() {
		Relationship tie = town.tie(taxi, shakyo, "transport");
		Matching matching = town.matching(town.need(town.east, "買い物"), shakyo);
		Membership seat = town.seat(town.council(town.east, Tier.SECOND), shakyo, "委員");
		town.tie(taxi, town.organization(town.west, "会", "other"), "cooperation");

		List<EObject> dependents = services.dependents(shakyo);

		assertEquals(3, dependents.size());
		assertTrue(dependents.containsAll(List.of(tie, matching, seat)));
	}

	@Test
	void whatIsBelowAnAreaTakesItsTiesAlong() {
		Relationship tie = town.tie(taxi, shakyo, "transport");

		assertEquals(List.of(tie), services.dependents(town.east));
	}

	@Test
	void aDroppedElementBelongsToTheTerritory() {
		assertTrue(rules.mayBeIncludedIn(shakyo, town.west));
		services.includeIn(shakyo, town.west);
		assertEquals(List.of(town.west), shakyo.getAreas());
		assertFalse(rules.mayBeIncludedIn(shakyo, town.west));
		Coordinator post = town.coordinator(town.east, Tier.SECOND);
		assertTrue(rules.mayBeAssignedTo(post, town.west));
		assertFalse(rules.mayBeAssignedTo(shakyo, town.west));
		services.includeIn(post, town.west);
		assertSame(town.west, post.getArea());
	}

	@Test
	void whatIsInTheTerritoryAlreadyStaysAsItIs() {
		services.includeIn(shakyo, town.municipality);

		assertEquals(List.of(), shakyo.getAreas());
	}

	@Test
	void theFormOpens() {
		List<EObject> opened = new ArrayList<>();
		Dialogs.setFormOpener(opened::add);

		assertSame(shakyo, services.openForm(shakyo));
		assertEquals(List.of(shakyo), opened);
	}
}
