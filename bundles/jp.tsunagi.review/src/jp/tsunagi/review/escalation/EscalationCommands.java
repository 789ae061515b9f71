package jp.tsunagi.review.escalation;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Issue;

/** Changes of the model on the way up and back; each is one step of undo, labelled in the user's language. */
public final class EscalationCommands {

	private EscalationCommands() {
	}

	/**
	 * Takes an issue up. One that the model does not have yet is written down in its area first.
	 *
	 * @param project what is edited; the plan of {@code proposal} may be linked with a copy of it
	 * @param date when it is raised
	 * @return empty if the issue or the area is no longer in {@code project}
	 */
	public static Optional<Command> raise(EditingDomain domain, Project project, EscalationProposal proposal, FuzzyDate date) {
		Escalation escalation = CoordinationFactory.eINSTANCE.createEscalation();
		escalation.setDate(date);
		proposal.to().flatMap(council -> inProject(project, council)).ifPresent(escalation::setTo);
		String label = Messages.bind(Messages.now().raise, proposal.title());
		if (proposal.issue().isPresent()) {
			return inProject(project, proposal.issue().get())
					.map(issue -> labelled(label, AddCommand.create(domain, issue, Literals.COMMUNITY_ISSUE__ESCALATIONS, escalation)));
		}
		return inProject(project, proposal.area()).map(area -> {
			CommunityIssue issue = issue(project, proposal, date, area);
			issue.getEscalations().add(escalation);
			return labelled(label, AddCommand.create(domain, area, Literals.TERRITORY__ISSUES, issue));
		});
	}

	private static CommunityIssue issue(Project project, EscalationProposal proposal, FuzzyDate date, Territory area) {
		CommunityIssue issue = CoordinationFactory.eINSTANCE.createCommunityIssue();
		issue.setName(proposal.title());
		issue.setArea(area);
		issue.setRaisedOn(date);
		proposal.planIssue().map(Issue::getText).ifPresent(issue::setDescription);
		proposal.planIssue().stream().flatMap(known -> known.getNeeds().stream()).flatMap(need -> inProject(project, need).stream())
				.forEach(issue.getNeeds()::add);
		Optional<Participant> council = Optional.ofNullable(proposal.plan().getCouncil());
		council.or(() -> proposal.plan().getAuthors().stream().findFirst()).flatMap(who -> inProject(project, who))
				.ifPresent(issue::setRaisedBy);
		return issue;
	}

	/**
	 * Writes down the answer.
	 *
	 * @param decision what the council decided
	 */
	public static Command answer(EditingDomain domain, Escalation escalation, String decision, FuzzyDate decidedOn) {
		CompoundCommand command = new CompoundCommand();
		command.append(set(domain, escalation, Literals.ESCALATION__STATE, EscalationState.ANSWERED));
		command.append(set(domain, escalation, Literals.ESCALATION__DECISION, decision));
		command.append(set(domain, escalation, Literals.ESCALATION__DECIDED_ON, decidedOn));
		return labelled(Messages.bind(Messages.now().answer, nameOf(escalation)), command);
	}

	/** Moves an escalation on, or back. */
	public static Command move(EditingDomain domain, Escalation escalation, EscalationState state) {
		return labelled(Messages.bind(Messages.now().move, nameOf(escalation)), set(domain, escalation, Literals.ESCALATION__STATE, state));
	}

	private static Command set(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value) {
		return SetCommand.create(domain, owner, feature, value);
	}

	private static String nameOf(Escalation escalation) {
		return escalation.eContainer() instanceof CommunityIssue issue && issue.getName() != null ? issue.getName() : "";
	}

	private static Command labelled(String label, Command command) {
		CompoundCommand labelled = new CompoundCommand(label);
		labelled.append(command);
		return labelled;
	}

	@SuppressWarnings("unchecked")
	private static <T extends Identified> Optional<T> inProject(Project project, T element) {
		return element.getId() == null ? Optional.empty()
				: project.index().find(element.getId()).filter(found -> found.eClass() == element.eClass()).map(found -> (T) found);
	}
}
