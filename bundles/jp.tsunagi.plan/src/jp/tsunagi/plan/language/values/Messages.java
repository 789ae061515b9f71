package jp.tsunagi.plan.language.values;

import org.eclipse.osgi.util.NLS;

/** Why a word is not the value that belongs where it stands. */
final class Messages extends NLS {

	public static String notADecision;

	public static String notANumber;

	public static String notARhythm;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
