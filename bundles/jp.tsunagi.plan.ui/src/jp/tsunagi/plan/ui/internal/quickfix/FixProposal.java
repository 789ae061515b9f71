package jp.tsunagi.plan.ui.internal.quickfix;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.edit.WorkspaceEdits;
import jp.tsunagi.workbench.image.ActionImages;

/** One way to mend something, as the server offers it. */
final class FixProposal implements ICompletionProposal {

	private final PlanDocument plan;

	private final Either<Command, CodeAction> action;

	FixProposal(PlanDocument plan, Either<Command, CodeAction> action) {
		this.plan = plan;
		this.action = action;
	}

	@Override
	public void apply(IDocument document) {
		boolean isDone = action.isLeft() || action.getRight().getEdit() == null || WorkspaceEdits.apply(action.getRight().getEdit());
		Optional<Command> command = Optional.ofNullable(action.isLeft() ? action.getLeft() : action.getRight().getCommand());
		if (isDone) {
			command.ifPresent(run -> plan.request(server -> server.getWorkspaceService()
					.executeCommand(new ExecuteCommandParams(run.getCommand(), run.getArguments()))));
		}
	}

	@Override
	public String getDisplayString() {
		return action.isLeft() ? action.getLeft().getTitle() : action.getRight().getTitle();
	}

	/** What it mends. */
	@Override
	public String getAdditionalProposalInfo() {
		return action.isLeft() || action.getRight().getDiagnostics() == null ? null
				: action.getRight().getDiagnostics().stream().findFirst().map(Diagnostic::getMessage)
						.map(message -> message.isLeft() ? message.getLeft() : message.getRight().getValue()).orElse(null);
	}

	@Override
	public Image getImage() {
		return ActionImages.of("quick-fix");
	}

	@Override
	public Point getSelection(IDocument document) {
		return null;
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
