package jp.tsunagi.workbench.internal.project;

import org.eclipse.osgi.util.NLS;

/** What this package says to users. */
final class Messages extends NLS {

	public static String areaDuplicate;
	public static String areaFine;
	public static String areaKana;
	public static String areaName;
	public static String areaNeighbourhoods;
	public static String areaNoName;
	public static String areaProblem;
	public static String areasCount;
	public static String areasDescription;
	public static String areasLeftOut;
	public static String areasPaste;
	public static String areasPreview;
	public static String areasTitle;
	public static String audience;
	public static String audienceInternal;
	public static String audiencePartners;
	public static String audiencePublic;
	public static String backupContent;
	public static String backupFile;
	public static String backupReplaced;
	public static String backupTime;
	public static String browse;
	public static String cancel;
	public static String close;
	public static String code;
	public static String codeHint;
	public static String codeWrong;
	public static String folder;
	public static String folderMessage;
	public static String folderMissing;
	public static String folderNotEmpty;
	public static String folderWrong;
	public static String homeFolder;
	public static String municipalityDescription;
	public static String municipalityName;
	public static String municipalityTitle;
	public static String nameMissing;
	public static String newTitle;
	public static String noBackups;
	public static String noRecent;
	public static String openFailed;
	public static String openMessage;
	public static String openTitle;
	public static String opening;
	public static String prefecture;
	public static String prefectureWrong;
	public static String problems;
	public static String problemsMore;
	public static String publish;
	public static String publishDescription;
	public static String publishDone;
	public static String publishFolder;
	public static String publishFolderMessage;
	public static String publishTitle;
	public static String recentItem;
	public static String recentMissing;
	public static String reload;
	public static String reloadQuestion;
	public static String reloadTitle;
	public static String restore;
	public static String restoreChosen;
	public static String restoreMessage;
	public static String restoreTitle;
	public static String show;
	public static String staffed;

	static {
		NLS.initializeMessages("jp.tsunagi.workbench.internal.project.messages", Messages.class);
	}

	private Messages() {
	}
}
