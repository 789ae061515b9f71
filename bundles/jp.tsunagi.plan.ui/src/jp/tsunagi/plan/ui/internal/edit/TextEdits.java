package jp.tsunagi.plan.ui.internal.edit;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;

import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.text.TextChanges;

/** A server's changes to one text. */
public final class TextEdits {

	private TextEdits() {
	}

	/** Changes {@code document} in one step of undo; places in {@code edits} are those before any of them. */
	public static void apply(IDocument document, List<? extends TextEdit> edits) {
		TextChanges.apply(document, replacements(document, edits), "");
	}

	/** What {@code edits} replace in {@code document}. */
	static List<TextReplacement> replacements(IDocument document, List<? extends TextEdit> edits) {
		return edits.stream().map(edit -> {
			IRegion region = TextPositions.region(document, edit.getRange());
			return new TextReplacement(region.getOffset(), region.getLength(), edit.getNewText());
		}).toList();
	}
}
