package jp.tsunagi.diagram.view;

/** What an edge ends in, named as in Sirius. */
public enum Arrow {
	/** Nothing. */
	NONE,
	/** Two strokes that point to the node. */
	INPUT,
	/** Two strokes that point away from the node. */
	OUTPUT,
	/** A hollow triangle that points to the node. */
	INPUT_CLOSED,
	/** A hollow triangle that points away. */
	OUTPUT_CLOSED,
	/** A filled triangle that points to the node. */
	INPUT_FILLED,
	/** A filled triangle that points away. */
	OUTPUT_FILLED,
	/** A hollow diamond. */
	DIAMOND,
	/** A filled diamond. */
	FILLED_DIAMOND
}
