package jp.tsunagi.diagram.tool;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String alreadyFilled;
	public static String delete;
	public static String failed;
	public static String noContainer;
	public static String notLikeMask;
	public static String readOnly;
	public static String unfitValue;
	public static String unknownClass;
	public static String unknownFeature;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.tool.messages", Messages.class);
	}

	private Messages() {
	}
}
