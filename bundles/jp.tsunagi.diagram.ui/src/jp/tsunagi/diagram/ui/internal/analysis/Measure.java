package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.List;

/** What the network is asked, in words that coordinators use. */
enum Measure {
	CONTACTS(Messages.contacts, Messages.contactsSentence, Messages.contactsNone, named(), kind(), areas(),
			number(Messages.columnContacts), number(Messages.columnStrength)),
	BRIDGING(Messages.bridging, Messages.bridgingSentence, Messages.bridgingNone, named(), kind(), areas(),
			number(Messages.columnBridging), number(Messages.columnContacts)),
	CUTS(Messages.cuts, Messages.cutsSentence, Messages.cutsNone, named(), kind(), areas(),
			number(Messages.columnCutOff), number(Messages.columnParts)),
	ISOLATED(Messages.isolated, Messages.isolatedSentence, Messages.isolatedNone, named(), kind(), areas(),
			text(Messages.columnConfirmed, 12)),
	REACH(Messages.reach, Messages.reachSentence, Messages.reachNone, named(), kind(), areas(),
			number(Messages.columnSteps), text(Messages.columnPath, 50)),
	CIRCLES(Messages.circles, Messages.circlesSentence, Messages.circlesNone, text(Messages.columnMembers, 60), areas(),
			number(Messages.columnSize)),
	DENSITY(Messages.density, Messages.densitySentence, Messages.densityNone, text(Messages.columnArea, 20),
			number(Messages.columnParticipants), number(Messages.columnInside), number(Messages.columnDensity),
			number(Messages.columnOutside), number(Messages.columnIsolated), text(Messages.columnNeighbours, 26)),
	MISSING(Messages.missing, Messages.missingSentence, Messages.missingNone, named(), text(Messages.columnOther, 22),
			text(Messages.columnReasons, 34), number(Messages.columnCommon)),
	FRESHNESS(Messages.freshness, Messages.freshnessSentence, Messages.freshnessNone, text(Messages.columnTie, 34), kind(), areas(),
			text(Messages.columnConfirmed, 12), number(Messages.columnYears));

	/**
	 * A column.
	 *
	 * @param weight its share of the width
	 * @param isNumber whether its cells are numbers
	 */
	record Column(String title, int weight, boolean isNumber) {
	}

	private final String title;

	private final String sentence;

	private final String none;

	private final List<Column> columns;

	Measure(String title, String sentence, String none, Column... columns) {
		this.title = title;
		this.sentence = sentence;
		this.none = none;
		this.columns = List.of(columns);
	}

	String title() {
		return title;
	}

	/** What it says, and what to do with it. */
	String sentence() {
		return sentence;
	}

	/** What is said in place of an empty table. */
	String none() {
		return none;
	}

	List<Column> columns() {
		return columns;
	}

	private static Column text(String title, int weight) {
		return new Column(title, weight, false);
	}

	private static Column number(String title) {
		return new Column(title, 10, true);
	}

	private static Column named() {
		return text(Messages.columnName, 26);
	}

	private static Column kind() {
		return text(Messages.columnKind, 14);
	}

	private static Column areas() {
		return text(Messages.columnArea, 16);
	}
}
