package jp.tsunagi.plan.edit;

import org.eclipse.osgi.util.NLS;

/** Why a plan cannot be edited. */
final class Messages extends NLS {

	public static String doesNotFit;

	public static String incomplete;

	public static String notInFile;

	public static String syntaxError;

	public static String unclearReference;

	public static String unwritable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
