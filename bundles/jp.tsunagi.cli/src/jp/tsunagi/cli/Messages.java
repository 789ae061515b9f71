package jp.tsunagi.cli;

import org.eclipse.osgi.util.NLS;

/** What commands say to users. */
final class Messages extends NLS {

	public static String area;
	public static String areasUnreadable;
	public static String argumentMissing;
	public static String argumentUnknown;
	public static String askAreas;
	public static String askCode;
	public static String askName;
	public static String askPrefecture;
	public static String by;
	public static String carriedOver;
	public static String carriedOverWithErrors;
	public static String chartOfAll;
	public static String codeWrong;
	public static String commandUnknown;
	public static String comparison;
	public static String created;
	public static String date;
	public static String dayWrong;
	public static String daysWrong;
	public static String diagramEmpty;
	public static String diagramExists;
	public static String diagramUnknown;
	public static String diagramWritten;
	public static String diagramsIncomplete;
	public static String diagramsLeftOut;
	public static String difference;
	public static String done;
	public static String doneOf;
	public static String due;
	public static String dueTitle;
	public static String error;
	public static String evaluations;
	public static String fileWritten;
	public static String finding;
	public static String findings;
	public static String followUps;
	public static String forecast;
	public static String forecastBecause;
	public static String formatted;
	public static String formattedFiles;
	public static String halfUnknown;
	public static String halfWrong;
	public static String info;
	public static String kind;
	public static String kindAction;
	public static String kindEvent;
	public static String kindGoal;
	public static String kindIndicator;
	public static String kindIssue;
	public static String kindMilestone;
	public static String kindPillar;
	public static String kindTraining;
	public static String lettersMissing;
	public static String longestChain;
	public static String milestonesAsked;
	public static String milestonesFormat;
	public static String milestonesIncomplete;
	public static String milestonesOn;
	public static String nameMissing;
	public static String newPlanWrong;
	public static String noCategory;
	public static String noFindings;
	public static String noPlanInFile;
	public static String noPlans;
	public static String noPlansOfArea;
	public static String noValue;
	public static String notFormatted;
	public static String nothingToReview;
	public static String offScale;
	public static String openByScript;
	public static String optionTwice;
	public static String optionUnknown;
	public static String optionsExclude;
	public static String overdue;
	public static String partAdded;
	public static String partChanged;
	public static String partDropped;
	public static String partDroppedBecause;
	public static String plan;
	public static String planExists;
	public static String planUnclear;
	public static String planUnknown;
	public static String planWithErrors;
	public static String published;
	public static String publishedWithErrors;
	public static String remark;
	public static String reviewedTwice;
	public static String reviewsDue;
	public static String reviewsIncomplete;
	public static String scaleWrong;
	public static String seeHelp;
	public static String state;
	public static String stateDone;
	public static String stateDue;
	public static String stateLate;
	public static String stateNotDue;
	public static String stateOpen;
	public static String tablesIncomplete;
	public static String testFromSources;
	public static String total;
	public static String undated;
	public static String unevaluated;
	public static String unexpected;
	public static String valueWrong;
	public static String warning;
	public static String why;
	public static String wouldFormat;

	static {
		NLS.initializeMessages("jp.tsunagi.cli.messages", Messages.class);
	}

	private Messages() {
	}
}
