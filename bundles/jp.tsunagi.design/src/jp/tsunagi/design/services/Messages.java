package jp.tsunagi.design.services;

import org.eclipse.osgi.util.NLS;

/** What diagrams and tables say. */
final class Messages extends NLS {

	public static String arrowBoth;
	public static String arrowForward;
	public static String arrowNone;
	public static String confirmedOn;
	public static String description;
	public static String evidence;
	public static String kind;
	public static String listSeparator;
	public static String name;
	public static String nameAndKind;
	public static String networkTitle;
	public static String newName;
	public static String newNameNumbered;
	public static String since;
	public static String state;
	public static String stateOn;
	public static String strength;
	public static String territory;
	public static String tieEnds;
	public static String tieName;
	public static String ties;
	public static String unconfirmed;
	public static String unknownEnd;
	public static String until;

	static {
		NLS.initializeMessages("jp.tsunagi.design.services.messages", Messages.class);
	}

	private Messages() {
	}
}
