package jp.tsunagi.core.validation.internal.rules;

import org.eclipse.osgi.util.NLS;

/** What the fixes of the rules are called, and what they name new elements. */
final class Messages extends NLS {

	public static String fixClear;
	public static String fixConfirm;
	public static String fixDelete;
	public static String fixFitCouncil;
	public static String fixMoveInto;
	public static String fixNew;
	public static String fixRemove;
	public static String fixSet;
	public static String fixSortStages;
	public static String fixSwap;
	public static String newCoordinatorName;
	public static String newCouncilName;

	static {
		NLS.initializeMessages("jp.tsunagi.core.validation.internal.rules.messages", Messages.class);
	}

	private Messages() {
	}
}
