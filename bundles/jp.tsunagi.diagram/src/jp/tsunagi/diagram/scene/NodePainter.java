package jp.tsunagi.diagram.scene;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.NodeLabel;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Border;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.LabelStyle;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Shape;
import jp.tsunagi.diagram.view.ViewNode;

/** Paints nodes and containers: shape, border, picture, label. */
final class NodePainter {

	/** How large the folded corner of a note is. */
	private static final double FOLD = 10;

	/** How wide a ring is, in parts of its size. */
	private static final double RING = 0.18;

	/** The line around what is highlighted. */
	private static final Pen HALO = new Pen(new Rgb(255, 140, 0), 3, LineStyle.SOLID);

	private static final double HALO_GAP = 3.5;

	private final Geometry geometry;

	private final Looks looks;

	NodePainter(Geometry geometry, Looks looks) {
		this.geometry = geometry;
		this.looks = looks;
	}

	void paint(Canvas canvas, ViewNode node) {
		paintBody(canvas, node);
		geometry.label(node).ifPresent(label -> paintLabel(canvas, node, label));
	}

	/** The label of a container, which hides lines that pass behind it. */
	void paintHeader(Canvas canvas, ViewNode container) {
		geometry.label(container).ifPresent(label -> {
			canvas.fill(Outline.rectangle(label.bounds().grown(1), 2), Fill.of(fill(container).from()));
			paintLabel(canvas, container, label);
		});
	}

	/** Everything but the label. */
	void paintBody(Canvas canvas, ViewNode node) {
		Bounds bounds = geometry.bounds(node);
		if (looks.emphasis().apply(node) == Emphasis.HIGHLIGHTED) {
			canvas.stroke(Outline.rectangle(bounds.grown(HALO_GAP), node.style().cornerRadius() + HALO_GAP), HALO);
		}
		if (!isRow(node)) {
			paintShape(canvas, node, bounds);
		}
		if (node.presentation() == ChildPresentation.LIST && !node.children().isEmpty()) {
			double y = bounds.y() + geometry.header(node) - 1;
			canvas.stroke(Outline.polyline(List.of(new Point(bounds.x(), y), new Point(bounds.x() + bounds.width(), y))),
					new Pen(looks.painted(node.style().border().color(), node), 1, LineStyle.SOLID));
		}
	}

	/** A line of a list is text alone. */
	private static boolean isRow(ViewNode node) {
		return node.parent().map(ViewNode::presentation).filter(ChildPresentation.LIST::equals).isPresent();
	}

	private void paintShape(Canvas canvas, ViewNode node, Bounds bounds) {
		NodeStyle style = node.style();
		if (style.shape() == Shape.IMAGE) {
			style.image().ifPresent(image -> canvas.image(image, bounds, looks.opacity(node)));
			return;
		}
		if (style.shape() == Shape.RING) {
			double width = Math.min(bounds.width(), bounds.height()) * RING;
			canvas.stroke(Outline.ellipse(circle(bounds).grown(-width / 2)), new Pen(fill(node).from(), width, LineStyle.SOLID));
			return;
		}
		boolean angular = style.shape() == Shape.SQUARE && style.cornerRadius() < canvas.finest();
		Outline outline = angular ? Outline.rectangle(bounds, 0) : outline(style, bounds);
		canvas.fill(outline, fill(node));
		paintBorder(canvas, node, outline, style.border());
		if (style.shape() == Shape.NOTE) {
			paintBorder(canvas, node, fold(bounds), new Border(Math.max(1, style.border().width()), style.border().color(),
					LineStyle.SOLID));
		}
	}

	private void paintBorder(Canvas canvas, ViewNode node, Outline outline, Border border) {
		if (border.width() > 0) {
			LineStyle line = border.line() == LineStyle.DASH_DOT ? LineStyle.DASH : border.line();
			canvas.stroke(outline, new Pen(looks.painted(border.color(), node), border.width(), line));
		}
	}

	private Fill fill(ViewNode node) {
		Optional<Rgb> other = looks.colour().apply(node);
		Rgb from = other.orElse(node.style().fill());
		Rgb to = other.orElse(node.style().gradientTo().orElse(from));
		return new Fill(looks.painted(from, node), looks.painted(to, node));
	}

	/** The outline of a shape that is filled. */
	static Outline outline(NodeStyle style, Bounds bounds) {
		double right = bounds.x() + bounds.width();
		double bottom = bounds.y() + bounds.height();
		Point middle = bounds.center();
		return switch (style.shape()) {
			case SQUARE, IMAGE, RING -> Outline.rectangle(bounds, style.cornerRadius());
			case ELLIPSE -> Outline.ellipse(bounds);
			case DOT -> Outline.ellipse(circle(bounds));
			case LOZENGE -> Outline.polygon(new Point(middle.x(), bounds.y()), new Point(right, middle.y()),
					new Point(middle.x(), bottom), new Point(bounds.x(), middle.y()));
			case TRIANGLE -> Outline.polygon(new Point(middle.x(), bounds.y()), new Point(right, bottom),
					new Point(bounds.x(), bottom));
			case NOTE -> Outline.polygon(bounds.corner(), new Point(right - FOLD, bounds.y()), new Point(right, bounds.y() + FOLD),
					new Point(right, bottom), new Point(bounds.x(), bottom));
		};
	}

	private static Outline fold(Bounds bounds) {
		double left = bounds.x() + bounds.width() - FOLD;
		return Outline.polyline(List.of(new Point(left, bounds.y()), new Point(left, bounds.y() + FOLD),
				new Point(left + FOLD, bounds.y() + FOLD)));
	}

	private static Bounds circle(Bounds bounds) {
		double side = Math.min(bounds.width(), bounds.height());
		return new Bounds(bounds.center().x() - side / 2, bounds.center().y() - side / 2, side, side);
	}

	private void paintLabel(Canvas canvas, ViewNode node, NodeLabel label) {
		LabelStyle style = node.style().label();
		Letters letters = Letters.of(style);
		label.icon().ifPresent(where -> canvas.image(style.icon().orElseThrow(), where, looks.opacity(node)));
		boolean left = label.icon().isPresent() || style.alignment() == LabelStyle.Alignment.LEFT && !label.outside();
		new TextPainter(canvas).paint(label.text(), label.box(), left ? Anchor.START : Anchor.MIDDLE,
				letters.in(looks.painted(letters.color(), node)), TextMeasure.standard());
	}
}
