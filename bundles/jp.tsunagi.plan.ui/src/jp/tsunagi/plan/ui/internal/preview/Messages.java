package jp.tsunagi.plan.ui.internal.preview;

import org.eclipse.osgi.util.NLS;

/** What the preview says to users. */
final class Messages extends NLS {

	public static String empty;
	public static String forInternal;
	public static String forPartners;
	public static String forPublic;
	public static String formerPages;
	public static String incompletePages;
	public static String noPlan;
	public static String printing;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.preview.messages", Messages.class);
	}

	private Messages() {
	}
}
