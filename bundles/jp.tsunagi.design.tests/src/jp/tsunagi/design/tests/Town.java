package jp.tsunagi.design.tests;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.BodyStage;
import jp.tsunagi.coordination.BodyState;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Group;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.design.Today;

/** A small municipality to try services on: two areas, 東 with a part 東北, and 西. Its day is 2022-10-01. */
final class Town {

	static final LocalDate TODAY = LocalDate.of(2022, 10, 1);

	private static final CoordinationFactory FACTORY = CoordinationFactory.eINSTANCE;

	final Municipality municipality = FACTORY.createMunicipality();

	final Area east = area(municipality, "東", Tier.SECOND);

	final Area northEast = area(east, "東北", Tier.THIRD);

	final Area west = area(municipality, "西", Tier.SECOND);

	private int ids;

	Town() {
		this(true);
	}

	/** {@code indexed}: whether the runtime has a cross-referencer, as Sirius and the embedded engine do. */
	Town(boolean indexed) {
		municipality.setName("みどり市");
		municipality.setId("midori");
		ResourceSet resources = new ResourceSetImpl();
		Resource resource = new ResourceImpl(URI.createURI("town.coordination"));
		resources.getResources().add(resource);
		resource.getContents().add(municipality);
		Today.set(resources, Clock.fixed(TODAY.atStartOfDay(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault()));
		if (indexed) {
			resources.eAdapters().add(new ECrossReferenceAdapter());
		}
	}

	private static Area area(Territory holder, String name, Tier tier) {
		Area area = FACTORY.createArea();
		area.setName(name);
		area.setId(name);
		area.setTier(tier);
		holder.getAreas().add(area);
		return area;
	}

	Organization organization(Territory holder, String name, String kind) {
		Organization organization = named(FACTORY.createOrganization(), name);
		organization.setKind(kind);
		holder.getOrganizations().add(organization);
		return organization;
	}

	Group group(Territory holder, String name, String kind) {
		Group group = named(FACTORY.createGroup(), name);
		group.setKind(kind);
		holder.getGroups().add(group);
		return group;
	}

	Coordinator coordinator(Territory holder, Tier tier) {
		Coordinator coordinator = named(FACTORY.createCoordinator(), holder.getName() + "コーディネーター");
		coordinator.setTier(tier);
		holder.getCoordinators().add(coordinator);
		return coordinator;
	}

	Council council(Territory holder, Tier tier) {
		Council council = named(FACTORY.createCouncil(), holder.getName() + "協議体");
		council.setTier(tier);
		holder.getCouncils().add(council);
		return council;
	}

	ActivityBody body(Territory holder, String name, BodyState... states) {
		ActivityBody body = named(FACTORY.createActivityBody(), name);
		for (BodyState state : states) {
			BodyStage stage = FACTORY.createBodyStage();
			stage.setState(state);
			body.getStages().add(stage);
		}
		holder.getBodies().add(body);
		return body;
	}

	Relationship tie(Participant source, Participant target, String kind) {
		Relationship tie = FACTORY.createRelationship();
		tie.setId("id" + ids++);
		tie.setSource(source);
		tie.setTarget(target);
		tie.setKind(kind);
		municipality.getRelationships().add(tie);
		return tie;
	}

	Need need(Territory holder, String name) {
		Need need = named(FACTORY.createNeed(), name);
		holder.getNeeds().add(need);
		return need;
	}

	Matching matching(Need need, Participant supporter) {
		Matching matching = FACTORY.createMatching();
		matching.setSupporter(supporter);
		need.getMatchings().add(matching);
		return matching;
	}

	Membership seat(Council council, Participant member, String role) {
		Membership seat = FACTORY.createMembership();
		seat.setId("id" + ids++);
		seat.setMember(member);
		seat.setRole(role);
		council.getMemberships().add(seat);
		return seat;
	}

	static FuzzyDate date(String text) {
		return FuzzyDate.parse(text);
	}

	private <T extends Element> T named(T element, String name) {
		element.setName(name);
		element.setId("id" + ids++);
		return element;
	}
}
