package jp.tsunagi.core.validation.internal.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.validation.ValidationContext;

/** The councils and coordinators of a territory, wherever in the municipality they are kept. */
final class Posts {

	private Posts() {
	}

	/** Councils of the territory's own tier that have not ended. */
	static boolean hasCouncil(Territory territory, ValidationContext context) {
		return of(territory, territory.getCouncils(), Literals.COUNCIL__AREA, context).map(Council.class::cast)
				.anyMatch(council -> council.getTier() == ResponsibleArea.tier(territory)
						&& council.getStage() != CouncilStage.ENDED);
	}

	/** Coordinators of the territory's own tier. */
	static boolean hasCoordinator(Territory territory, ValidationContext context) {
		return of(territory, territory.getCoordinators(), Literals.COORDINATOR__AREA, context).map(Coordinator.class::cast)
				.anyMatch(coordinator -> coordinator.getTier() == ResponsibleArea.tier(territory));
	}

	private static Stream<EObject> of(Territory territory, List<? extends EObject> held, EReference area,
			ValidationContext context) {
		return Stream.concat(held.stream().filter(post -> post.eGet(area) == null),
				context.referrers(territory, area).stream());
	}

	static QuickFix newCouncil(Territory territory) {
		Tier tier = ResponsibleArea.tier(territory);
		String name = Messages.bind(Messages.newCouncilName, ElementLabels.of(territory), ElementLabels.literal(tier));
		return Fixes.add(Messages.bind(Messages.fixNew, name), territory, Literals.TERRITORY__COUNCILS, () -> {
			Council council = CoordinationFactory.eINSTANCE.createCouncil();
			council.setName(name);
			council.setTier(tier);
			council.setStage(CouncilStage.PREPARING);
			council.setArea(territory);
			return council;
		});
	}

	static QuickFix newCoordinator(Territory territory) {
		Tier tier = ResponsibleArea.tier(territory);
		String name = Messages.bind(Messages.newCoordinatorName, ElementLabels.of(territory), ElementLabels.literal(tier));
		return Fixes.add(Messages.bind(Messages.fixNew, name), territory, Literals.TERRITORY__COORDINATORS, () -> {
			Coordinator coordinator = CoordinationFactory.eINSTANCE.createCoordinator();
			coordinator.setName(name);
			coordinator.setTier(tier);
			coordinator.setArea(territory);
			return coordinator;
		});
	}
}
