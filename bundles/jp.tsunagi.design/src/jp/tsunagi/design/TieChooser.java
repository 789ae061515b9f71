package jp.tsunagi.design;

import java.util.Optional;

import jp.tsunagi.coordination.Direction;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Strength;

/** Asks what kind of tie is to be made; without a user interface it is the most usual one. */
@FunctionalInterface
public interface TieChooser {

	/**
	 * What was chosen.
	 *
	 * @param kind the id of a term of the vocabulary's kinds of relationships
	 * @param strength how strong the tie is
	 * @param direction which way help flows
	 */
	record Choice(String kind, Strength strength, Direction direction) {
	}

	/** Chooses cooperation of normal strength. */
	TieChooser USUAL = (source, target) -> Optional.of(new Choice("cooperation", Strength.NORMAL, Direction.BOTH));

	/** The choice for a tie from {@code source} to {@code target}; empty if the user wants none after all. */
	Optional<Choice> choose(Participant source, Participant target);
}
