package jp.tsunagi.office.template.excel;

/** How high rows have to be. */
final class RowHeights {

	/** The highest that Excel lets a row be, in points. */
	static final double HIGHEST = 409;

	private RowHeights() {
	}
}
