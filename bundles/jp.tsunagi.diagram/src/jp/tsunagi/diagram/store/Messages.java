package jp.tsunagi.diagram.store;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String conflict;
	public static String foreignDiagram;
	public static String foreignRoot;
	public static String neitherOnNorOff;
	public static String noDiagram;
	public static String noLayout;
	public static String otherVersion;
	public static String sameDiagram;
	public static String tooLarge;
	public static String tooShort;
	public static String truncated;
	public static String twice;
	public static String unknownLine;
	public static String wrongNumber;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.store.messages", Messages.class);
	}

	private Messages() {
	}
}
