package jp.tsunagi.diagram.ui.internal.session;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;

/**
 * Where one element of a diagram is.
 *
 * @param bounds of a node; empty for an edge, and for a node that has no place
 * @param bends of an edge
 * @param byHand whether somebody has put it there
 */
public record Place(Optional<Bounds> bounds, List<Point> bends, boolean byHand) {

	/** Where the element with that key is in {@code arrangement}. */
	public static Place of(Arrangement arrangement, String key) {
		return new Place(arrangement.bounds(key), arrangement.bends(key), arrangement.placedByHand().contains(key));
	}

	/** Puts the element with that key there. */
	public void apply(Arrangement arrangement, String key) {
		bounds.ifPresentOrElse(where -> arrangement.place(key, where), () -> arrangement.forget(key));
		arrangement.bend(key, bends);
		arrangement.setPlacedByHand(key, byHand);
	}
}
