package jp.tsunagi.table.ui.internal.view;

import java.util.function.IntConsumer;

import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;

/** A double click on a row's number opens it. */
final class OpenOnRowHeader extends AbstractUiBindingConfiguration {

	private final IntConsumer open;

	/** {@code open} is given the index of the row. */
	OpenOnRowHeader(IntConsumer open) {
		this.open = open;
	}

	@Override
	public void configureUiBindings(UiBindingRegistry bindings) {
		bindings.registerDoubleClickBinding(MouseEventMatcher.rowHeaderLeftClick(0),
				(table, event) -> open.accept(table.getRowIndexByPosition(table.getRowPositionByY(event.y))));
	}
}
