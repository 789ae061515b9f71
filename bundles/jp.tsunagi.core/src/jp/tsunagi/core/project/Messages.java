package jp.tsunagi.core.project;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String changedOnDisk;
	public static String diskFull;
	public static String doctype;
	public static String duplicateId;
	public static String formatUnknown;
	public static String folderNotEmpty;
	public static String folderReadOnly;
	public static String loading;
	public static String missingFile;
	public static String modelNotNamed;
	public static String noFolder;
	public static String noProject;
	public static String notWellFormed;
	public static String notUtf8;
	public static String orphanFile;
	public static String outsideProject;
	public static String protectedFile;
	public static String saving;
	public static String settingsBroken;
	public static String settingsNotUnderstood;
	public static String unknownClass;
	public static String unknownFeature;
	public static String unreadable;
	public static String unreadableValue;
	public static String unwritable;
	public static String wrongRoot;

	static {
		NLS.initializeMessages("jp.tsunagi.core.project.messages", Messages.class);
	}

	private Messages() {
	}
}
