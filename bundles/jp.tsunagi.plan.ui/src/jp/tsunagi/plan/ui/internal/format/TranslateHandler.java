package jp.tsunagi.plan.ui.internal.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.edit.TextEdits;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanHandler;

/** Writes the words of the language in Japanese or in English, as the extension says behind the name of the class. */
public final class TranslateHandler extends PlanHandler implements IExecutableExtension {

	/** The server's command that knows how. */
	private static final String TRANSLATE = "tsunagi.plan.translateKeywords";

	private String language;

	@Override
	public void setInitializationData(IConfigurationElement extension, String property, Object data) {
		language = String.valueOf(data);
	}

	@Override
	protected void execute(PlanEditor editor, PlanDocument plan) {
		IDocumentExtension4 text = (IDocumentExtension4) plan.document();
		long asked = text.getModificationStamp();
		Display display = Display.getCurrent();
		CompletableFuture<Object> answer = plan.request(server -> server.getWorkspaceService()
				.executeCommand(new ExecuteCommandParams(TRANSLATE, List.of(plan.id().getUri(), language))));
		answer.exceptionally(failure -> null).thenAccept(found -> display.asyncExec(() -> {
			List<TextEdit> edits = found instanceof List<?> list ? list.stream().map(TextEdit.class::cast).toList() : List.of();
			if (edits.isEmpty()) {
				editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.nothingToTranslate);
			} else if (text.getModificationStamp() == asked) {
				TextEdits.apply(plan.document(), edits);
			}
		}));
	}
}
