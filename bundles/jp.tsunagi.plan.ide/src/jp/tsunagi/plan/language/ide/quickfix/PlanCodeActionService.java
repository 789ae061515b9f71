package jp.tsunagi.plan.language.ide.quickfix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

/**
 * Offers the fixes of a plan to editors. Xtext's own support would read the file again for every fix, sort the fixes by their
 * labels, and knows no commands.
 */
public final class PlanCodeActionService implements ICodeActionService2 {

	private final PlanQuickFixes fixes;

	/** Offers these fixes. */
	@Inject
	public PlanCodeActionService(PlanQuickFixes fixes) {
		this.fixes = fixes;
	}

	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		List<String> only = options.getCodeActionParams().getContext().getOnly();
		List<Diagnostic> diagnostics = options.getCodeActionParams().getContext().getDiagnostics().stream().filter(fixes::handles).toList();
		boolean wanted = only == null || only.isEmpty() || only.contains(CodeActionKind.QuickFix);
		return !wanted || diagnostics.isEmpty() ? List.of()
				: options.getLanguageServerAccess().doSyncRead(options.getURI(), context ->
						context.getResource() instanceof XtextResource plan ? actions(plan, context.getDocument(), diagnostics, options)
								: List.of());
	}

	private List<Either<Command, CodeAction>> actions(XtextResource plan, Document document, List<Diagnostic> diagnostics,
			Options options) {
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		for (Diagnostic diagnostic : diagnostics) {
			boolean first = true;
			for (PlanFix fix : fixes.of(new MarkedText(plan, document, diagnostic))) {
				CodeAction action = new CodeAction(fix.label());
				action.setKind(CodeActionKind.QuickFix);
				action.setDiagnostics(List.of(diagnostic));
				action.setIsPreferred(first);
				first = false;
				if (!fix.edits().isEmpty()) {
					WorkspaceEdit edit = new WorkspaceEdit();
					new TextEditAcceptor(edit, options.getLanguageServerAccess()).accept(options.getURI(), document, fix.edits());
					action.setEdit(edit);
				}
				fix.command().ifPresent(action::setCommand);
				actions.add(Either.forRight(action));
			}
		}
		return actions;
	}
}
