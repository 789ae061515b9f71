package jp.tsunagi.review.sheet.internal.write;

import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetColumn;

/** What stands above and below every page, and how both kinds of file look. */
public final class Furniture {

	/** Comes with Windows and Office, is the font of public offices since 2020. */
	static final String FONT = "BIZ UDGothic";

	/** What stands in for it on older machines. */
	static final String FALLBACK_FONT = "MS Gothic";

	/** Behind what is printed. */
	static final String LABEL_COLOR = "E8EEF4";

	/** Behind names of groups of rows. */
	static final String GROUP_COLOR = "F4F6F8";

	/** Lines around cells. */
	static final String LINE_COLOR = "7F8A96";

	/** Points of the texts in cells. */
	static final int SIZE = 9;

	/** The margins at the sides of a page, in millimetres. */
	static final int MARGIN = 14;

	/** The margin above, with the head of the page in it. */
	static final int TOP = 18;

	/** The margin below, with the number of the page in it. */
	static final int BOTTOM = 15;

	/** The long side of A4 in millimetres. */
	static final int LONG = 297;

	/** The short side of A4 in millimetres. */
	static final int SHORT = 210;

	/** How wide tables are, in millimetres; the forms lie on their long side. */
	static final int WIDTH = LONG - 2 * MARGIN;

	private Furniture() {
	}

	/** Whether a column holds but a word, which stands in its middle. */
	static boolean isShort(SheetColumn column) {
		return column.width() < 8;
	}

	static String left(Sheet sheet) {
		return OfficeProperties.title(sheet);
	}

	static String right(Sheet sheet) {
		String half = value(sheet, 2);
		String date = value(sheet, sheet.facts().size() - 1);
		return (sheet.area().isEmpty() ? "" : sheet.area() + Messages.now().gap) + half + Messages.now().gap
				+ NLS.bind(Messages.now().asOf, date);
	}

	private static String value(Sheet sheet, int fact) {
		return sheet.facts().get(fact).value();
	}

	/** Who it is for, what is left out, which state it was filled from. */
	static String note(Sheet sheet, SheetState state) {
		String audience = NLS.bind(Messages.now().audience, audience(sheet.identity().audience()));
		String leftOut = sheet.leftOut() == 0 ? "" : NLS.bind(Messages.now().leftOut, sheet.leftOut());
		return audience + leftOut + Messages.now().gap + NLS.bind(Messages.now().stamp, sheet.identity().version(), state.stamp());
	}

	/** Whether it is one of the lines outside the tables that every sheet has. */
	public static boolean isBelowTables(String text) {
		return text.equals(Messages.now().instruction)
				|| Stream.of(Audience.values()).anyMatch(each -> text.startsWith(NLS.bind(Messages.now().audience, audience(each))));
	}

	private static String audience(Audience audience) {
		return switch (audience) {
			case PUBLIC -> Messages.now().audiencePublic;
			case PARTNERS -> Messages.now().audiencePartners;
			case INTERNAL -> Messages.now().audienceInternal;
		};
	}
}
