package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

	public static String place;

	public static String bend;

	public static String spokenEdge;

	public static String spokenNode;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
