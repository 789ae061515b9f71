package jp.tsunagi.workbench.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.workbench.image.ElementImages;

/** Elements with what they are and where they belong, since names repeat from area to area. */
final class PlacedLabels extends LabelProvider implements IStyledLabelProvider {

	@Override
	public String getText(Object element) {
		return element instanceof EObject object ? ElementLabels.of(object) : "";
	}

	@Override
	public StyledString getStyledText(Object element) {
		StyledString text = new StyledString(getText(element));
		if (element instanceof EObject object) {
			EObject above = object.eContainer();
			while (above != null && !(above instanceof Territory)) {
				above = above.eContainer();
			}
			String place = above == null ? "" : " – " + ElementLabels.of(above);
			text.append("  " + ElementLabels.type(object.eClass()) + place, StyledString.QUALIFIER_STYLER);
		}
		return text;
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof EObject object ? ElementImages.of(object.eClass()) : null;
	}
}
