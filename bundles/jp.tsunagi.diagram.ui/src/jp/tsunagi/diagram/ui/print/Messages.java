package jp.tsunagi.diagram.ui.print;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String export;

	public static String pdf;

	public static String png;

	public static String svg;

	public static String failed;

	public static String preview;

	public static String paper;

	public static String pages;

	public static String onePage;

	public static String severalPages;

	public static String poster;

	public static String posterReadable;

	public static String former;

	public static String next;

	public static String page;

	public static String print;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
