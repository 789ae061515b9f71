package jp.tsunagi.design.internal;

import java.util.stream.Stream;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Territory;

/** The councils and coordinators of a territory's own tier, wherever they are kept. */
public final class Posts {

	private Posts() {
	}

	/** Whether {@code territory} has a council of its tier that has not ended. */
	public static boolean hasCouncil(Territory territory) {
		return Stream.concat(territory.getCouncils().stream().filter(council -> council.getArea() == null),
				Referrers.of(territory, Council.class, Literals.COUNCIL__AREA))
				.anyMatch(council -> council.getTier() == Territories.tierOf(territory) && council.getStage() != CouncilStage.ENDED);
	}

	/** Whether {@code territory} has a coordinator of its tier. */
	public static boolean hasCoordinator(Territory territory) {
		return Stream.concat(territory.getCoordinators().stream().filter(coordinator -> coordinator.getArea() == null),
				Referrers.of(territory, Coordinator.class, Literals.COORDINATOR__AREA))
				.anyMatch(coordinator -> coordinator.getTier() == Territories.tierOf(territory));
	}
}
