package jp.tsunagi.diagram.ui.internal.table;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String addLine;
	public static String copy;
	public static String deleteLine;
	public static String gone;
	public static String noLines;
	public static String open;
	public static String selectAll;
	public static String showInDiagram;
	public static String tables;

	static {
		NLS.initializeMessages("jp.tsunagi.diagram.ui.internal.table.messages", Messages.class);
	}

	private Messages() {
	}
}
