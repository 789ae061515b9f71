package jp.tsunagi.diagram.ui.internal.table;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.swt.SWT;

/** Lets cells be typed into where the specification allows it: double click, F2, or just typing. */
final class SheetEditing extends AbstractRegistryConfiguration {

	private final Supplier<TableSheet> sheet;

	private final SelectionLayer selection;

	SheetEditing(Supplier<TableSheet> sheet, SelectionLayer selection) {
		this.sheet = sheet;
		this.selection = selection;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
			@Override
			public boolean isEditable(int column, int row) {
				return sheet.get().isEditable(row, column);
			}
		}, DisplayMode.EDIT, GridRegion.BODY);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor(true, true), DisplayMode.EDIT,
				GridRegion.BODY);
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (table, event) -> edit(table, null));
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), (table, event) -> edit(table, event.character));
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), (table, event) -> edit(table, event.character));
	}

	private void edit(NatTable table, Character typed) {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		if (anchor.rowPosition < 0 || anchor.columnPosition < 0 || !sheet.get().isEditable(anchor.rowPosition, anchor.columnPosition)) {
			return;
		}
		ILayerCell cell = selection.getCellByPosition(anchor.columnPosition, anchor.rowPosition);
		Object initial = typed == null ? cell.getDataValue() : typed;
		selection.fireLayerEvent(new InlineCellEditEvent(anchor, table, table.getConfigRegistry(), initial));
	}
}
