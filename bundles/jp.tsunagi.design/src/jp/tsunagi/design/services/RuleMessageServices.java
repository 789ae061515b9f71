package jp.tsunagi.design.services;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.Matching;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.plan.NamedElement;

/** What is said where a rule is broken. */
public final class RuleMessageServices {

	/** Says so where tieToItself is broken. */
	public String tieToItselfMessage(Relationship self) {
		return Messages.bind(Messages.now().tieToItselfMessage, Explanation.tie(self));
	}

	/** Says so where tieTwice is broken. */
	public String tieTwiceMessage(Relationship self) {
		return Messages.bind(Messages.now().tieTwiceMessage, Explanation.tie(self));
	}

	/** Says so where unconfirmed is broken. */
	public String unconfirmedMessage(Element self) {
		return Messages.bind(Messages.now().unconfirmedMessage, Explanation.nameOf(self));
	}

	/** Says so where kind is broken. */
	public String kindMessage(Element self) {
		return Messages.bind(Messages.now().kindMessage, Explanation.nameOf(self));
	}

	/** Says so where personal is broken. */
	public String personalMessage(Element self) {
		return Messages.bind(Messages.now().personalMessage, Explanation.nameOf(self));
	}

	/** Says so where endedBody is broken. */
	public String endedBodyMessage(Relationship self) {
		return Messages.bind(Messages.now().endedBodyMessage, Explanation.tie(self));
	}

	/** Says so where areaWithoutCouncil is broken. */
	public String areaWithoutCouncilMessage(Element self) {
		return Messages.bind(Messages.now().areaWithoutCouncilMessage, Explanation.nameOf(self));
	}

	/** Says so where areaWithoutCoordinator is broken. */
	public String areaWithoutCoordinatorMessage(Element self) {
		return Messages.bind(Messages.now().areaWithoutCoordinatorMessage, Explanation.nameOf(self));
	}

	/** Says so where tier is broken. */
	public String tierMessage(Element self) {
		return Messages.bind(Messages.now().tierMessage, Explanation.nameOf(self));
	}

	/** Says so where answerDate is broken. */
	public String answerDateMessage(Escalation self) {
		return Messages.now().answerDateMessage;
	}

	/** Says so where seat is broken. */
	public String seatMessage(Membership self) {
		return Messages.now().seatMessage;
	}

	/** Says so where seatTwice is broken. */
	public String seatTwiceMessage(Membership self) {
		return Messages.bind(Messages.now().seatTwiceMessage,
				new MembershipServices().seatLabel(self));
	}

	/** Says so where council is broken. */
	public String councilMessage(Element self) {
		return Messages.bind(Messages.now().councilMessage, Explanation.nameOf(self));
	}

	/** Says so where need is broken. */
	public String needMessage(Element self) {
		return Messages.bind(Messages.now().needMessage, Explanation.nameOf(self));
	}

	/** Says so where endedSupporter is broken. */
	public String endedSupporterMessage(Matching self) {
		return Messages.now().endedSupporterMessage;
	}

	/** Says so where actionOwner is broken. */
	public String actionOwnerMessage(NamedElement self) {
		return Messages.bind(Messages.now().actionOwnerMessage, PlanServices.nameOf(self));
	}

	/** Says so where goalIndicator is broken. */
	public String goalIndicatorMessage(NamedElement self) {
		return Messages.bind(Messages.now().goalIndicatorMessage, PlanServices.nameOf(self));
	}

	/** Says so where milestoneLate is broken. */
	public String milestoneLateMessage(NamedElement self) {
		return Messages.bind(Messages.now().milestoneLateMessage, PlanServices.nameOf(self));
	}
}
