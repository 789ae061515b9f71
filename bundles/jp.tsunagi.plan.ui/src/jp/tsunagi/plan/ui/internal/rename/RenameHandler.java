package jp.tsunagi.plan.ui.internal.rename;

import java.util.Optional;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.internal.edit.OpenTexts;
import jp.tsunagi.plan.ui.internal.edit.WorkspaceEdits;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanHandler;

/** Gives the thing at the caret another name, wherever plans name it. */
public final class RenameHandler extends PlanHandler {

	private static final int PATIENCE_MILLIS = 2_000;

	@Override
	protected void execute(PlanEditor editor, PlanDocument plan) {
		Position caret = editor.caret();
		Optional<String> former = prepared(plan, caret).or(() -> word(plan, caret)).filter(name -> !name.isBlank());
		if (former.isEmpty()) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.nothing);
			return;
		}
		InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.title, Messages.bind(Messages.prompt, former.get()),
				former.get(), validator(former.get()));
		if (dialog.open() == Window.OK) {
			RenameParams params = new RenameParams(plan.id(), caret, dialog.getValue().strip());
			Display display = Display.getCurrent();
			OpenTexts texts = OpenTexts.now();
			plan.request(server -> server.getTextDocumentService().rename(params)).whenComplete((edit, failure) ->
					display.asyncExec(() -> finish(editor, edit, failure, texts)));
		}
	}

	private static void finish(PlanEditor editor, WorkspaceEdit edit, Throwable failure, OpenTexts texts) {
		if (!texts.areTheSame()) {
			MessageDialog.openError(editor.getSite().getShell(), Messages.title, Messages.bind(Messages.failed, Messages.changed));
		} else if (failure != null || edit == null || WorkspaceEdits.filesOf(edit).isEmpty()) {
			String reason = failure == null || failure.getMessage() == null ? "" : failure.getMessage();
			MessageDialog.openError(editor.getSite().getShell(), Messages.title, Messages.bind(Messages.failed, reason));
		} else {
			WorkspaceEdits.apply(edit);
		}
	}

	/** What the server says stands there; empty if it does not say. */
	private static Optional<String> prepared(PlanDocument plan, Position caret) {
		var options = plan.connection().map(server -> server.capabilities().getRenameProvider());
		boolean canPrepare = options.filter(either -> either.isRight()
				&& Boolean.TRUE.equals(either.getRight().getPrepareProvider())).isPresent();
		return !canPrepare ? Optional.empty() : PlanConnection.await(plan.request(server -> server.getTextDocumentService()
				.prepareRename(new PrepareRenameParams(plan.id(), caret))), PATIENCE_MILLIS).flatMap(answer -> {
					if (answer.isSecond()) {
						return Optional.of(answer.getSecond()).map(PrepareRenameResult::getPlaceholder);
					}
					return answer.isFirst() ? text(plan.document(), answer.getFirst()) : Optional.empty();
				});
	}

	private static Optional<String> text(IDocument document, Range range) {
		IRegion region = TextPositions.region(document, range);
		try {
			return Optional.of(document.get(region.getOffset(), region.getLength()));
		} catch (BadLocationException changedMeanwhile) {
			return Optional.empty();
		}
	}

	private static Optional<String> word(PlanDocument plan, Position caret) {
		int start = TextPositions.offset(plan.document(), caret);
		String text = plan.document().get();
		int end = start;
		while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
			start--;
		}
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		return Optional.of(text.substring(start, end));
	}

	private static IInputValidator validator(String former) {
		return name -> {
			if (name.strip().equals(former)) {
				// empty: cannot be confirmed, but is no mistake
				return "";
			}
			return PartRename.refusal(name).orElse(null);
		};
	}
}
