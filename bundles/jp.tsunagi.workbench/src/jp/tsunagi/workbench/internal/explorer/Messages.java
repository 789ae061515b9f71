package jp.tsunagi.workbench.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String cancel;
	public static String changedMany;
	public static String changedOne;
	public static String collapseAll;
	public static String copy;
	public static String cut;
	public static String delete;
	public static String deleteConfirm;
	public static String deleteMany;
	public static String deleteMoreUsages;
	public static String deleteOne;
	public static String deleteTitle;
	public static String deleteUsages;
	public static String emptyHint;
	public static String emptyTitle;
	public static String expand;
	public static String filterHint;
	public static String filterNothing;
	public static String later;
	public static String link;
	public static String newElement;
	public static String newProject;
	public static String open;
	public static String openProject;
	public static String paste;
	public static String reload;
	public static String rename;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.explorer.messages", Messages.class);
	}

	private Messages() {
	}
}
