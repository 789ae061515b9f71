package jp.tsunagi.design.services;

import jp.tsunagi.coordination.language.Texts;

/** The texts of this package, in the language that is being written. */
final class Messages extends Texts {

	public String actionOwnerMessage;
	public String answerDateMessage;
	public String areaSummary;
	public String areaWithoutCoordinatorMessage;
	public String areaWithoutCouncilMessage;
	public String arrowBoth;
	public String arrowForward;
	public String arrowNone;
	public String beginMark;
	public String bodiesTitle;
	public String changes;
	public String confirmedLongAgo;
	public String confirmedOn;
	public String councilMessage;
	public String councilsTitle;
	public String councilSummary;
	public String deploymentsTitle;
	public String description;
	public String done;
	public String doneOn;
	public String dropped;
	public String droppedOn;
	public String endedBodyMessage;
	public String endedSupporterMessage;
	public String evidence;
	public String expected;
	public String expectedOn;
	public String frequency;
	public String goalIndicatorMessage;
	public String indicator;
	public String kind;
	public String kindMessage;
	public String listSeparator;
	public String milestoneLateMessage;
	public String milestonesTitle;
	public String name;
	public String nameAndKind;
	public String needMessage;
	public String networkTitle;
	public String neverConfirmed;
	public String newName;
	public String newNameNumbered;
	public String newPostName;
	public String newRole;
	public String noMember;
	public String normalMark;
	public String notMeasured;
	public String owners;
	public String partners;
	public String people;
	public String period;
	public String personalMessage;
	public String place;
	public String planned;
	public String plannedOn;
	public String planTreeTitle;
	public String predecessors;
	public String result;
	public String role;
	public String seatMessage;
	public String seatTwiceMessage;
	public String secretariat;
	public String since;
	public String state;
	public String stateOn;
	public String strength;
	public String strongMark;
	public String supportTitle;
	public String territory;
	public String tieEnds;
	public String tieName;
	public String tierMessage;
	public String tiersTitle;
	public String ties;
	public String tieToItselfMessage;
	public String tieTwiceMessage;
	public String total;
	public String unconfirmed;
	public String unconfirmedMessage;
	public String unknownEnd;
	public String unknownYear;
	public String until;
	public String vision;
	public String watchingTitle;
	public String weakMark;
	public String withoutCoordinator;
	public String withoutCouncil;

	private Messages() {
	}

	static Messages now() {
		return current(Messages.class);
	}
}
