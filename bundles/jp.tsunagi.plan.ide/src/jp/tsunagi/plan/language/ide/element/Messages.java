package jp.tsunagi.plan.language.ide.element;

import org.eclipse.osgi.util.NLS;

/** How facts are named. */
final class Messages extends NLS {

	public static String status;

	public static String statusDone;

	public static String statusDropped;

	public static String statusLate;

	public static String statusOpen;

	public static String window;

	public static String calendar;

	public static String range;

	public static String number;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
