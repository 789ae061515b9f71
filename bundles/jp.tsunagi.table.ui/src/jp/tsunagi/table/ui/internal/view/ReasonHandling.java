package jp.tsunagi.table.ui.internal.view;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.ControlDecorationProvider;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;

/** Marks a cell that does not take what is typed, and tells why; the editor stays open. */
final class ReasonHandling extends RenderErrorHandling {

	private final Consumer<Optional<String>> teller;

	/** {@code teller} is given the reason, and nothing when the text is right again. */
	ReasonHandling(ControlDecorationProvider decoration, Consumer<Optional<String>> teller) {
		super(decoration);
		this.teller = teller;
	}

	@Override
	public void displayError(ICellEditor editor, IConfigRegistry registry, Exception reason) {
		super.displayError(editor, registry, reason);
		decorationProvider.setErrorDecorationText(reason.getMessage());
		teller.accept(Optional.of(reason.getMessage()));
	}

	@Override
	public void removeError(ICellEditor editor) {
		super.removeError(editor);
		teller.accept(Optional.empty());
	}
}
