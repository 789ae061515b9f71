package jp.tsunagi.diagram.view;

/** How a container shows what it holds. */
public enum ChildPresentation {
	/** It holds nothing: a node. */
	NONE,
	/** Where the layout or the user puts it. */
	FREE,
	/** A line of text for each. */
	LIST,
	/** Side by side, over the full height. */
	HORIZONTAL_STACK,
	/** One below the other, over the full width. */
	VERTICAL_STACK
}
