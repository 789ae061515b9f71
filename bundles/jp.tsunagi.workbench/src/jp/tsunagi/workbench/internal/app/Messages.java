package jp.tsunagi.workbench.internal.app;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String aboutLibraries;
	public static String aboutLicence;
	public static String aboutText;
	public static String aboutTitle;
	public static String aboutVersion;
	public static String allSaved;
	public static String close;
	public static String elements;
	public static String findings;
	public static String noFindings;
	public static String noProject;
	public static String product;
	public static String startGuide;
	public static String startGuideDescription;
	public static String startMissing;
	public static String startNew;
	public static String startNewDescription;
	public static String startNoRecent;
	public static String startOpen;
	public static String startOpenDescription;
	public static String startRecent;
	public static String startTitle;
	public static String startWelcome;
	public static String stateSetAside;
	public static String unsaved;
	public static String windowTitle;
	public static String workspaceRefused;
	public static String workspaceUnwritable;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.app.messages", Messages.class);
	}

	private Messages() {
	}
}
