package jp.tsunagi.diagram.ui.internal.legend;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String asSpecified;
	public static String byBetweenness;
	public static String byBetweennessSentence;
	public static String byDegree;
	public static String byDegreeSentence;
	public static String byFreshness;
	public static String byFreshnessSentence;
	public static String byKind;
	public static String byKindSentence;
	public static String byStrength;
	public static String byStrengthSentence;
	public static String never;
	public static String orMoreYears;
	public static String range;
	public static String withinAYear;
	public static String years;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.ui.internal.legend.messages", Messages.class);
	}

	private Messages() {
	}
}
