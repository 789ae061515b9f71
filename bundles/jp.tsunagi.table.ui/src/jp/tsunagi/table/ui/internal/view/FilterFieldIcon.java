package jp.tsunagi.table.ui.internal.view;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.swt.graphics.Image;

/** Shows that a field of the filter row filters, and that what is typed there can be cleared. */
final class FilterFieldIcon extends ImagePainter {

	@Override
	protected Image getImage(ILayerCell cell, IConfigRegistry registry) {
		Object typed = cell.getDataValue();
		String name = typed == null || typed.toString().isEmpty() ? "search" : "clear";
		return JFaceResources.getResources().get(ResourceLocator
				.imageDescriptorFromBundle(FilterFieldIcon.class, "icons/ui16/" + name + ".svg").orElseThrow());
	}
}
