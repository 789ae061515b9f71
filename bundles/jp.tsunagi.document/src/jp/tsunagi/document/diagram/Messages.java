package jp.tsunagi.document.diagram;

import org.eclipse.osgi.util.NLS;

/** What is written on sheets. */
final class Messages extends NLS {

	public static String audienceInternal;
	public static String audiencePartners;
	public static String audiencePublic;
	public static String madeFor;
	public static String milestones;

	static {
		NLS.initializeMessages("jp.tsunagi.document.diagram.messages", Messages.class);
	}

	private Messages() {
	}
}
