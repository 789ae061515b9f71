package jp.tsunagi.network.tests;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.Project;

/** A city that tests fill with a few words. */
final class SketchedProject {

	private static final CoordinationFactory FACTORY = CoordinationFactory.eINSTANCE;

	private final Project project;

	SketchedProject(Path folder, String... areas) throws Exception {
		new NewProject("Test", "", "", List.of(areas).stream().map(area -> new NewArea(area, "")).toList())
				.create(folder, Clock.systemUTC());
		project = Project.open(folder, new NullProgressMonitor());
	}

	Project project() {
		return project;
	}

	Municipality city() {
		return project.municipality().orElseThrow();
	}

	Area area(int number) {
		return city().getAreas().get(number);
	}

	List<Organization> organizations(Territory territory, int number) {
		return IntStream.range(0, number).mapToObj(index -> organization(territory, "o" + index)).toList();
	}

	Organization organization(Territory territory, String name) {
		Organization organization = FACTORY.createOrganization();
		organization.setName(name);
		territory.getOrganizations().add(organization);
		return organization;
	}

	Coordinator coordinator(Territory territory, Tier tier) {
		Coordinator coordinator = FACTORY.createCoordinator();
		coordinator.setTier(tier);
		territory.getCoordinators().add(coordinator);
		return coordinator;
	}

	Council council(Territory territory, Tier tier) {
		Council council = FACTORY.createCouncil();
		council.setTier(tier);
		territory.getCouncils().add(council);
		return council;
	}

	Membership seat(Council council, Participant member) {
		Membership seat = FACTORY.createMembership();
		seat.setMember(member);
		council.getMemberships().add(seat);
		return seat;
	}

	Relationship tie(Participant source, Participant target) {
		Relationship tie = FACTORY.createRelationship();
		tie.setSource(source);
		tie.setTarget(target);
		city().getRelationships().add(tie);
		return tie;
	}

	Need need(Participant... supporters) {
		Need need = FACTORY.createNeed();
		for (Participant supporter : supporters) {
			matching(need, supporter, MatchingState.ACTIVE);
		}
		city().getNeeds().add(need);
		return need;
	}

	void matching(Need need, Participant supporter, MatchingState state) {
		Matching matching = FACTORY.createMatching();
		matching.setSupporter(supporter);
		matching.setState(state);
		need.getMatchings().add(matching);
	}

	CommunityIssue issue(Participant raisedBy, Need... needs) {
		CommunityIssue issue = FACTORY.createCommunityIssue();
		issue.setRaisedBy(raisedBy);
		issue.getNeeds().addAll(List.of(needs));
		city().getIssues().add(issue);
		return issue;
	}
}
