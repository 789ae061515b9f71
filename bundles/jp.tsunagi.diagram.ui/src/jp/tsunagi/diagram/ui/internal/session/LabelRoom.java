package jp.tsunagi.diagram.ui.internal.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jp.tsunagi.diagram.layout.NodeLabel;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewNode;

/** Makes a node larger when its label becomes too long for it, and as it was when it gets the former label back. */
final class LabelRoom {

	private final Arrangement arrangement;

	private final NodeSizes sizes = new NodeSizes(TextMeasure.standard());

	private final Map<String, String> labels = new HashMap<>();

	private final Map<String, Growth> growths = new HashMap<>();

	/** What a node was made larger for. */
	private record Growth(String formerLabel, Bounds before, Bounds after) {
	}

	LabelRoom(DiagramView view, Arrangement arrangement) {
		this.arrangement = arrangement;
		view.elements().forEach(element -> labels.put(element.key(), element.label()));
	}

	void follow(DiagramChange change) {
		change.removed().forEach(gone -> labels.remove(gone.key()));
		change.added().forEach(come -> labels.put(come.key(), come.label()));
		change.changed().forEach(changed -> {
			String former = labels.put(changed.key(), changed.label());
			if (former != null && !former.equals(changed.label()) && changed instanceof ViewNode node && !node.isContainer()) {
				arrangement.bounds(node.key()).ifPresent(bounds -> relabelled(node, former, bounds));
			}
		});
	}

	private void relabelled(ViewNode node, String former, Bounds bounds) {
		Optional<Growth> growth = Optional.ofNullable(growths.remove(node.key())).filter(last -> last.after().equals(bounds));
		if (growth.filter(last -> last.formerLabel().equals(node.label())).isPresent()) {
			arrangement.place(node.key(), growth.get().before());
		} else if (sizes.label(node, bounds).map(NodeLabel::text).filter(text -> text.cut()).isPresent()) {
			Bounds larger = around(bounds.center(), sizes.natural(node), bounds.size());
			arrangement.place(node.key(), larger);
			growths.put(node.key(), growth.map(last -> new Growth(last.formerLabel(), last.before(), larger))
					.orElseGet(() -> new Growth(former, bounds, larger)));
		}
	}

	private static Bounds around(Point centre, Size needed, Size former) {
		Size size = new Size(Math.max(needed.width(), former.width()), Math.max(needed.height(), former.height()));
		return Bounds.at(centre.plus(-size.width() / 2, -size.height() / 2), size);
	}
}
