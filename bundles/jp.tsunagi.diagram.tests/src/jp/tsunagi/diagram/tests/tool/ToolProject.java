package jp.tsunagi.diagram.tests.tool;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Person;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.plan.project.PlanLibrary;

/** An example, with what tools need and examples lack: a person, a council with a member, an issue that went up and was decided. */
record ToolProject(Project project, List<? extends EObject> plans) {

	static ToolProject open(String example) throws ProjectException {
		Project project = Project.open(Path.of(System.getProperty("tsunagi.examples")).resolve(example), new NullProgressMonitor());
		Municipality town = project.municipality().orElseThrow();
		Organization member = CoordinationFactory.eINSTANCE.createOrganization();
		member.setName("member");
		town.getOrganizations().add(member);
		Council council = CoordinationFactory.eINSTANCE.createCouncil();
		council.setName("council");
		council.setTier(Tier.FIRST);
		council.setArea(town);
		Membership seat = CoordinationFactory.eINSTANCE.createMembership();
		seat.setMember(member);
		council.getMemberships().add(seat);
		town.getCouncils().add(council);
		Person person = CoordinationFactory.eINSTANCE.createPerson();
		person.setName("person");
		town.getPersons().add(person);
		issue(town, council, EscalationState.ANSWERED);
		issue(town, council, EscalationState.RAISED);
		return new ToolProject(project, PlanLibrary.open(project, Clock.systemDefaultZone(), new NullProgressMonitor()).plans());
	}

	private static void issue(Municipality town, Council council, EscalationState state) {
		Escalation escalation = CoordinationFactory.eINSTANCE.createEscalation();
		escalation.setTo(council);
		escalation.setState(state);
		CommunityIssue issue = CoordinationFactory.eINSTANCE.createCommunityIssue();
		issue.setName("issue " + state);
		issue.setArea(town);
		issue.getEscalations().add(escalation);
		town.getIssues().add(issue);
	}

	/** An element of each class that {@code diagram} can be of. */
	List<EObject> roots(DiagramSpecification diagram) {
		Map<EClass, EObject> roots = new LinkedHashMap<>();
		elements().filter(diagram.domainClass()::accepts).forEach(element -> roots.putIfAbsent(element.eClass(), element));
		return List.copyOf(roots.values());
	}

	/** Everything in the model, and the plans. */
	Stream<EObject> elements() {
		Stream.Builder<EObject> all = Stream.builder();
		project.resourceSet().getAllContents().forEachRemaining(each -> {
			if (each instanceof EObject element) {
				all.add(element);
			}
		});
		plans.forEach(all::add);
		return all.build();
	}
}
