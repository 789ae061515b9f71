package jp.tsunagi.document.ui.internal.preview;

import org.eclipse.osgi.util.NLS;

/** What the preview says to users. */
final class Messages extends NLS {

	public static String again;
	public static String againTooltip;
	public static String former;
	public static String large;
	public static String largest;
	public static String making;
	public static String makingOf;
	public static String next;
	public static String noPages;
	public static String page;
	public static String stop;
	public static String stopTooltip;
	public static String stopped;
	public static String wholePage;
	public static String width;
	public static String zoom;

	static {
		NLS.initializeMessages("jp.tsunagi.document.ui.internal.preview.messages", Messages.class);
	}

	private Messages() {
	}
}
