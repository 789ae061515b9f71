package jp.tsunagi.design.services;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Clarity;
import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Coordinator;
import jp.tsunagi.coordination.Group;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.coordination.Resource;
import jp.tsunagi.coordination.SupporterRegister;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.query.Territories;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.internal.Bodies;
import jp.tsunagi.design.internal.Family;
import jp.tsunagi.design.internal.Referrers;

/** Needs, and who helps with them. */
public final class SupportServices {

	/** Whether {@code self} is not known clearly. */
	@Reads("clarity")
	public boolean isVague(Need self) {
		return self.getClarity() == Clarity.VAGUE;
	}

	/** Whether {@code self} is known clearly. */
	@Reads("clarity")
	public boolean isSpecific(Need self) {
		return !isVague(self);
	}

	/** Whether nobody helps with {@code self}, nor has been proposed to. */
	@Reads({"matchings.state", "matchings.supporter"})
	public boolean isUnmatched(Need self) {
		return self.getMatchings().stream().noneMatch(matching -> matching.getSupporter() != null && isMatchingCurrent(matching));
	}

	/** What is needed, of what category, and by how many people. */
	@Reads({"name", "category", "peopleAffected"})
	public String needLabel(Need self) {
		String label = Explanation.withKind(self);
		return self.getPeopleAffected() == null ? label : Messages.bind(Messages.now().people, label, self.getPeopleAffected());
	}

	/** Whether {@code self} has neither ended nor was declined. */
	@Reads("state")
	public boolean isMatchingCurrent(Matching self) {
		return !isMatchingOver(self);
	}

	/** Whether {@code self} has ended or was declined. */
	@Reads("state")
	public boolean isMatchingOver(Matching self) {
		return self.getState() == MatchingState.ENDED || self.getState() == MatchingState.DECLINED;
	}

	/** Whether {@code self} is proposed. */
	@Reads("state")
	public boolean isMatchingProposed(Matching self) {
		return self.getState() == MatchingState.PROPOSED;
	}

	/** Whether {@code self} is tried. */
	@Reads("state")
	public boolean isMatchingTried(Matching self) {
		return self.getState() == MatchingState.TRIAL;
	}

	/** Whether {@code self} is proposed or tried. */
	@Reads("state")
	public boolean isMatchingPending(Matching self) {
		return isMatchingProposed(self) || isMatchingTried(self);
	}

	/** Where the matching stands, and since when. */
	@Reads({"state", "date"})
	public String matchingLabel(Matching self) {
		String state = ElementLabels.literal(self.getState());
		return self.getDate() == null ? state : Messages.bind(Messages.now().stateOn, state, self.getDate());
	}

	/** Whether {@code self} helps with a need in {@code territory}, or did. */
	@Reads(value = {"~Matching.supporter/eContainer.area", "~Matching.supporter/eContainer.eContainer"},
			everything = "Territory.areas")
	public boolean helpsIn(Participant self, Territory territory) {
		return Referrers.of(self, Matching.class, Literals.MATCHING__SUPPORTER)
				.anyMatch(matching -> matching.eContainer() instanceof Need need && Territories.belongs(need, territory));
	}

	/** Whether {@code self} is there to help in {@code territory}, but has not been matched. */
	@Reads(value = {"kind", "areas", "area", "eContainer", "stages.state", "~Matching.supporter/eContainer.area",
			"~Matching.supporter/eContainer.eContainer"}, everything = "Territory.areas")
	public boolean couldHelpIn(Participant self, Territory territory) {
		boolean able = switch (self) {
			case ActivityBody body -> !Bodies.isEnded(body);
			case Resource resource -> true;
			case SupporterRegister register -> true;
			default -> Family.VOLUNTEER.has(self);
		};
		return able && Territories.belongs(self, territory) && !helpsIn(self, territory);
	}

	/** Whether {@code self} is an activity body. */
	@Reads
	public boolean isSupportingBody(Participant self) {
		return self instanceof ActivityBody;
	}

	/** Whether {@code self} is an organization. */
	@Reads
	public boolean isSupportingOrganization(Participant self) {
		return self instanceof Organization;
	}

	/** Whether {@code self} is a group. */
	@Reads
	public boolean isSupportingGroup(Participant self) {
		return self instanceof Group;
	}

	/** Whether {@code self} is a register. */
	@Reads
	public boolean isSupportingRegister(Participant self) {
		return self instanceof SupporterRegister;
	}

	/** Whether {@code self} is a coordinator. */
	@Reads
	public boolean isSupportingCoordinator(Participant self) {
		return self instanceof Coordinator;
	}

	/** Whether {@code self} is in {@code territory} and grew out of needs. */
	@Reads(value = {"needs", "area", "eContainer"}, everything = "Territory.areas")
	public boolean isIssueWithNeeds(CommunityIssue self, Territory territory) {
		return !self.getNeeds().isEmpty() && Territories.belongs(self, territory);
	}

	/** The title of the needs of {@code self}. */
	@Reads("name")
	public String supportTitle(Territory self) {
		return Messages.bind(Messages.now().supportTitle, ElementLabels.of(self));
	}
}
