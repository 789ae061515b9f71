package jp.tsunagi.office.template.excel;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String arrayFormula;

	public static String blocksShareRow;

	public static String cell;

	public static String chart;

	public static String chartOnRepeatedSheet;

	public static String chartSheet;

	public static String commentWithTags;

	public static String control;

	public static String dataTable;

	public static String drawing;

	public static String drawingInRows;

	public static String drawingWithTags;

	public static String extension;

	public static String filtered;

	public static String formulaNotRead;

	public static String formulaOfOneOfMany;

	public static String formulaOfRepeatedSheet;

	public static String formulaOverSheets;

	public static String formulaTooLong;

	public static String formulaWithGaps;

	public static String formulaWithTags;

	public static String frozenRepeated;

	public static String linkWithTags;

	public static String name;

	public static String nameNotRead;

	public static String nameRelative;

	public static String otherWithTags;

	public static String pageFooter;

	public static String pageHeader;

	public static String pageTextTooLong;

	public static String pictureInText;

	public static String pivot;

	public static String rangeAcross;

	public static String repeatedTable;

	public static String ruleAcross;

	public static String sheet;

	public static String sheetName;

	public static String tableHeadWithTags;

	public static String tableOnRepeatedSheet;

	public static String textTooLong;

	public static String title;

	public static String wholeSheet;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
