package jp.tsunagi.milestone.ui.internal.gantt;

import jp.tsunagi.diagram.view.Point;

/** What was pressed, and what comes of it when the mouse moves. */
interface Drag {

	/** The mouse is at {@code point}. */
	void move(Point point);

	/** The button was released at {@code point}. */
	void drop(Point point);
}
