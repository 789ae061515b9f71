package jp.tsunagi.plan.ui.internal.connection;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the editor can do with a server's answers. */
final class EditorCapabilities {

	private EditorCapabilities() {
	}

	static ClientCapabilities make() {
		TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
		CompletionItemCapabilities item = new CompletionItemCapabilities(true);
		item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT));
		text.setCompletion(new CompletionCapabilities(item));
		text.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		text.setDocumentSymbol(symbols);
		text.setCodeAction(new CodeActionCapabilities(new CodeActionLiteralSupportCapabilities(
				new CodeActionKindCapabilities(List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor))), false));
		RenameCapabilities rename = new RenameCapabilities();
		rename.setPrepareSupport(true);
		text.setRename(rename);
		text.setSemanticTokens(new SemanticTokensCapabilities(false));
		WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
		workspace.setApplyEdit(true);
		WorkspaceEditCapabilities edit = new WorkspaceEditCapabilities();
		edit.setDocumentChanges(true);
		workspace.setWorkspaceEdit(edit);
		return new ClientCapabilities(workspace, text, null);
	}
}
