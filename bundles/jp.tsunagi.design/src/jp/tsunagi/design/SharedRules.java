package jp.tsunagi.design;

import java.util.Set;

/**
 * Rules of the specification that say what the check of the model says as well. Sirius knows the specification alone; where the model
 * is checked too, nobody wants to hear it twice.
 */
public final class SharedRules {

	private static final Set<String> NAMES = Set.of("tieToItself", "tieTwice", "tieUnconfirmed", "stakeholderUnconfirmed",
			"personNotPersonal", "endedBodyTied", "endedBodyHelps", "areaWithoutCouncil", "areaWithoutCoordinator", "coordinatorTier",
			"councilTier", "seatTwice");

	private SharedRules() {
	}

	/** Whether the check of the model finds what {@code rule} of the specification finds. */
	public static boolean contains(String rule) {
		return NAMES.contains(rule);
	}
}
