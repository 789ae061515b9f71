package jp.tsunagi.design.services;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.design.Reads;

/** Issues on their way from tier 2 to tier 1, and the answers back. */
public final class EscalationServices {

	/** Whether {@code self} has been raised to tier 1 and awaits an answer. */
	@Reads({"escalations.state"})
	public boolean isIssueRaised(CommunityIssue self) {
		return !self.getEscalations().isEmpty() && !isDecided(self.getEscalations().getLast());
	}

	/** Whether {@code self} has been answered. */
	@Reads({"escalations.state"})
	public boolean isIssueAnswered(CommunityIssue self) {
		return !self.getEscalations().isEmpty() && isDecided(self.getEscalations().getLast());
	}

	/** Whether {@code self} has not been answered. */
	@Reads({"escalations.state"})
	public boolean isIssueOpen(CommunityIssue self) {
		return !isIssueAnswered(self);
	}

	/** Whether {@code self} has been answered. */
	@Reads("state")
	public boolean isEscalationDecided(Escalation self) {
		return isDecided(self);
	}

	private static boolean isDecided(Escalation escalation) {
		return escalation.getState() == EscalationState.ANSWERED || escalation.getState() == EscalationState.CLOSED;
	}

	/** Where it stands, and when it was raised. */
	@Reads({"state", "date"})
	public String escalationLabel(Escalation self) {
		return dated(ElementLabels.literal(self.getState()), self.getDate());
	}

	/** What was decided, and when. */
	@Reads({"state", "decision", "decidedOn"})
	public String answerLabel(Escalation self) {
		String answer = self.getDecision() == null || self.getDecision().isBlank() ? ElementLabels.literal(self.getState())
				: self.getDecision().strip();
		return dated(answer, self.getDecidedOn());
	}

	private static String dated(String text, Object date) {
		return date == null ? text : Messages.bind(Messages.now().stateOn, text, date);
	}

	/** Whether {@code self} may be raised to {@code target}: a council of the first tier that it has not been raised to. */
	@Reads({"escalations.to", "escalations.state", "$2.tier"})
	public boolean mayBeRaisedTo(CommunityIssue self, EObject target) {
		return target instanceof Council council && council.getTier() == Tier.FIRST && open(self, council).isEmpty();
	}

	/** Whether {@code self} has to answer {@code target}. */
	@Reads({"$2.escalations.to", "$2.escalations.state"})
	public boolean mayAnswer(Council self, EObject target) {
		return target instanceof CommunityIssue issue && open(issue, self).isPresent();
	}

	/** The escalation of {@code self} that {@code council} has to answer; {@code null} if there is none. */
	@Reads({"escalations.to", "escalations.state"})
	public Escalation escalationTo(CommunityIssue self, Council council) {
		return open(self, council).orElse(null);
	}

	private static Optional<Escalation> open(CommunityIssue issue, Council council) {
		return issue.getEscalations().stream().filter(escalation -> escalation.getTo() == council && !isDecided(escalation))
				.reduce((earlier, later) -> later);
	}
}
