package jp.tsunagi.diagram.view;

/** How a line is drawn. */
public enum LineStyle {
	/** Unbroken. */
	SOLID,
	/** Long strokes. */
	DASH,
	/** Points. */
	DOT,
	/** Strokes and points in Sirius; here the jagged line of an eco-map, tension. */
	DASH_DOT
}
