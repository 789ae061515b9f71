package jp.tsunagi.diagram.ui.internal.command;

import org.eclipse.gef.commands.Command;

import jp.tsunagi.diagram.ui.internal.session.Edit;

/** A use of a tool as GEF's policies hand it to each other; it may ask something, so it runs when the pointer is free again. */
public final class EditCommand extends Command implements DeferredCommand {

	private final Edit edit;

	/** Stands for {@code edit}. */
	public EditCommand(Edit edit) {
		super(edit.label());
		this.edit = edit;
	}

	@Override
	public void runDeferred() {
		edit.run();
	}
}
