package jp.tsunagi.diagram.ui.internal.part;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

import jp.tsunagi.diagram.ui.internal.command.EditCommand;

/** Takes over what was typed as a label. */
final class LabelPolicy extends DirectEditPolicy {

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		ElementPart part = (ElementPart) getHost();
		String text = (String) request.getCellEditor().getValue();
		return part.diagram().tools().rename(part.element(), text).map(EditCommand::new).orElse(null);
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// the text field covers the label
	}
}
