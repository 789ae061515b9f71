package jp.tsunagi.diagram.ui.canvas;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.draw2d.Graphics;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;
import jp.tsunagi.diagram.view.Size;

/** Lets what is painted on a canvas be painted on Draw2d's graphics. Used in the UI thread. */
public final class GraphicsCanvas implements Canvas {

	/** Letters that are smaller on the screen, in pixels, are no letters any more. */
	private static final double LEGIBLE = 3.5;

	/** Strokes and gaps that are shorter together on the screen, in pixels, look like an unbroken line. */
	private static final double BROKEN = 2;

	private static final int OPAQUE = 255;

	private final Map<Rgb, Color> colors = new HashMap<>();

	private final TextMeasure measure = TextMeasure.standard();

	private final Map<Font, Integer> ascents = new HashMap<>();

	private final boolean onScreen;

	private Optional<Section> section = Optional.empty();

	private Graphics graphics;

	private double scale = 1;

	/**
	 * A canvas.
	 *
	 * @param onScreen whether icons are in the colours of the workbench's theme, not in those of paper
	 */
	public GraphicsCanvas(boolean onScreen) {
		this.onScreen = onScreen;
	}

	/** Paints on {@code target} from now on, where a pixel of the diagram takes {@code pixels} of the screen. */
	public GraphicsCanvas on(Graphics target, double pixels) {
		graphics = target;
		scale = pixels;
		return this;
	}

	/** Nothing else will be seen from now on: what takes long may be left out there. */
	public void only(Section seen) {
		section = Optional.of(seen);
	}

	@Override
	public double finest() {
		return LEGIBLE / scale;
	}

	@Override
	public void fill(Outline outline, Fill fill) {
		Path path = path(outline);
		if (fill.isPlain()) {
			graphics.setBackgroundColor(color(fill.from()));
			graphics.fillPath(path);
		} else {
			Bounds bounds = outline.bounds();
			Pattern pattern = new Pattern(Display.getCurrent(), (float) bounds.x(), 0, (float) (bounds.x() + bounds.width()), 0,
					color(fill.from()), color(fill.to()));
			graphics.setBackgroundPattern(pattern);
			graphics.fillPath(path);
			graphics.setBackgroundPattern(null);
			pattern.dispose();
		}
		path.dispose();
	}

	@Override
	public void stroke(Outline outline, Pen pen) {
		graphics.setForegroundColor(color(pen.color()));
		graphics.setLineWidth((int) Math.max(1, Math.round(pen.width())));
		int[] dashes = Arrays.stream(pen.dashes()).mapToInt(dash -> (int) Math.max(1, Math.round(dash))).toArray();
		int period = Arrays.stream(dashes).sum();
		boolean unbroken = period * scale < BROKEN;
		if (unbroken) {
			graphics.setLineStyle(SWT.LINE_SOLID);
		} else {
			graphics.setLineDash(dashes);
			graphics.setLineStyle(SWT.LINE_CUSTOM);
		}
		Path path = path(unbroken ? outline : seen(outline, period));
		graphics.drawPath(path);
		path.dispose();
	}

	/** A broken straight line as far as it is to be seen, broken at the same places: each stroke takes as long as a whole line. */
	private Outline seen(Outline outline, int period) {
		boolean straight = outline.pieces().size() == 2;
		if (section.isEmpty() || !straight || !(outline.pieces().getFirst() instanceof Outline.Move move)
				|| !(outline.pieces().getLast() instanceof Outline.Line line)) {
			return outline;
		}
		Point from = move.to();
		Point to = line.to();
		Section.Stretch seen = section.get().grown(period).inside(from, to);
		double length = from.distance(to);
		if (!seen.isIn() || length == 0) {
			return outline;
		}
		return Outline.polyline(List.of(on(from, to, Math.floor(seen.start() * length / period) * period / length),
				on(from, to, seen.end())));
	}

	private static Point on(Point from, Point to, double share) {
		return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
	}

	@Override
	public void text(String text, Point at, Anchor anchor, Letters letters) {
		if (letters.size() < finest()) {
			return;
		}
		double width = anchor == Anchor.START && !letters.underline() && !letters.strikeThrough() ? 0
				: measure.width(text, letters.size(), letters.bold());
		double x = switch (anchor) {
			case START -> at.x();
			case MIDDLE -> at.x() - width / 2;
			case END -> at.x() - width;
		};
		Font font = DiagramFonts.of(letters.size(), letters.bold(), letters.italic());
		graphics.setFont(font);
		graphics.setForegroundColor(color(letters.color()));
		int ascent = ascents.computeIfAbsent(font, key -> graphics.getFontMetrics().getAscent());
		graphics.drawText(text, (int) Math.round(x), (int) Math.round(at.y() - ascent));
		if (letters.underline()) {
			line(x, at.y() + letters.size() / 8, width, letters);
		}
		if (letters.strikeThrough()) {
			line(x, at.y() - letters.size() / 3, width, letters);
		}
	}

	private void line(double x, double y, double width, Letters letters) {
		fill(Outline.rectangle(new Bounds(x, y, width, Math.max(1, letters.size() / 14)), 0), Fill.of(letters.color()));
	}

	@Override
	public void image(String path, Bounds where, double opacity) {
		if (Math.max(where.width(), where.height()) < finest()) {
			return;
		}
		boolean isIcon = onScreen && !path.startsWith("file:");
		Optional<Image> image = SpecificationImages.descriptor(path).map(icon -> isIcon ? SpecificationImages.legible(icon) : icon)
				.map(JFaceResources.getResources()::get);
		image.ifPresent(found -> {
			Rectangle size = found.getBounds();
			Bounds place = where.fitted(new Size(size.width, size.height));
			graphics.setAlpha((int) Math.round(opacity * OPAQUE));
			graphics.drawImage(found, 0, 0, size.width, size.height, (int) Math.round(place.x()), (int) Math.round(place.y()),
					(int) Math.round(place.width()), (int) Math.round(place.height()));
			graphics.setAlpha(OPAQUE);
		});
	}

	private Color color(Rgb rgb) {
		return colors.computeIfAbsent(rgb, key -> new Color(key.red(), key.green(), key.blue()));
	}

	private static Path path(Outline outline) {
		Path path = new Path(Display.getCurrent());
		for (Outline.Piece piece : outline.pieces()) {
			switch (piece) {
				case Outline.Move move -> path.moveTo((float) move.to().x(), (float) move.to().y());
				case Outline.Line line -> path.lineTo((float) line.to().x(), (float) line.to().y());
				case Outline.Curve curve -> path.cubicTo((float) curve.first().x(), (float) curve.first().y(),
						(float) curve.second().x(), (float) curve.second().y(), (float) curve.to().x(), (float) curve.to().y());
				case Outline.Close close -> path.close();
			}
		}
		return path;
	}
}
