package jp.tsunagi.diagram.scene;

/** How much an element is to be noticed. */
public enum Emphasis {
	/** As the specification says. */
	NORMAL,
	/** Hardly: something else is looked at. */
	FADED,
	/** Before all others: something looked for. */
	HIGHLIGHTED
}
