package jp.tsunagi.workbench.internal.search;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.search.SearchableElement;
import jp.tsunagi.workbench.image.ElementImages;

/** How the quick search shows a hit: icon, name and reading; its territory; its class. */
final class HitLabels {

	private HitLabels() {
	}

	static final class Name extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			SearchableElement hit = (SearchableElement) element;
			StyledString text = new StyledString(hit.label());
			if (!hit.reading().isBlank()) {
				text.append("　" + hit.reading(), StyledString.QUALIFIER_STYLER);
			}
			return text;
		}

		@Override
		public Image getImage(Object element) {
			return ElementImages.of(((SearchableElement) element).type());
		}
	}

	static final class Area extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((SearchableElement) element).area();
		}
	}

	static final class Type extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ElementLabels.type(((SearchableElement) element).type());
		}
	}
}
