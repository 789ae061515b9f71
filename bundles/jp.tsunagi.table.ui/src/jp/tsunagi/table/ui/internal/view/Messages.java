package jp.tsunagi.table.ui.internal.view;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String all;
	public static String cancel;
	public static String change;
	public static String chooseClass;
	public static String chooseColumns;
	public static String classCount;
	public static String clearFilters;
	public static String columnsIntro;
	public static String columnsTitle;
	public static String copy;
	public static String copyAll;
	public static String copyWithHeader;
	public static String defaults;
	public static String down;
	public static String filtered;
	public static String noProject;
	public static String ok;
	public static String open;
	public static String selectAll;
	public static String selected;
	public static String total;
	public static String up;

	static {
		NLS.initializeMessages("jp.tsunagi.table.ui.internal.view.messages", Messages.class);
	}

	private Messages() {
	}
}
