package jp.tsunagi.workbench.internal.element;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String redo;
	public static String redoWhat;
	public static String undo;
	public static String undoWhat;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.element.messages", Messages.class);
	}

	private Messages() {
	}
}
