package jp.tsunagi.diagram.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * What of a diagram is shown, and in which colours. The layers view asks the active editor for it:
 * {@code Adapters.adapt(page.getActiveEditor(), DiagramAppearance.class)}. Used in the UI thread.
 */
public interface DiagramAppearance {

	/**
	 * A layer or filter that can be switched on and off.
	 *
	 * @param name what the specification calls it
	 * @param label what users call it
	 * @param explanation what it does, in a sentence; empty for nothing more to say
	 * @param active whether it is on
	 */
	record Switch(String name, String label, String explanation, boolean active) {
	}

	/** The layers that can be switched off, in the order of the specification. */
	List<Switch> layers();

	/** The filters, in the order of the specification. */
	List<Switch> filters();

	/** Switches the layer with that name. */
	void setLayer(String name, boolean active);

	/** Switches the filter with that name. */
	void setFilter(String name, boolean active);

	/** How many elements the user has hidden. */
	int hidden();

	/** Shows again what the user has hidden. */
	void showHidden();

	/** Switches layers and filters as the specification has them, and shows again what the user has hidden. */
	void reset();

	/** What the diagram's own colours, pictures and lines mean. */
	Legend legend();

	/** From now on elements have these colours instead of their own; empty for their own. Nothing of it is saved. */
	void colour(Function<ViewElement, Optional<Rgb>> colours);

	/** How {@code color} is painted in the editor, which may be dark. */
	Rgb painted(Rgb color);
}
