package jp.tsunagi.design.services;

import jp.tsunagi.coordination.Clarity;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.MatchingState;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.design.Reads;

/** Needs, and who helps with them. */
public final class SupportServices {

	/** Whether {@code self} is not known clearly. */
	@Reads("clarity")
	public boolean isVague(Need self) {
		return self.getClarity() == Clarity.VAGUE;
	}

	/** Whether {@code self} has ended or was declined. */
	@Reads("state")
	public boolean isMatchingOver(Matching self) {
		return self.getState() == MatchingState.ENDED || self.getState() == MatchingState.DECLINED;
	}

	/** Whether {@code self} is proposed or tried. */
	@Reads("state")
	public boolean isMatchingPending(Matching self) {
		return self.getState() == MatchingState.PROPOSED || self.getState() == MatchingState.TRIAL;
	}

	/** Where the matching stands, and since when. */
	@Reads({"state", "date"})
	public String matchingLabel(Matching self) {
		String state = ElementLabels.literal(self.getState());
		return self.getDate() == null ? state : Messages.bind(Messages.stateOn, state, self.getDate());
	}
}
