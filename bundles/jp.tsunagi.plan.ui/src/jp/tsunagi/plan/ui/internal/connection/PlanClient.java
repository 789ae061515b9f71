package jp.tsunagi.plan.ui.internal.connection;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** What the server tells and asks the workbench; everything is brought into the UI thread. */
final class PlanClient implements LanguageClient {

	private final Consumer<PublishDiagnosticsParams> diagnostics;

	private final Predicate<WorkspaceEdit> edits;

	PlanClient(Consumer<PublishDiagnosticsParams> diagnostics, Predicate<WorkspaceEdit> edits) {
		this.diagnostics = diagnostics;
		this.edits = edits;
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams found) {
		Display.getDefault().asyncExec(() -> diagnostics.accept(found));
	}

	@Override
	public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
		CompletableFuture<ApplyWorkspaceEditResponse> answer = new CompletableFuture<>();
		Display.getDefault().asyncExec(() -> answer.complete(
				new ApplyWorkspaceEditResponse(edits.test(params.getEdit()))));
		return answer;
	}

	@Override
	public CompletableFuture<Void> registerCapability(RegistrationParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> unregisterCapability(UnregistrationParams params) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void showMessage(MessageParams message) {
		Display.getDefault().asyncExec(() -> {
			var shell = PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
			if (message.getType() == MessageType.Error) {
				MessageDialog.openError(shell, Messages.title, message.getMessage());
			} else if (message.getType() == MessageType.Warning) {
				MessageDialog.openWarning(shell, Messages.title, message.getMessage());
			} else {
				MessageDialog.openInformation(shell, Messages.title, message.getMessage());
			}
		});
	}

	/** No server of plans asks anything. */
	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
		showMessage(params);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void logMessage(MessageParams message) {
		if (message.getType() == MessageType.Error) {
			ILog.of(PlanClient.class).error(message.getMessage());
		}
	}

	@Override
	public void telemetryEvent(Object event) {
		// nothing is sent anywhere
	}
}
