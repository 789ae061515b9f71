package jp.tsunagi.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Resource;
import jp.tsunagi.coordination.Stakeholder;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.search.HomeTerritory;

/** Where participants belong. */
public final class Belonging {

	private Belonging() {
	}

	/**
	 * The territories that {@code participant} names as its own, else the one that holds it. Stakeholders and resources may
	 * have several.
	 */
	public static List<Territory> of(Participant participant) {
		List<Territory> named = switch (participant) {
			case Stakeholder stakeholder -> stakeholder.getAreas();
			case Resource resource -> resource.getAreas();
			default -> List.of();
		};
		List<Territory> known = named.stream().filter(territory -> !territory.eIsProxy()).toList();
		return known.isEmpty() ? HomeTerritory.of(participant).stream().toList() : known;
	}

	/** The areas that {@code participant} belongs to, with those around them, nearest first; none for the municipality's own. */
	public static SequencedSet<Area> areas(Participant participant) {
		SequencedSet<Area> areas = new LinkedHashSet<>();
		for (Territory territory : of(participant)) {
			around(territory, areas);
		}
		return areas;
	}

	/** Whether {@code participant} belongs to {@code territory} or to an area in it. */
	public static boolean isIn(Participant participant, Territory territory) {
		return of(participant).stream().anyMatch(own -> isIn(own, territory));
	}

	/** Where to keep what is about both: the territory that is home to both, else the outermost one. */
	public static Territory common(Participant one, Participant other) {
		Optional<Territory> home = HomeTerritory.of(one);
		return home.isPresent() && home.equals(HomeTerritory.of(other)) ? home.get() : (Territory) EcoreUtil.getRootContainer(one);
	}

	private static boolean isIn(Territory own, Territory territory) {
		for (EObject holder = own; holder != null; holder = holder.eContainer()) {
			if (holder == territory) {
				return true;
			}
		}
		return false;
	}

	private static void around(Territory territory, SequencedSet<Area> areas) {
		Optional<EObject> holder = Optional.of(territory);
		while (holder.isPresent() && holder.get() instanceof Area area) {
			areas.add(area);
			holder = Optional.ofNullable(area.eContainer());
		}
	}
}
