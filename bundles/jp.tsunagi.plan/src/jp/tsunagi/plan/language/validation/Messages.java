package jp.tsunagi.plan.language.validation;

import org.eclipse.osgi.util.NLS;

/** What is wrong with a plan, and what to do. */
final class Messages extends NLS {

	public static String actionWithoutOwner;

	public static String areaMissing;

	public static String attributeTwice;

	public static String bodyEnded;

	public static String budgetExceeded;

	public static String budgetItemsDiffer;

	public static String budgetOutsidePeriod;

	public static String budgetSourcesDiffer;

	public static String budgetYearTwice;

	public static String categoryUnknown;

	public static String changeNotChained;

	public static String changeSaysNothing;

	public static String completionsExceedAttendance;

	public static String controlCharacter;

	public static String doneBeforeStart;

	public static String doneInFuture;

	public static String droppedAndDone;

	public static String dueBeforeReview;

	public static String entryEmpty;

	public static String entryTwice;

	public static String evaluationUnknown;

	public static String evaluationWithoutResult;

	public static String fileTooLarge;

	public static String followUpWithoutRhythm;

	public static String goalWithoutIndicator;

	public static String heldInFuture;

	public static String indicatorReached;

	public static String indicatorWithoutTarget;

	public static String keywordAsName;

	public static String measuredInFuture;

	public static String measuredOutsidePeriod;

	public static String measuredTwice;

	public static String mergeIntoItself;

	public static String mergeWithoutTarget;

	public static String milestoneOverdue;

	public static String milestoneWithoutDate;

	public static String nameEmpty;

	public static String nameTwice;

	public static String numberNegative;

	public static String periodMissing;

	public static String periodOpen;

	public static String periodOutsidePlan;

	public static String periodReversed;

	public static String periodTooLong;

	public static String planCycle;

	public static String planNameTwice;

	public static String plannedAfterForecast;

	public static String plannedOutsidePeriod;

	public static String predecessorCycle;

	public static String predecessorItself;

	public static String predecessorLater;

	public static String predecessorNotDone;

	public static String referenceTwice;

	public static String replacementCharacter;

	public static String reviewNotBegun;

	public static String reviewOutsidePeriod;

	public static String reviewTwice;

	public static String rhythmWithoutEnd;

	public static String syntax;

	public static String targetWithoutMerge;

	public static String textEmpty;

	public static String unclosedPart;

	public static String unclosedQuotation;

	public static String unitDiffers;

	public static String value;

	public static String visitBeforeDone;

	public static String withoutContent;

	public static String wholePlan;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
