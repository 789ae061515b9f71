package jp.tsunagi.table.ui.internal.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.editor.ControlDecorationProvider;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellEditorMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

import jp.tsunagi.table.ui.internal.column.ElementColumn;
import jp.tsunagi.table.ui.internal.rows.TableRows;

/**
 * Lets cells be edited in place, as in a spreadsheet: double click, F2, or just typing. The editor opens where the cursor
 * is, also when several rows are selected.
 */
final class CellEditing extends AbstractRegistryConfiguration {

	private final TableRows<EObject, ElementColumn> rows;

	private final SelectionLayer selection;

	private final Consumer<Optional<String>> teller;

	/** {@code teller} is given the reason why a text is refused, and nothing when it is right again. */
	CellEditing(TableRows<EObject, ElementColumn> rows, SelectionLayer selection, Consumer<Optional<String>> teller) {
		this.rows = rows;
		this.selection = selection;
		this.teller = teller;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		for (int index = 0; index < rows.columns().size(); index++) {
			configure(registry, rows.columns().get(index), ColumnLabelAccumulator.COLUMN_LABEL_PREFIX + index);
		}
	}

	private void configure(IConfigRegistry registry, ElementColumn column, String label) {
		if (column.format().isNumber()) {
			Style right = new Style();
			right.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, right, DisplayMode.NORMAL, label);
		}
		if (!column.isEditable()) {
			return;
		}
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, editable(), DisplayMode.EDIT, label);
		registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Reader(column), DisplayMode.EDIT, label);
		if (column.format().isChoice()) {
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new ChoiceCellEditor(column.format()),
					DisplayMode.EDIT, label);
		} else {
			registerText(registry, label);
		}
	}

	private IEditableRule editable() {
		return new EditableRule() {
			@Override
			public boolean isEditable(int column, int row) {
				return row < rows.size() && CellChange.isAllowed(rows.element(row));
			}
		};
	}

	private void registerText(IConfigRegistry registry, String label) {
		TextCellEditor editor = new TextCellEditor(true, true);
		editor.setErrorDecorationEnabled(true);
		ControlDecorationProvider decoration = editor.getDecorationProvider();
		ReasonHandling reasons = new ReasonHandling(decoration, teller);
		editor.setInputValidationErrorHandler(reasons);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT, label);
		registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, reasons, DisplayMode.EDIT, label);
	}

	/** Refuses what cannot be read, with the reason. */
	private static final class Reader extends DataValidator {

		private final ElementColumn column;

		Reader(ElementColumn column) {
			this.column = column;
		}

		@Override
		public boolean validate(int columnIndex, int rowIndex, Object value) {
			try {
				column.format().read(value == null ? "" : value.toString());
				return true;
			} catch (IllegalArgumentException unreadable) {
				throw new ValidationFailedException(unreadable.getMessage(), unreadable);
			}
		}
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerDoubleClickBinding(new CellEditorMouseEventMatcher(GridRegion.BODY), new MouseEditAction());
		bindings.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (table, event) -> edit(table, null));
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), (table, event) -> edit(table, typed(event)));
		bindings.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), (table, event) -> edit(table, typed(event)));
	}

	private static Character typed(KeyEvent event) {
		return event.character;
	}

	private void edit(NatTable table, Character typed) {
		PositionCoordinate anchor = selection.getSelectionAnchor();
		if (anchor.getRowPosition() < 0 || anchor.getColumnPosition() < 0) {
			return;
		}
		ILayerCell cell = selection.getCellByPosition(anchor.getColumnPosition(), anchor.getRowPosition());
		EObject element = rows.element(cell.getRowIndex());
		if (rows.columns().get(cell.getColumnIndex()).isEditable() && CellChange.isAllowed(element)) {
			Object initial = typed == null ? cell.getDataValue() : typed;
			table.doCommand(new ShowCellInViewportCommand(anchor.getColumnPosition(), anchor.getRowPosition()));
			selection.fireLayerEvent(new InlineCellEditEvent(anchor, table, table.getConfigRegistry(), initial));
		}
	}
}
