package jp.tsunagi.diagram.internal.export;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

import com.github.weisj.jsvg.view.ViewBox;

import jp.tsunagi.diagram.geometry.Outline;
import jp.tsunagi.diagram.geometry.Outline.Close;
import jp.tsunagi.diagram.geometry.Outline.Curve;
import jp.tsunagi.diagram.geometry.Outline.Line;
import jp.tsunagi.diagram.geometry.Outline.Move;
import jp.tsunagi.diagram.internal.export.Pictures.Picture;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Fill;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Pen;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;

/** Paints with Java2D: pictures and, through a bridge, PDF. */
public final class Java2DCanvas implements Canvas {

	/** How far the tops of slanted letters lean over. */
	private static final double SLANT = -0.2;

	private final Graphics2D graphics;

	private final Glyphs glyphs;

	/** A canvas on {@code graphics}; letters that no font holds are told to {@code glyphs}. */
	public Java2DCanvas(Graphics2D graphics, Glyphs glyphs) {
		this.graphics = graphics;
		this.glyphs = glyphs;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
	}

	@Override
	public void fill(Outline outline, Fill fill) {
		if (fill.isPlain()) {
			graphics.setColor(color(fill.from()));
		} else {
			Bounds bounds = outline.bounds();
			graphics.setPaint(new GradientPaint((float) bounds.x(), 0, color(fill.from()), (float) (bounds.x() + bounds.width()), 0,
					color(fill.to())));
		}
		graphics.fill(path(outline));
	}

	@Override
	public void stroke(Outline outline, Pen pen) {
		graphics.setColor(color(pen.color()));
		graphics.setStroke(stroke(pen));
		graphics.draw(path(outline));
	}

	private static BasicStroke stroke(Pen pen) {
		double[] dashes = pen.dashes();
		if (dashes.length == 0) {
			return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
		}
		float[] lengths = new float[dashes.length];
		for (int i = 0; i < lengths.length; i++) {
			lengths[i] = (float) dashes[i];
		}
		return new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
	}

	@Override
	public void text(String text, Point at, Anchor anchor, Letters letters) {
		graphics.setColor(color(letters.color()));
		AffineTransform before = graphics.getTransform();
		GlyphRuns runs = glyphs.runs(text, letters);
		double x = switch (anchor) {
			case START -> at.x();
			case MIDDLE -> at.x() - runs.width() / 2;
			case END -> at.x() - runs.width();
		};
		graphics.translate(x, at.y());
		if (letters.italic()) {
			graphics.shear(SLANT, 0);
		}
		runs.draw(graphics);
		graphics.setTransform(before);
		if (letters.underline()) {
			line(x, at.y() + letters.size() * 0.12, runs.width(), letters);
		}
		if (letters.strikeThrough()) {
			line(x, at.y() - letters.size() * 0.35, runs.width(), letters);
		}
	}

	private void line(double x, double y, double width, Letters letters) {
		graphics.setStroke(new BasicStroke((float) Math.max(0.8, letters.size() / 14)));
		graphics.draw(new Line2D.Double(x, y, x + width, y));
	}

	@Override
	public void image(String path, Bounds where, double opacity) {
		Pictures.find(path).ifPresent(picture -> {
			Composite before = graphics.getComposite();
			if (opacity < 1) {
				graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
			}
			paint(picture, where.fitted(picture.size()));
			graphics.setComposite(before);
		});
	}

	private void paint(Picture picture, Bounds where) {
		picture.vector().ifPresent(svg -> {
			Graphics2D own = (Graphics2D) graphics.create();
			svg.render(null, own, new ViewBox((float) where.x(), (float) where.y(), (float) where.width(), (float) where.height()));
			own.dispose();
		});
		picture.pixels().ifPresent(pixels -> {
			AffineTransform transform = AffineTransform.getTranslateInstance(where.x(), where.y());
			transform.scale(where.width() / pixels.getWidth(), where.height() / pixels.getHeight());
			graphics.drawImage(pixels, transform, null);
		});
	}

	private static Path2D path(Outline outline) {
		Path2D.Double path = new Path2D.Double();
		outline.pieces().forEach(piece -> {
			switch (piece) {
				case Move move -> path.moveTo(move.to().x(), move.to().y());
				case Line line -> path.lineTo(line.to().x(), line.to().y());
				case Curve curve -> path.curveTo(curve.first().x(), curve.first().y(), curve.second().x(), curve.second().y(),
						curve.to().x(), curve.to().y());
				case Close close -> path.closePath();
			}
		});
		return path;
	}

	private static Color color(Rgb rgb) {
		return new Color(rgb.red(), rgb.green(), rgb.blue());
	}
}
