package jp.tsunagi.plan.skeleton;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String area;

	public static String noArea;

	public static String owner;

	public static String range;

	public static String skeleton;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
