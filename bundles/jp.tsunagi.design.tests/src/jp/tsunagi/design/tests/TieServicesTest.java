package jp.tsunagi.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.design.services.ColorServices;
import jp.tsunagi.design.services.TieServices;

/** The line language: what a tie looks like and says. */
class TieServicesTest {

	private final TieServices services = new TieServices();

	private final Town town = new Town();

	private final Organization shakyo = town.organization(town.east, "社協", "shakyo");

	private final Organization taxi = town.organization(town.west, "タクシー", "taxi");

	private final Relationship tie = town.tie(shakyo, taxi, "transport");

	@Test
	void eachStateIsOnALayerOfItsOwn() {
		assertTrue(services.isCurrentTieOf(tie, town.municipality));
		tie.setState(RelationshipState.DORMANT);
		assertTrue(services.isCurrentTieOf(tie, town.municipality));
		assertTrue(services.isDormant(tie));
		tie.setState(RelationshipState.PLANNED);
		assertFalse(services.isCurrentTieOf(tie, town.municipality));
		assertTrue(services.isPlannedTieOf(tie, town.municipality));
		tie.setState(RelationshipState.ENDED);
		assertTrue(services.isEndedTieOf(tie, town.municipality));
	}

	@Test
	void anAreaShowsTiesThatTouchIt() {
		Relationship elsewhere = town.tie(taxi, town.organization(town.west, "町会", "neighbourhood"), "support");

		assertTrue(services.isCurrentTieOf(tie, town.east));
		assertTrue(services.isCurrentTieOf(tie, town.west));
		assertFalse(services.isCurrentTieOf(elsewhere, town.east));
	}

	@Test
	void strengthIsWidth() {
		assertEquals(2, services.tieWidth(tie));
		tie.setStrength(Strength.STRONG);
		assertEquals(4, services.tieWidth(tie));
		tie.setStrength(Strength.WEAK);
		assertEquals(1, services.tieWidth(tie));
		assertTrue(services.isWeak(tie));
		assertFalse(services.isNormalOrStrong(tie));
	}

	@Test
	void directionIsAnArrow() {
		assertFalse(services.isForward(tie) || services.isUndirected(tie));
		tie.setDirection(Direction.FORWARD);
		assertTrue(services.isForward(tie));
		tie.setStrength(Strength.WEAK);
		assertTrue(services.isWeakForward(tie));
		tie.setDirection(Direction.NONE);
		assertTrue(services.isWeakUndirected(tie));
	}

	@Test
	void tensionIsAKind() {
		assertFalse(services.isTension(tie));
		tie.setKind("tension");
		assertTrue(services.isTension(tie));
	}

	@Test
	void theLabelIsTheNameElseTheKind() {
		assertEquals("送迎", services.tieLabel(tie));
		tie.setName("買い物の送迎");
		assertEquals("買い物の送迎", services.tieLabel(tie));
	}

	@Test
	void theLabelSaysWhatWasNotConfirmedForLong() {
		tie.setConfirmedOn(Town.date("2019-04-01"));

		assertEquals("送迎\uff08要確認\uff09", services.tieLabel(tie));
	}

	@Test
	void theExplanationTellsAllThatIsKnown() {
		tie.setDirection(Direction.FORWARD);
		tie.setFrom(Town.date("令和3年度"));
		tie.setEvidence("聞き取り");
		tie.setConfirmedOn(Town.date("令和4年5月"));

		assertEquals("社協 \u2192 タクシー\n種類は「送迎」です。\n強さは「ふつう」です。\n状態は「継続中」です。\n令和3年度からです。\n"
				+ "根拠は「聞き取り」です。\n令和4年5月に確認しました。", services.tieExplanation(tie));
	}

	@Test
	void theExplanationTellsWhatWasNotConfirmed() {
		tie.setConfirmedOn(null);
		assertTrue(services.tieExplanation(tie).endsWith("\nまだ確認されていません。"), services.tieExplanation(tie));
		tie.setConfirmedOn(Town.date("2019-04-01"));
		assertTrue(services.tieExplanation(tie).contains("に確認してから、2年以上たっています。"), services.tieExplanation(tie));
	}

	@Test
	void aTieWithoutAnEndIsExplainedToo() {
		tie.setTarget(null);

		assertTrue(services.tieExplanation(tie).startsWith("社協 \u21c4 \uff08相手がありません\uff09"));
		assertTrue(services.isCurrentTieOf(tie, town.east));
	}

	@Test
	void coloursAreThoseOfTheVocabulary() {
		ColorServices colors = new ColorServices();

		assertEquals(0x2b, colors.kindRed(shakyo));
		assertEquals(0x5c, colors.kindGreen(shakyo));
		assertEquals(0x8a, colors.kindBlue(shakyo));
		assertTrue(colors.tintRed(shakyo) > 200 && colors.tintBlue(shakyo) < 256);
		shakyo.setKind("unheard-of");
		assertEquals(colors.kindRed(shakyo), colors.kindRed(town.organization(town.east, "会", null)));
	}
}
