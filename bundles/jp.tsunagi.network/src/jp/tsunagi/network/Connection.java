package jp.tsunagi.network;

import java.util.List;

import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;

/**
 * Two participants that know each other; all their ties are one connection.
 *
 * @param one the one that the project holds first
 * @param other the other
 * @param ties their active relationships, in the order of the project; empty if they are connected by a council alone
 */
public record Connection(Participant one, Participant other, List<Relationship> ties) {

	/** Keeps its own copy of the ties. */
	public Connection {
		ties = List.copyOf(ties);
	}

	/** The weights of all ties, 1 for a weak one to 3 for a strong one; a council alone counts as a normal tie. */
	public int strength() {
		return ties.isEmpty() ? weight(Strength.NORMAL) : ties.stream().mapToInt(tie -> weight(tie.getStrength())).sum();
	}

	private static int weight(Strength strength) {
		return switch (strength) {
			case WEAK -> 1;
			case NORMAL -> 2;
			case STRONG -> 3;
		};
	}
}
