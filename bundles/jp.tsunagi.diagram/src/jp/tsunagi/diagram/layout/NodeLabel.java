package jp.tsunagi.diagram.layout;

import java.util.Optional;

import jp.tsunagi.diagram.view.Bounds;

/**
 * The label of a node, in its place.
 *
 * @param box around the text, not around the icon
 * @param icon where the picture before the text is
 * @param outside whether it stands below the node instead of inside
 */
public record NodeLabel(TextBlock text, Bounds box, Optional<Bounds> icon, boolean outside) {

	/** The smallest rectangle around text and icon. */
	public Bounds bounds() {
		return icon.map(box::union).orElse(box);
	}
}
