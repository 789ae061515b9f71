package jp.tsunagi.diagram.ui.internal.palette;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;

import jp.tsunagi.diagram.ui.internal.figure.SpecificationImages;
import jp.tsunagi.diagram.ui.internal.palette.PaletteTree.Entry;
import jp.tsunagi.diagram.ui.internal.palette.PaletteTree.Section;

/** What stands in the palette. */
final class PaletteLabels extends CellLabelProvider {

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
