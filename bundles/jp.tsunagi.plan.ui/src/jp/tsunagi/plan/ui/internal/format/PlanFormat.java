package jp.tsunagi.plan.ui.internal.format;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.internal.edit.TextEdits;

/** Puts a plan in order: indentation, spaces, line breaks. */
public final class PlanFormat {

	/** Saving waits for it. */
	private static final int PATIENCE_MILLIS = 2_000;

	private static final FormattingOptions OPTIONS = new FormattingOptions(2, true);

	private PlanFormat() {
	}

	/** Formats all of {@code plan}, or {@code selection} if it is not empty, once the server has answered. */
	static void start(PlanDocument plan, Point selection) {
		long asked = stamp(plan);
		Display display = Display.getCurrent();
		ask(plan, selection).thenAccept(edits -> display.asyncExec(() -> {
			if (edits != null && stamp(plan) == asked) {
				TextEdits.apply(plan.document(), edits);
			}
		}));
	}

	/** Formats all of {@code plan} before it returns; if the server takes too long, nothing happens. */
	public static void run(PlanDocument plan) {
		PlanConnection.await(ask(plan, new Point(0, 0)), PATIENCE_MILLIS).ifPresent(edits -> TextEdits.apply(plan.document(), edits));
	}

	private static CompletableFuture<List<? extends TextEdit>> ask(PlanDocument plan, Point selection) {
		if (selection.y == 0) {
			return plan.request(server -> server.getTextDocumentService().formatting(new DocumentFormattingParams(plan.id(), OPTIONS)));
		}
		DocumentRangeFormattingParams params = new DocumentRangeFormattingParams(plan.id(), OPTIONS,
				TextPositions.range(plan.document(), selection.x, selection.y));
		return plan.request(server -> server.getTextDocumentService().rangeFormatting(params));
	}

	private static long stamp(PlanDocument plan) {
		return ((IDocumentExtension4) plan.document()).getModificationStamp();
	}
}
