package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A window shows of the sheet what it should, whatever part of it is painted at a time. */
class PaintTest extends NetworkEditor {

	/** Whole pixels of the diagram at each zoom: the clipping of figures is rounded. */
	private static final int TILE = 96;

	/** By how much a colour may differ, of 255: lines and borders of less than a pixel are a little paler or darker where they are cut. */
	private static final int ALIKE = 80;

	/** Pixels where lines cross a cut. */
	private static final int FEW = 20;

	private FigureCanvas canvas() {
		return editor.pane().viewer().canvas();
	}

	@ParameterizedTest
	@ValueSource(doubles = {2, 1, 0.5, 0.2})
	void aPartIsPaintedLikeTheWhole(double zoom) throws Exception {
		everyOtherTieIsWeak();
		editor.pane().zoom().setZoom(zoom);
		editor.pane().viewer().reveal(editor.pane().viewer().part(diagram().view().nodes().iterator().next()).orElseThrow());
		WorkbenchDriver.settle();
		Rectangle room = canvas().getViewport().getClientArea().getCopy();
		Rectangle all = new Rectangle(0, 0, room.width, room.height);
		List<Rectangle> tiles = new ArrayList<>();
		for (int x = 0; x < all.width; x += TILE) {
			for (int y = 0; y < all.height; y += TILE) {
				tiles.add(new Rectangle(x, y, TILE, TILE));
			}
		}
		long different = different(painted(all, List.of(all)), painted(all, tiles));
		assertTrue(different < FEW, different + " pixels");
	}

	/** Dotted lines are those that are cut. */
	private void everyOtherTieIsWeak() {
		List<Relationship> ties = diagram().view().edges().stream().map(ViewElement::target).filter(Relationship.class::isInstance)
				.map(Relationship.class::cast).toList();
		for (int number = 0; number < ties.size(); number += 2) {
			ties.get(number).setStrength(Strength.WEAK);
		}
		diagram().synchronizer().synchronize();
		assertTrue(diagram().view().edges().stream().filter(edge -> edge.style().line() == LineStyle.DOT).count() > 2);
	}

	private ImageData painted(Rectangle all, List<Rectangle> parts) {
		Image image = new Image(canvas().getDisplay(), all.width, all.height);
		for (Rectangle part : parts) {
			GC gc = new GC(image);
			SWTGraphics graphics = new SWTGraphics(gc);
			graphics.setBackgroundColor(canvas().getBackground());
			graphics.clipRect(part);
			graphics.fillRectangle(part);
			canvas().getViewport().paint(graphics);
			graphics.dispose();
			gc.dispose();
		}
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	private static long different(ImageData one, ImageData other) {
		long count = 0;
		for (int y = 0; y < one.height; y++) {
			for (int x = 0; x < one.width; x++) {
				int a = one.getPixel(x, y);
				int b = other.getPixel(x, y);
				if (distance(a, b, 0) > ALIKE || distance(a, b, 8) > ALIKE || distance(a, b, 16) > ALIKE) {
					count++;
				}
			}
		}
		return count;
	}

	private static int distance(int one, int other, int shift) {
		return Math.abs((one >> shift & 0xff) - (other >> shift & 0xff));
	}
}
