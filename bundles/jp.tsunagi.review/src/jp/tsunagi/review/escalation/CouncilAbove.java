package jp.tsunagi.review.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CouncilStage;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.plan.Plan;

/** Which council stands above a plan. */
final class CouncilAbove {

	private final List<Council> first;

	CouncilAbove(Project project) {
		first = ProjectContents.all(project, Council.class)
				.filter(council -> council.getTier() == Tier.FIRST && council.getStage() != CouncilStage.ENDED).toList();
	}

	/** The first area of a plan below the first tier; empty for a plan of the whole municipality or of a ward. */
	static Optional<Area> areaBelow(Plan plan) {
		List<Area> areas = plan.getAreas().stream().filter(area -> !area.eIsProxy()).filter(Area.class::isInstance).map(Area.class::cast)
				.filter(area -> area.getTier() != Tier.FIRST).toList();
		return areas.size() == plan.getAreas().size() ? areas.stream().findFirst() : Optional.empty();
	}

	/** The council of the first tier for {@code area}: that of the nearest territory around it. */
	Optional<Council> of(Territory area) {
		return Stream.<EObject>iterate(area, around -> around != null, EObject::eContainer)
				.flatMap(around -> first.stream().filter(council -> HomeTerritory.of(council).filter(home -> home == around).isPresent()))
				.findFirst();
	}
}
