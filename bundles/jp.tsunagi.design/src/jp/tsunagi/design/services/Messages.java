package jp.tsunagi.design.services;

import org.eclipse.osgi.util.NLS;

/** What diagrams and tables say. */
final class Messages extends NLS {

	public static String actionOwnerMessage;
	public static String answerDateMessage;
	public static String areaSummary;
	public static String areaWithoutCoordinatorMessage;
	public static String areaWithoutCouncilMessage;
	public static String arrowBoth;
	public static String arrowForward;
	public static String arrowNone;
	public static String beginMark;
	public static String bodiesTitle;
	public static String changes;
	public static String confirmedLongAgo;
	public static String confirmedOn;
	public static String councilMessage;
	public static String councilsTitle;
	public static String councilSummary;
	public static String deploymentsTitle;
	public static String description;
	public static String done;
	public static String doneOn;
	public static String dropped;
	public static String droppedOn;
	public static String endedBodyMessage;
	public static String endedSupporterMessage;
	public static String evidence;
	public static String expected;
	public static String expectedOn;
	public static String frequency;
	public static String goalIndicatorMessage;
	public static String indicator;
	public static String kind;
	public static String kindMessage;
	public static String listSeparator;
	public static String milestoneLateMessage;
	public static String milestonesTitle;
	public static String name;
	public static String nameAndKind;
	public static String needMessage;
	public static String networkTitle;
	public static String neverConfirmed;
	public static String newName;
	public static String newNameNumbered;
	public static String newPostName;
	public static String newRole;
	public static String noMember;
	public static String normalMark;
	public static String notMeasured;
	public static String owners;
	public static String partners;
	public static String people;
	public static String period;
	public static String personalMessage;
	public static String place;
	public static String planned;
	public static String plannedOn;
	public static String planTreeTitle;
	public static String predecessors;
	public static String result;
	public static String role;
	public static String seatMessage;
	public static String seatTwiceMessage;
	public static String secretariat;
	public static String since;
	public static String state;
	public static String stateOn;
	public static String strength;
	public static String strongMark;
	public static String supportTitle;
	public static String territory;
	public static String tieEnds;
	public static String tieName;
	public static String tierMessage;
	public static String tiersTitle;
	public static String ties;
	public static String tieToItselfMessage;
	public static String tieTwiceMessage;
	public static String total;
	public static String unconfirmed;
	public static String unconfirmedMessage;
	public static String unknownEnd;
	public static String unknownYear;
	public static String until;
	public static String vision;
	public static String watchingTitle;
	public static String weakMark;
	public static String withoutCoordinator;
	public static String withoutCouncil;

	static {
		NLS.initializeMessages("jp.tsunagi.design.services.messages", Messages.class);
	}

	private Messages() {
	}
}
