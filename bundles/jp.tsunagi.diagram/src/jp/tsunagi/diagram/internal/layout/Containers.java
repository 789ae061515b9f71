package jp.tsunagi.diagram.internal.layout;

import java.util.List;
import java.util.function.Function;

import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** How large containers are around what they hold. */
final class Containers {

	/** Between the border of a container and what it holds, in pixels. */
	static final double PADDING = 14;

	private final NodeSizes sizes;

	private final Arrangement arrangement;

	Containers(NodeSizes sizes, Arrangement arrangement) {
		this.sizes = sizes;
		this.arrangement = arrangement;
	}

	/**
	 * How large {@code node} has to be.
	 *
	 * @param free lays out what it holds from a point on, and says how much room that takes
	 * @param size says how large a part of a stack has to be
	 */
	Size needed(ViewNode node, Function<Point, Size> free, Function<ViewNode, Size> size) {
		Size natural = sizes.natural(node);
		List<ViewNode> children = node.children().stream().filter(ViewElement::isVisible).toList();
		if (children.isEmpty()) {
			return natural;
		}
		double header = sizes.header(node);
		return switch (node.presentation()) {
			case NONE -> natural;
			case LIST -> new Size(Math.max(natural.width(), widest(children.stream().map(sizes::rowSize).toList())),
					header + children.stream().mapToDouble(sizes::row).sum() + 4);
			case FREE -> {
				Size room = free.apply(new Point(PADDING, header + 2));
				yield new Size(Math.max(natural.width(), room.width() + 2 * PADDING), header + 2 + room.height() + PADDING);
			}
			case VERTICAL_STACK -> stack(children, header, natural, size, true);
			case HORIZONTAL_STACK -> stack(children, header, natural, size, false);
		};
	}

	private static double widest(List<Size> of) {
		return of.stream().mapToDouble(Size::width).max().orElse(0);
	}

	private Size stack(List<ViewNode> children, double header, Size natural, Function<ViewNode, Size> size, boolean vertical) {
		List<Size> needed = children.stream().map(size).toList();
		double width = Math.max(natural.width(), vertical ? widest(needed) : needed.stream().mapToDouble(Size::width).sum());
		double height = vertical ? needed.stream().mapToDouble(Size::height).sum()
				: needed.stream().mapToDouble(Size::height).max().orElse(0);
		double position = vertical ? header : 0;
		for (int i = 0; i < children.size(); i++) {
			Bounds bounds = vertical ? new Bounds(0, position, width, needed.get(i).height())
					: new Bounds(position, header, needed.get(i).width(), height);
			arrangement.place(children.get(i).key(), bounds);
			position += vertical ? bounds.height() : bounds.width();
		}
		return new Size(width, header + height);
	}
}
