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

import jp.tsunagi.plan.language.ide.creation.NewElement;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.edit.WorkspaceEdits;
import jp.tsunagi.workbench.image.ActionImages;
import jp.tsunagi.workbench.session.ProjectSession;

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
			command.ifPresent(this::run);
		}
	}

	/** What is to be made in the model is made in the one that is edited, where it can be undone; the rest is the server's. */
	private void run(Command command) {
		if (NewElement.COMMAND.equals(command.getCommand())) {
			ProjectSession session = ProjectSession.get();
			NewElement element = NewElement.of(command.getArguments());
			session.project().ifPresent(project -> session.editingDomain().ifPresent(
					domain -> session.execute(element.command(domain, project))));
		} else {
			plan.request(server -> server.getWorkspaceService()
					.executeCommand(new ExecuteCommandParams(command.getCommand(), command.getArguments())));
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
