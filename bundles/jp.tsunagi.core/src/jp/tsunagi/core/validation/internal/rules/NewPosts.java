package jp.tsunagi.core.validation.internal.rules;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.query.Posts;

/** The councils and coordinators that a territory may get. */
final class NewPosts {

	private NewPosts() {
	}

	static QuickFix council(Territory territory) {
		Tier tier = Posts.tierOf(territory);
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

	static QuickFix coordinator(Territory territory) {
		Tier tier = Posts.tierOf(territory);
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
