package jp.tsunagi.plan.ui.internal.explorer;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String cancel;
	public static String count;
	public static String deleteButton;
	public static String deleteQuestion;
	public static String deleteTitle;
	public static String delete;
	public static String failedTitle;
	public static String folder;
	public static String newPlan;
	public static String none;
	public static String openFirst;
	public static String open;
	public static String plans;
	public static String renameEmpty;
	public static String renamePrompt;
	public static String renameTitle;
	public static String renameUnusable;
	public static String rename;

	static {
		NLS.initializeMessages("jp.tsunagi.plan.ui.internal.explorer.messages", Messages.class);
	}

	private Messages() {
	}
}
