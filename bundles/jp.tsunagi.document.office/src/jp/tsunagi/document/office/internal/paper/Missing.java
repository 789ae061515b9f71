package jp.tsunagi.document.office.internal.paper;

/** What a file may hold and paper does not show, or not as Word and Excel show it. */
public enum Missing {
	/** Letters that our fonts have no glyphs for. */
	LETTERS,
	/** A picture in a format that cannot be read. */
	PICTURE,
	/** A picture that is turned; it is shown as it is. */
	TURNED_PICTURE,
	/** A picture that text flows around or that lies behind it; it is shown where it is anchored. */
	PLACED_PICTURE,
	/** A box with text; it is shown where it is anchored. */
	TEXT_BOX,
	/** Lines, arrows and other shapes. */
	SHAPE,
	/** A chart. */
	CHART,
	/** SmartArt. */
	SMART_ART,
	/** A file inside the file. */
	EMBEDDED,
	/** A formula of mathematics; its letters are shown in a line. */
	EQUATION,
	/** Text in several columns; it is shown in one. */
	COLUMNS,
	/** A frame around the page. */
	PAGE_BORDER,
	/** Page numbers that begin anywhere else than at 1. */
	PAGE_NUMBERS,
	/** A page whose lines run from top to bottom. */
	VERTICAL_PAGE,
	/** A comment. */
	COMMENT,
	/** Changes that nobody has accepted yet; paper shows the text with them. */
	CHANGES,
	/** A table that text flows around. */
	PLACED_TABLE,
	/** Anything else. */
	OTHER,
	/** A header or footer that is different on left pages. */
	LEFT_PAGES,
	/** Bars, icons and colours that tell how large a number is. */
	DATA_BARS,
	/** A background behind all pages. */
	BACKGROUND,
	/** Text that is turned. */
	TURNED_TEXT,
	/** A text that a formula would give, and that cannot be calculated here. */
	FORMULA;
}
