package jp.tsunagi.cli;

import org.eclipse.osgi.util.NLS;

/** What commands say to users. */
final class Messages extends NLS {

	public static String areasUnreadable;
	public static String argumentMissing;
	public static String argumentUnknown;
	public static String askAreas;
	public static String askCode;
	public static String askName;
	public static String askPrefecture;
	public static String codeWrong;
	public static String commandUnknown;
	public static String created;
	public static String diagramEmpty;
	public static String diagramExists;
	public static String diagramUnknown;
	public static String diagramWritten;
	public static String diagramsIncomplete;
	public static String diagramsLeftOut;
	public static String error;
	public static String finding;
	public static String findings;
	public static String formatted;
	public static String formattedFiles;
	public static String info;
	public static String kind;
	public static String lettersMissing;
	public static String nameMissing;
	public static String noFindings;
	public static String notFormatted;
	public static String openByScript;
	public static String optionTwice;
	public static String optionUnknown;
	public static String published;
	public static String publishedWithErrors;
	public static String scaleWrong;
	public static String seeHelp;
	public static String tablesIncomplete;
	public static String testFromSources;
	public static String total;
	public static String undated;
	public static String unexpected;
	public static String valueWrong;
	public static String warning;
	public static String wouldFormat;

	static {
		NLS.initializeMessages("jp.tsunagi.cli.messages", Messages.class);
	}

	private Messages() {
	}
}
