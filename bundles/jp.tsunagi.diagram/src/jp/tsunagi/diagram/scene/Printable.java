package jp.tsunagi.diagram.scene;

import java.util.List;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Size;

/** What can be handed out as a picture or on paper: a diagram with its title and legend, a chart. */
public interface Printable {

	/** What it takes. */
	Bounds bounds();

	/** Paints it; the same each time. */
	void paint(Canvas canvas);

	/**
	 * What comes on which page; each is made to fit its page. Whoever knows no pages is a single one.
	 *
	 * @param room what of a page can be printed on, in pixels at 96 dpi
	 */
	default List<Printable> pages(Size room) {
		return List.of(this);
	}
}
