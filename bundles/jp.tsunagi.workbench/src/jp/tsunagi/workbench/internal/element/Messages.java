package jp.tsunagi.workbench.internal.element;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String redo;
	static String redoWhat;
	static String undo;
	static String undoWhat;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.element.messages", Messages.class);
	}

	private Messages() {
	}
}
