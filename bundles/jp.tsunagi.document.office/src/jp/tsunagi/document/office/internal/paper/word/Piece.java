package jp.tsunagi.document.office.internal.paper.word;

import org.w3c.dom.Element;

/** What stands in a line, one after the other. */
sealed interface Piece {

	/**
	 * Letters that look the same.
	 *
	 * @param link where a click leads; empty for nowhere
	 */
	record Text(String text, RunLook look, String link) implements Piece {
	}

	/**
	 * Leads to the next stop.
	 *
	 * @param alignment where text is aligned to the line instead: {@code center}, {@code right} or empty
	 */
	record Tab(RunLook look, String alignment) implements Piece {
	}

	/** A tab whose width is known. */
	record Gap(double width, String leader) implements Piece {
	}

	/** The end of a line. */
	record LineEnd() implements Piece {
	}

	/** The end of a page. */
	record PageEnd() implements Piece {
	}

	/** A picture; sizes in points. */
	record Image(String uri, double width, double height, String text, String side) implements Piece {
	}

	/** Text in a box of its own; its width in points. */
	record Box(Element content, double width) implements Piece {
	}

	/**
	 * The number of this page, or of all pages.
	 *
	 * @param format as style sheets name it
	 */
	record PageNumber(boolean isTotal, String format, RunLook look) implements Piece {
	}

	/** The number of the page with an anchor. */
	record PageOf(String anchor, String text, RunLook look) implements Piece {
	}

	/** A place that can be referred to. */
	record Anchor(String id) implements Piece {
	}

	/** What is said at the foot of the page. */
	record Note(Element content, RunLook look) implements Piece {
	}
}
