package jp.tsunagi.diagram.ui.internal.editor;

import java.util.Optional;

import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Keys that mean something while the sheet has the focus, and nothing in text fields. */
final class SheetKeys implements FocusListener {

	private static final String CONTEXT = "jp.tsunagi.diagram.ui.sheet";

	private final IContextService contexts;

	private Optional<IContextActivation> active = Optional.empty();

	private SheetKeys(IContextService contexts) {
		this.contexts = contexts;
	}

	/** Gives the keys to {@code sheet}. */
	static void install(Control sheet, IContextService contexts) {
		sheet.addFocusListener(new SheetKeys(contexts));
	}

	@Override
	public void focusGained(FocusEvent event) {
		if (active.isEmpty()) {
			active = Optional.of(contexts.activateContext(CONTEXT));
		}
	}

	@Override
	public void focusLost(FocusEvent event) {
		active.ifPresent(contexts::deactivateContext);
		active = Optional.empty();
	}
}
