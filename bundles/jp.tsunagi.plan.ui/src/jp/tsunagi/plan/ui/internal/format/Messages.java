package jp.tsunagi.plan.ui.internal.format;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String nothingToTranslate;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.format.messages", Messages.class);
	}

	private Messages() {
	}
}
