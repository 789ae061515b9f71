package jp.tsunagi.diagram.layout;

import java.util.Optional;
import java.util.OptionalInt;

import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.LabelStyle.Format;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Shape;
import jp.tsunagi.diagram.view.Size;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/** How large nodes are, and where in or below them their labels stand. */
public final class NodeSizes {

	/** How wide and high an icon is. */
	public static final double ICON = 16;

	/** Between an icon and its text. */
	static final double ICON_GAP = 4;

	/** Left and right of a label. */
	static final double PADDING_X = 9;

	/** Above and below a label. */
	static final double PADDING_Y = 6;

	/** Between a node and the label below it. */
	private static final double BELOW = 3;

	/** How wide labels get, in parts of their letters' size. */
	private static final double INSIDE_EMS = 10.5;

	private static final double OUTSIDE_EMS = 9.5;

	private static final double ROW_EMS = 22;

	private static final double HEADER_EMS = 26;

	private static final double EDGE_EMS = 9;

	private static final int EDGE_LINES = 3;

	private static final int LINES = 5;

	/** A node without a label inside, and without a size. */
	private static final double PLAIN = 34;

	private static final double DOT = 12;

	/** What rounding may add to a line. */
	private static final double TOLERANCE = 0.5;

	private final TextMeasure measure;

	/** Sizes in the font that {@code measure} knows. */
	public NodeSizes(TextMeasure measure) {
		this.measure = measure;
	}

	/** How large a node is that nobody has given another size; of a container, what its header needs. */
	public Size natural(ViewNode node) {
		NodeStyle style = node.style();
		Size label = isOutside(node) ? plain(style.shape()) : aroundText(node);
		return new Size(orElse(style.width(), label.width()), orElse(style.height(), label.height()));
	}

	private static double orElse(OptionalInt given, double natural) {
		return given.isPresent() ? given.getAsInt() : natural;
	}

	/** Whether the label stands below the node: shapes that have no room for letters never have it inside. */
	public static boolean isOutside(ViewNode node) {
		return node.style().labelOnBorder() && !node.isContainer() || switch (node.style().shape()) {
			case DOT, RING, TRIANGLE, IMAGE -> !node.isContainer();
			default -> false;
		};
	}

	private static Size plain(Shape shape) {
		double side = shape == Shape.DOT ? DOT : PLAIN;
		return new Size(side, side);
	}

	private Size aroundText(ViewNode node) {
		LabelStyle label = node.style().label();
		double em = TextMeasure.pixels(label.size());
		TextBlock text = wrap(node.label(), label, em * (node.isContainer() ? HEADER_EMS : INSIDE_EMS), lines(node));
		double width = Math.ceil(text.width() + TOLERANCE) + iconRoom(label, text);
		double height = Math.max(text.height(), label.icon().isPresent() ? ICON : em);
		Share share = Share.of(node.style().shape());
		return new Size(Math.ceil((width + 2 * PADDING_X) / share.width()), Math.ceil((height + 2 * PADDING_Y) / share.height()));
	}

	private static int lines(ViewNode node) {
		return node.isContainer() ? 2 : LINES;
	}

	/** How wide the label in the middle of an edge is; 0 if it has none. */
	public double labelWidth(ViewEdge edge) {
		return edge.style().center().map(style -> edgeLabel(edge.label(), style).width()).orElse(0.0);
	}

	/** A label of an edge, broken into lines. */
	public TextBlock edgeLabel(String text, LabelStyle style) {
		return wrap(text, style, TextMeasure.pixels(style.size()) * EDGE_EMS, EDGE_LINES);
	}

	/** How high the part of a container is that holds its label; below it is room for its nodes. */
	public double header(ViewNode container) {
		return container.label().isBlank() && container.style().label().icon().isEmpty() ? PADDING_Y
				: aroundText(container).height();
	}

	/** How high a line of a list is. */
	public double row(ViewNode item) {
		return Math.max(ICON, measure.lineHeight(TextMeasure.pixels(item.style().label().size()))) + 4;
	}

	/** How large a line of a list would be. */
	public Size rowSize(ViewNode item) {
		LabelStyle label = item.style().label();
		TextBlock text = wrap(item.label(), label, TextMeasure.pixels(label.size()) * ROW_EMS, 1);
		return new Size(Math.ceil(text.width() + TOLERANCE) + iconRoom(label, text) + 2 * PADDING_X, row(item));
	}

	/** What a node covers together with a label below it. */
	public Bounds footprint(ViewNode node, Bounds bounds) {
		return isOutside(node) ? label(node, bounds).map(label -> bounds.union(label.bounds())).orElse(bounds) : bounds;
	}

	/** The label of {@code node} where it stands if the node is at {@code bounds}; empty if it has none to be shown. */
	public Optional<NodeLabel> label(ViewNode node, Bounds bounds) {
		LabelStyle style = node.style().label();
		if (node.style().labelHidden() || node.label().isBlank() && style.icon().isEmpty()) {
			return Optional.empty();
		}
		if (isOutside(node)) {
			return Optional.of(below(node, bounds));
		}
		Bounds room = room(node, bounds);
		boolean row = node.parent().map(ViewNode::presentation).filter(ChildPresentation.LIST::equals).isPresent();
		int fitting = (int) ((room.height() + TOLERANCE) / measure.lineHeight(TextMeasure.pixels(style.size())));
		int lines = node.isContainer() ? lines(node) : Math.max(1, row ? 1 : fitting);
		TextBlock text = wrap(node.label(), style, room.width() - iconRoom(style, null) + TOLERANCE, lines);
		return Optional.of(placed(text, style, room));
	}

	private NodeLabel below(ViewNode node, Bounds bounds) {
		LabelStyle style = node.style().label();
		double em = TextMeasure.pixels(style.size());
		TextBlock text = wrap(node.label(), style, Math.max(em * OUTSIDE_EMS, bounds.width()), LINES);
		double iconRoom = iconRoom(style, text);
		double left = bounds.center().x() - (text.width() + iconRoom) / 2;
		double top = bounds.y() + bounds.height() + BELOW;
		Bounds box = new Bounds(left + iconRoom, top, text.width(), text.height());
		return new NodeLabel(text, box, style.icon().map(icon -> new Bounds(left, top, ICON, ICON)), true);
	}

	/** The room for a label in a node: what of its shape is wide enough, without the padding; of a container, its header. */
	private Bounds room(ViewNode node, Bounds bounds) {
		Share share = Share.of(node.style().shape());
		double height = node.isContainer() ? header(node) : bounds.height() * share.height();
		double width = bounds.width() * share.width();
		double top = node.isContainer() ? bounds.y() : bounds.center().y() - height / 2;
		double padding = Math.min(PADDING_Y, Math.max(0, (height - node.style().label().size()) / 2));
		return new Bounds(bounds.center().x() - width / 2 + PADDING_X, top + padding, Math.max(0, width - 2 * PADDING_X),
				Math.max(0, height - 2 * padding));
	}

	private static NodeLabel placed(TextBlock text, LabelStyle style, Bounds room) {
		double iconRoom = iconRoom(style, text);
		double width = text.width() + iconRoom;
		double left = switch (style.alignment()) {
			case LEFT -> room.x();
			case CENTER -> room.center().x() - width / 2;
			case RIGHT -> room.x() + room.width() - width;
		};
		Bounds box = new Bounds(left + iconRoom, room.center().y() - text.height() / 2, text.width(), text.height());
		double iconTop = room.center().y() - ICON / 2;
		return new NodeLabel(text, box, style.icon().map(icon -> new Bounds(left, iconTop, ICON, ICON)), false);
	}

	private static double iconRoom(LabelStyle style, TextBlock text) {
		if (style.icon().isEmpty()) {
			return 0;
		}
		return text != null && text.isEmpty() ? ICON : ICON + ICON_GAP;
	}

	private TextBlock wrap(String text, LabelStyle style, double width, int lines) {
		return measure.wrap(text, TextMeasure.pixels(style.size()), style.formats().contains(Format.BOLD), width, lines);
	}

	/** How much of the width and height of a shape its largest usable rectangle takes. */
	private record Share(double width, double height) {

		private static final Share ALL = new Share(1, 1);

		private static final Share ELLIPSE = new Share(0.76, 0.65);

		private static final Share LOZENGE = new Share(0.62, 0.38);

		static Share of(Shape shape) {
			return switch (shape) {
				case ELLIPSE -> ELLIPSE;
				case LOZENGE -> LOZENGE;
				default -> ALL;
			};
		}
	}
}
