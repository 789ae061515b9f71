package jp.tsunagi.plan.ui.internal.navigation;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.editor.PlanHandler;

/** Lists all places where the thing at the caret is named, in all plans. */
public final class ReferencesHandler extends PlanHandler {

	@Override
	protected void execute(PlanEditor editor, PlanDocument plan) {
		int offset = editor.viewer().getSelectedRange().x;
		ReferenceParams params = new ReferenceParams(plan.id(), TextPositions.position(plan.document(), offset),
				new ReferenceContext(true));
		CompletableFuture<List<? extends Location>> answer =
				plan.request(server -> server.getTextDocumentService().references(params));
		String word = word(plan, offset);
		answer.thenAccept(found -> editor.getSite().getShell().getDisplay().asyncExec(() -> show(editor, word, found)));
	}

	private static void show(PlanEditor editor, String word, List<? extends Location> found) {
		if (found == null || found.isEmpty()) {
			editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(Messages.none);
		} else {
			List<Target> targets = found.stream().map(location -> new Target(location.getUri(), location.getRange())).toList();
			new ReferencesDialog(editor.getSite().getPage(), word, targets).open();
		}
	}

	private static String word(PlanDocument plan, int offset) {
		IRegion region = PlanHyperlinks.word(plan.document(), offset);
		try {
			return plan.document().get(region.getOffset(), region.getLength());
		} catch (BadLocationException changedMeanwhile) {
			return "";
		}
	}
}
