package jp.tsunagi.workbench.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String cancel;
	static String changedMany;
	static String changedOne;
	static String collapseAll;
	static String copy;
	static String cut;
	static String delete;
	static String deleteConfirm;
	static String deleteMany;
	static String deleteMoreUsages;
	static String deleteOne;
	static String deleteTitle;
	static String deleteUsages;
	static String emptyHint;
	static String emptyTitle;
	static String expand;
	static String filterHint;
	static String filterNothing;
	static String later;
	static String link;
	static String newElement;
	static String newProject;
	static String open;
	static String openProject;
	static String paste;
	static String reload;
	static String rename;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.explorer.messages", Messages.class);
	}

	private Messages() {
	}
}
