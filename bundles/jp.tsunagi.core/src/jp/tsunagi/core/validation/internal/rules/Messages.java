package jp.tsunagi.core.validation.internal.rules;

import org.eclipse.osgi.util.NLS;

/** What the fixes of the rules are called, and what they name new elements. */
final class Messages extends NLS {

	static String fixClear;
	static String fixConfirm;
	static String fixDelete;
	static String fixFitCouncil;
	static String fixMoveInto;
	static String fixNew;
	static String fixRemove;
	static String fixSet;
	static String fixSortStages;
	static String fixSwap;
	static String newCoordinatorName;
	static String newCouncilName;

	static {
		NLS.initializeMessages("jp.tsunagi.core.validation.internal.rules.messages", Messages.class);
	}

	private Messages() {
	}
}
