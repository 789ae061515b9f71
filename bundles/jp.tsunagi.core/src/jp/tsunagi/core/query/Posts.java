package jp.tsunagi.core.query;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;

/** The councils and coordinators of a territory's own tier, wherever in the municipality they are kept. */
public final class Posts {

	private Posts() {
	}

	/** Whether {@code area} is of the first or second tier and has no council. */
	public static boolean lacksCouncil(Area area, InverseReferences model) {
		return area.getTier() != Tier.THIRD && !hasCouncil(area, model);
	}

	/** Whether {@code area} is of the first or second tier and has no coordinator. */
	public static boolean lacksCoordinator(Area area, InverseReferences model) {
		return area.getTier() != Tier.THIRD && !hasCoordinator(area, model);
	}

	/** Whether {@code territory} has a council that has not ended. */
	public static boolean hasCouncil(Territory territory, InverseReferences model) {
		return of(territory, territory.getCouncils(), Literals.COUNCIL__AREA, model).map(Council.class::cast)
				.anyMatch(council -> council.getTier() == tierOf(territory) && council.getStage() != CouncilStage.ENDED);
	}

	/** Whether {@code territory} has a coordinator. */
	public static boolean hasCoordinator(Territory territory, InverseReferences model) {
		return of(territory, territory.getCoordinators(), Literals.COORDINATOR__AREA, model).map(Coordinator.class::cast)
				.anyMatch(coordinator -> coordinator.getTier() == tierOf(territory));
	}

	private static Stream<EObject> of(Territory territory, List<? extends EObject> held, EReference area, InverseReferences model) {
		return Stream.concat(held.stream().filter(post -> post.eGet(area) == null), model.of(territory, area).stream());
	}

	/** The tier of {@code territory}; the municipality is the first. */
	public static Tier tierOf(Territory territory) {
		return territory instanceof Area area ? area.getTier() : Tier.FIRST;
	}
}
