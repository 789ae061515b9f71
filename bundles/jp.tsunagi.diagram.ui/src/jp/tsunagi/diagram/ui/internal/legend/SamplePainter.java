package jp.tsunagi.diagram.ui.internal.legend;

import java.util.function.UnaryOperator;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import jp.tsunagi.diagram.ui.canvas.SpecificationImages;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry.ColourSample;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry.EdgeSample;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry.NodeSample;
import jp.tsunagi.diagram.ui.internal.legend.LegendEntry.Sample;
import jp.tsunagi.diagram.view.Arrow;
import jp.tsunagi.diagram.view.EdgeStyle;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.NodeStyle;
import jp.tsunagi.diagram.view.Rgb;

/** Paints small samples of nodes, lines and colours. */
final class SamplePainter {

	private static final int MARGIN = 2;

	private static final int ZIGZAG = 4;

	private static final int ARROW = 6;

	private final GC gc;

	private final Rectangle area;

	private final UnaryOperator<Rgb> painted;

	SamplePainter(GC gc, Point size, UnaryOperator<Rgb> painted) {
		this.gc = gc;
		this.painted = painted;
		area = new Rectangle(MARGIN, MARGIN, size.x - 2 * MARGIN - 1, size.y - 2 * MARGIN - 1);
		gc.setAntialias(SWT.ON);
	}

	void paint(Sample sample) {
		switch (sample) {
			case NodeSample node -> {
				node(node.style());
				icon(node.style());
			}
			case EdgeSample edge -> edge(edge.style());
			case ColourSample colour -> {
				gc.setBackground(color(colour.color()));
				gc.fillRoundRectangle(area.x, area.y, area.width, area.height, ZIGZAG, ZIGZAG);
			}
		}
	}

	private void node(NodeStyle style) {
		gc.setBackground(color(style.fill()));
		gc.setForeground(color(style.border().color()));
		gc.setLineWidth(Math.max(1, Math.min(2, style.border().width())));
		int corner = (int) Math.min(area.height, style.cornerRadius());
		int middleX = area.x + area.width / 2;
		int middleY = area.y + area.height / 2;
		int[] diamond = { middleX, area.y, area.x + area.width, middleY, middleX, area.y + area.height, area.x, middleY };
		boolean outlined = style.border().width() > 0;
		switch (style.shape()) {
			case ELLIPSE, RING, DOT -> {
				gc.fillOval(area.x, area.y, area.width, area.height);
				if (outlined) {
					gc.drawOval(area.x, area.y, area.width, area.height);
				}
			}
			case LOZENGE, TRIANGLE -> {
				gc.fillPolygon(diamond);
				if (outlined) {
					gc.drawPolygon(diamond);
				}
			}
			case SQUARE, NOTE, IMAGE -> {
				gc.fillRoundRectangle(area.x, area.y, area.width, area.height, corner, corner);
				if (outlined) {
					gc.drawRoundRectangle(area.x, area.y, area.width, area.height, corner, corner);
				}
			}
			default -> throw new IllegalArgumentException(style.shape().name());
		}
	}

	/** The second cue, for those who do not see the colours. */
	private void icon(NodeStyle style) {
		style.label().icon().flatMap(SpecificationImages::descriptor).map(SpecificationImages::legible)
				.map(JFaceResources.getResources()::get).ifPresent(icon -> {
			Rectangle size = icon.getBounds();
			int side = Math.min(size.height, area.height - 1);
			gc.drawImage(icon, 0, 0, size.width, size.height, area.x + (area.width - side) / 2, area.y + (area.height - side + 1) / 2,
					side, side);
		});
	}

	private void edge(EdgeStyle style) {
		gc.setForeground(color(style.color()));
		gc.setBackground(color(style.color()));
		gc.setLineWidth(Math.max(1, style.width()));
		int middle = area.y + area.height / 2;
		if (style.line() == LineStyle.DASH_DOT) {
			gc.drawPolyline(jagged(middle));
		} else {
			gc.setLineStyle(style.line() == LineStyle.DASH ? SWT.LINE_DASH : style.line() == LineStyle.DOT ? SWT.LINE_DOT : SWT.LINE_SOLID);
			gc.drawLine(area.x, middle, area.x + area.width, middle);
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		if (style.targetArrow() != Arrow.NONE) {
			int tip = area.x + area.width;
			gc.fillPolygon(new int[] { tip, middle, tip - ARROW, middle - ARROW / 2 - 1, tip - ARROW, middle + ARROW / 2 + 1 });
		}
	}

	private int[] jagged(int middle) {
		int points = area.width / ZIGZAG + 1;
		int[] line = new int[points * 2];
		for (int point = 0; point < points; point++) {
			line[2 * point] = area.x + point * ZIGZAG;
			line[2 * point + 1] = middle + (point % 2 == 0 ? ZIGZAG : -ZIGZAG) / 2;
		}
		return line;
	}

	private Color color(Rgb rgb) {
		Rgb shown = painted.apply(rgb);
		return new Color(shown.red(), shown.green(), shown.blue());
	}
}
