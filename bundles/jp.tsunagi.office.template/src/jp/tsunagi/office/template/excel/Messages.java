package jp.tsunagi.office.template.excel;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String arrayFormula;

	public static String blocksShareRow;

	public static String cell;

	public static String formulaNotRead;

	public static String formulaOfOneOfMany;

	public static String formulaOfRepeatedSheet;

	public static String formulaOverSheets;

	public static String formulaTooLong;

	public static String formulaWithGaps;

	public static String mergedAcross;

	public static String pageFooter;

	public static String pageHeader;

	public static String pageTextTooLong;

	public static String pictureInText;

	public static String sheet;

	public static String sheetName;

	public static String textTooLong;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
