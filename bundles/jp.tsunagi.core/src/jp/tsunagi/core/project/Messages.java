package jp.tsunagi.core.project;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String backupUnreadable;
	public static String changedOnDisk;
	public static String coordinatorOfArea;
	public static String coordinatorOfMunicipality;
	public static String councilOfArea;
	public static String councilOfMunicipality;
	public static String diskFull;
	public static String doctype;
	public static String duplicateId;
	public static String emptyModel;
	public static String folderNotEmpty;
	public static String folderReadOnly;
	public static String formatUnknown;
	public static String fileExists;
	public static String fileGone;
	public static String heldTwice;
	public static String loading;
	public static String missingArea;
	public static String missingFile;
	public static String modelNotNamed;
	public static String noFolder;
	public static String noProject;
	public static String notRestored;
	public static String notUtf8;
	public static String notWellFormed;
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
	public static String unwritableText;
	public static String writeProtected;
	public static String wrongRoot;

	static {
		NLS.initializeMessages("jp.tsunagi.core.project.messages", Messages.class);
	}

	private Messages() {
	}
}
