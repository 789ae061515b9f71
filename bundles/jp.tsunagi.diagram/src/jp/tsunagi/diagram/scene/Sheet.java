package jp.tsunagi.diagram.scene;

import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;

/** A diagram as something to hand out: above it its title and the day, below it its legend and whom it is for. */
public final class Sheet implements Printable {

	/** A sheet is not narrower, so that title and legend have room. */
	private static final double NARROWEST = 560;

	/** Sheets that are wider have larger titles and legends, since they are looked at from further away. */
	private static final double SCREEN = 1180;

	private static final double MARGIN = 24;

	private static final double TITLE = 20;

	private static final double SMALL = 11;

	private static final double GAP = 12;

	private static final Rgb INK = new Rgb(33, 37, 41);

	private static final Rgb QUIET = new Rgb(95, 102, 112);

	private static final Rgb RULE = new Rgb(205, 210, 216);

	private final Geometry geometry;

	private final Looks looks;

	private final Captions captions;

	private final Annotations annotations;

	private final LegendPainter legend;

	private final double scale;

	private final Bounds diagram;

	private final TextBlock title;

	private final Bounds bounds;

	/**
	 * What is written on a sheet.
	 *
	 * @param title of the diagram
	 * @param date the day it was made
	 * @param remark whom it is for, and what was left out
	 */
	public record Captions(String title, String date, String remark) {
	}

	/** A sheet with the diagram as {@code geometry} has it. */
	public Sheet(Geometry geometry, Looks looks, Captions captions, Legend legend) {
		this(geometry, looks, captions, legend, Annotations.NONE);
	}

	/** A sheet with the diagram and with what somebody has put on it. */
	public Sheet(Geometry geometry, Looks looks, Captions captions, Legend legend, Annotations annotations) {
		this.annotations = annotations;
		this.geometry = geometry;
		this.looks = looks;
		this.captions = captions;
		Bounds extent = Stream.concat(geometry.extent().stream(), annotations.extent().stream()).reduce(Bounds::union)
				.orElse(new Bounds(0, 0, NARROWEST, NARROWEST / 4)).grown(6);
		this.scale = Math.max(1, Math.max(extent.width(), extent.height() * 1.2) / SCREEN);
		this.legend = new LegendPainter(legend, scale);
		double missing = Math.max(0, NARROWEST * scale - extent.width()) / 2;
		this.diagram = new Bounds(extent.x() - missing, extent.y(), extent.width() + 2 * missing, extent.height());
		this.title = TextMeasure.standard().wrap(captions.title(), TITLE * scale, true, diagram.width() * 0.75, 3);
		double above = title.height() + 2 * GAP * scale;
		double legendHeight = this.legend.height(diagram.width());
		double below = (legendHeight > 0 ? legendHeight + 2 * GAP * scale : 0) + (SMALL + GAP) * scale;
		this.bounds = new Bounds(diagram.x(), diagram.y() - above, diagram.width(), diagram.height() + above + below)
				.grown(MARGIN * scale);
	}

	@Override
	public Bounds bounds() {
		return bounds;
	}

	/** How many times larger letters around the diagram are than on a screen. */
	public double scale() {
		return scale;
	}

	@Override
	public void paint(Canvas canvas) {
		canvas.fill(Outline.rectangle(bounds, 0), Fill.of(looks.paper()));
		paintHead(canvas);
		annotations.paintPictures(canvas);
		new ScenePainter(geometry, looks).paint(canvas);
		annotations.paintNotes(canvas);
		paintFoot(canvas);
	}

	private void paintHead(Canvas canvas) {
		double top = bounds.y() + MARGIN * scale;
		Letters letters = Letters.plain(TITLE * scale, looks.tone().apply(INK)).inBold();
		new TextPainter(canvas).paint(title, new Bounds(diagram.x(), top, title.width(), title.height()), Anchor.START, letters,
				TextMeasure.standard());
		Point right = new Point(diagram.x() + diagram.width(), top + TextMeasure.standard().baseline(letters.size()));
		canvas.text(captions.date(), right, Anchor.END, Letters.plain(SMALL * scale, looks.tone().apply(QUIET)));
		rule(canvas, top + title.height() + GAP * scale * 0.6);
	}

	private void paintFoot(Canvas canvas) {
		double top = diagram.y() + diagram.height() + GAP * scale;
		double height = legend.height(diagram.width());
		if (height > 0) {
			rule(canvas, top);
			legend.paint(canvas, new Point(diagram.x(), top + GAP * scale * 0.5), diagram.width(), looks.paper());
			top += height + GAP * scale;
		}
		canvas.text(captions.remark(), new Point(diagram.x() + diagram.width(), top + SMALL * scale), Anchor.END,
				Letters.plain(SMALL * scale * 0.9, looks.tone().apply(QUIET)));
	}

	private void rule(Canvas canvas, double y) {
		canvas.stroke(Outline.polyline(List.of(new Point(diagram.x(), y), new Point(diagram.x() + diagram.width(), y))),
				new Pen(looks.tone().apply(RULE), scale, LineStyle.SOLID));
	}
}
