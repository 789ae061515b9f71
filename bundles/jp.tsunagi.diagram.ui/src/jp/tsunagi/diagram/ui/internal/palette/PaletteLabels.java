package jp.tsunagi.diagram.ui.internal.palette;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

import jp.tsunagi.diagram.ui.canvas.SpecificationImages;
import jp.tsunagi.diagram.ui.internal.palette.PaletteTree.Entry;
import jp.tsunagi.diagram.ui.internal.palette.PaletteTree.Free;
import jp.tsunagi.diagram.ui.internal.palette.PaletteTree.Section;

/** What stands in the palette. */
final class PaletteLabels extends CellLabelProvider {

	/** A Japanese one: its row is as high as one with a name. */
	private static final String DOT = "\u30FB";

	private static final int SIDE = 16;

	private static final int PERCENT = 100;

	/** As large as a picture: a row that waits for a tool is as high as one with it. */
	private static final ImageDescriptor NOTHING = ImageDescriptor.createFromImageDataProvider(zoom -> transparent(SIDE * zoom / PERCENT));

	private static ImageData transparent(int side) {
		ImageData nothing = new ImageData(side, side, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		nothing.alpha = 0;
		return nothing;
	}

	@Override
	public void update(ViewerCell cell) {
		switch (cell.getElement()) {
			case Section section -> {
				cell.setText(section.label());
				cell.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
			}
			case Entry entry -> {
				cell.setText(entry.tool().label());
				entry.tool().icon().flatMap(SpecificationImages::descriptor).map(SpecificationImages::legible)
						.map(JFaceResources.getResources()::get).ifPresent(cell::setImage);
			}
			case Free free -> {
				cell.setText(free.index() == 0 ? Messages.free : DOT);
				cell.setImage(JFaceResources.getResources().get(NOTHING));
				cell.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
			}
			default -> throw new IllegalArgumentException(String.valueOf(cell.getElement()));
		}
	}

	@Override
	public String getToolTipText(Object element) {
		if (!(element instanceof Entry entry)) {
			return null;
		}
		// a narrow palette cuts the label
		return entry.tool().description().isBlank() ? entry.tool().label() : entry.tool().description();
	}
}
