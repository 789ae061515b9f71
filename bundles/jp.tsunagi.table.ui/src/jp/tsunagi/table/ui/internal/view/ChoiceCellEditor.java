package jp.tsunagi.table.ui.internal.view;

import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.widget.NatCombo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import jp.tsunagi.table.ui.internal.column.ValueFormat;

/** A drop-down with the choices of a column. */
final class ChoiceCellEditor extends ComboBoxCellEditor {

	/** How many choices are shown without scrolling. */
	private static final int MOST_CHOICES = 12;

	ChoiceCellEditor(ValueFormat format) {
		super((column, row) -> format.choices(), MOST_CHOICES);
	}

	@Override
	public NatCombo createEditorControl(Composite parent) {
		NatCombo combo = new NatCombo(parent, cellStyle, maxVisibleItems, SWT.NONE, showDropdownFilter,
				isLinkItemAndCheckbox()) {

			/** Japanese fonts make rows higher than NatTable expects; the last choice must not be cut off. */
			@Override
			protected void calculateBounds() {
				super.calculateBounds();
				if (dropdownShell != null && !dropdownShell.isDisposed() && itemList.size() <= maxVisibleItems) {
					Point size = dropdownShell.getSize();
					int wanted = getDropdownTable().computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y + 2;
					dropdownShell.setSize(size.x, Math.max(size.y, wanted));
				}
			}
		};
		addNatComboListener(combo);
		return combo;
	}
}
