package jp.tsunagi.document.office.internal.paper;

import org.eclipse.osgi.util.NLS;

/** What is said of things that paper does not show. */
final class Messages extends NLS {

	public static String background;
	public static String changes;
	public static String chart;
	public static String columns;
	public static String comment;
	public static String dataBars;
	public static String embedded;
	public static String equation;
	public static String formula;
	public static String leftPages;
	public static String letters;
	public static String other;
	public static String pageBorder;
	public static String pageNumbers;
	public static String picture;
	public static String placedPicture;
	public static String placedTable;
	public static String shape;
	public static String smartArt;
	public static String textBox;
	public static String turnedPicture;
	public static String turnedText;
	public static String verticalPage;

	static {
		NLS.initializeMessages("jp.tsunagi.document.office.internal.paper.messages", Messages.class);
	}

	private Messages() {
	}

	/** With two places: for how many there are, and for their names. */
	static String of(Missing what) {
		return switch (what) {
			case BACKGROUND -> background;
			case CHANGES -> changes;
			case CHART -> chart;
			case COLUMNS -> columns;
			case COMMENT -> comment;
			case DATA_BARS -> dataBars;
			case EMBEDDED -> embedded;
			case EQUATION -> equation;
			case FORMULA -> formula;
			case LEFT_PAGES -> leftPages;
			case LETTERS -> letters;
			case OTHER -> other;
			case PAGE_BORDER -> pageBorder;
			case PAGE_NUMBERS -> pageNumbers;
			case PICTURE -> picture;
			case PLACED_PICTURE -> placedPicture;
			case PLACED_TABLE -> placedTable;
			case SHAPE -> shape;
			case SMART_ART -> smartArt;
			case TEXT_BOX -> textBox;
			case TURNED_PICTURE -> turnedPicture;
			case TURNED_TEXT -> turnedText;
			case VERTICAL_PAGE -> verticalPage;
		};
	}
}
