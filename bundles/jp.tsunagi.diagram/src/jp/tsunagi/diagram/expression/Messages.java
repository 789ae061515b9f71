package jp.tsunagi.diagram.expression;

import org.eclipse.osgi.util.NLS;

/** What this package says to users and specifiers. */
final class Messages extends NLS {

	public static String featureFailed;
	public static String noReceiver;
	public static String noServiceFits;
	public static String notACall;
	public static String notAName;
	public static String notEvaluated;
	public static String otherLanguage;
	public static String serviceFailed;
	public static String tooSlow;
	public static String unknownFeature;
	public static String unknownService;
	public static String unknownVariable;
	public static String unusableClass;
	public static String wrongArguments;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.expression.messages", Messages.class);
	}

	private Messages() {
	}
}
