package jp.tsunagi.core.project;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	static String changedOnDisk;
	static String diskFull;
	static String doctype;
	static String duplicateId;
	static String emptyModel;
	static String folderNotEmpty;
	static String folderReadOnly;
	static String formatUnknown;
	static String heldTwice;
	static String loading;
	static String missingArea;
	static String missingFile;
	static String modelNotNamed;
	static String noFolder;
	static String noProject;
	static String notRestored;
	static String notUtf8;
	static String notWellFormed;
	static String orphanFile;
	static String outsideProject;
	static String protectedFile;
	static String saving;
	static String settingsBroken;
	static String settingsNotUnderstood;
	static String unknownClass;
	static String unknownFeature;
	static String unreadable;
	static String unreadableValue;
	static String unwritable;
	static String unwritableText;
	static String writeProtected;
	static String wrongRoot;

	static {
		NLS.initializeMessages("jp.tsunagi.core.project.messages", Messages.class);
	}

	private Messages() {
	}
}
