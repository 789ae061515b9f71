package jp.tsunagi.diagram.ui.internal.analysis;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String allAreas;
	public static String analysing;
	public static String analysisFailed;
	public static String areaTip;
	public static String arrow;
	public static String bridging;
	public static String bridgingNone;
	public static String bridgingSentence;
	public static String circles;
	public static String circlesNone;
	public static String circlesSentence;
	public static String columnArea;
	public static String columnBridging;
	public static String columnCommon;
	public static String columnConfirmed;
	public static String columnContacts;
	public static String columnCutOff;
	public static String columnDensity;
	public static String columnInside;
	public static String columnIsolated;
	public static String columnKind;
	public static String columnMembers;
	public static String columnName;
	public static String columnNeighbours;
	public static String columnOther;
	public static String columnOutside;
	public static String columnParticipants;
	public static String columnParts;
	public static String columnPath;
	public static String columnReasons;
	public static String columnSize;
	public static String columnSteps;
	public static String columnStrength;
	public static String columnTie;
	public static String columnYears;
	public static String contacts;
	public static String contactsNone;
	public static String contactsSentence;
	public static String copyAll;
	public static String council;
	public static String cuts;
	public static String cutsNone;
	public static String cutsSentence;
	public static String density;
	public static String densityNone;
	public static String densitySentence;
	public static String evidence;
	public static String firstOnly;
	public static String freshness;
	public static String freshnessNone;
	public static String freshnessSentence;
	public static String isolated;
	public static String isolatedNone;
	public static String isolatedSentence;
	public static String missing;
	public static String missingNone;
	public static String missingSentence;
	public static String neighbour;
	public static String never;
	public static String noParticipants;
	public static String noProject;
	public static String noTierOne;
	public static String nobodyInArea;
	public static String noneInArea;
	public static String notReached;
	public static String open;
	public static String pair;
	public static String propose;
	public static String reach;
	public static String reachNone;
	public static String reachSentence;
	public static String sampled;
	public static String selectAll;
	public static String shown;
	public static String size;
	public static String withCouncils;
	public static String withCouncilsTip;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.ui.internal.analysis.messages", Messages.class);
	}

	private Messages() {
	}
}
