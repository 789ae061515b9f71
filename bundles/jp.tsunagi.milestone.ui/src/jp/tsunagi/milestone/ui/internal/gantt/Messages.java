package jp.tsunagi.milestone.ui.internal.gantt;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String add;
	public static String allStates;
	public static String byArea;
	public static String byCategory;
	public static String byOwner;
	public static String byPlan;
	public static String chooseLink;
	public static String drop;
	public static String export;
	public static String fit;
	public static String foldAll;
	public static String goToday;
	public static String groupBy;
	public static String handleTooltip;
	public static String hidden;
	public static String inputTooltip;
	public static String markDone;
	public static String mistake;
	public static String more;
	public static String moreTooltip;
	public static String move;
	public static String name;
	public static String noMilestone;
	public static String noPlan;
	public static String noProgram;
	public static String noProject;
	public static String openFile;
	public static String openPlan;
	public static String openStates;
	public static String openText;
	public static String reading;
	public static String removeLink;
	public static String rename;
	public static String reopen;
	public static String search;
	public static String states;
	public static String statesChosen;
	public static String statesTooltip;
	public static String summaryBecause;
	public static String summaryCause;
	public static String summaryChange;
	public static String summaryCycle;
	public static String summaryDays;
	public static String summaryDone;
	public static String summaryDropped;
	public static String summaryForecast;
	public static String summaryLink;
	public static String summaryOlder;
	public static String summaryOn;
	public static String summaryOwners;
	public static String summaryPlanned;
	public static String summaryReason;
	public static String summaryResult;
	public static String summaryTitle;
	public static String summaryWaits;
	public static String template;
	public static String today;
	public static String todayTooltip;
	public static String unfoldAll;
	public static String unlink;
	public static String visit;
	public static String written;
	public static String zoomIn;
	public static String zoomOut;
	public static String zoomTooltip;

	static {
		NLS.initializeMessages("jp.tsunagi.milestone.ui.internal.gantt.messages", Messages.class);
	}

	private Messages() {
	}
}
