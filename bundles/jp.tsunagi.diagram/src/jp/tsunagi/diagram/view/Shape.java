package jp.tsunagi.diagram.view;

/** The outline of a node, named after the styles of Sirius that give it. */
public enum Shape {
	/** A rectangle; with the style's corner radius, a rounded one. */
	SQUARE,
	/** An ellipse that fills the bounds. */
	ELLIPSE,
	/** A diamond that fills the bounds. */
	LOZENGE,
	/** A small filled circle. */
	DOT,
	/** A sheet with a folded corner. */
	NOTE,
	/** A triangle that stands on its side. */
	TRIANGLE,
	/** A ring. */
	RING,
	/** The style's image. */
	IMAGE
}
