package jp.tsunagi.plan.ui.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import jp.tsunagi.plan.ui.internal.connection.TextPositions;

/** Makes a server's changes to one text, in one step of undo. */
public final class TextEdits {

	/** Above so many changes, an editor looks at the text once at the end instead of at each. */
	private static final int MANY = 20;

	private record Replacement(int offset, int length, String text) {
	}

	private TextEdits() {
	}

	/** Changes {@code document}; places in {@code edits} are those before any of them. */
	public static void apply(IDocument document, List<? extends TextEdit> edits) {
		List<Replacement> replacements = new ArrayList<>();
		for (TextEdit edit : edits) {
			IRegion region = TextPositions.region(document, edit.getRange());
			replacements.add(new Replacement(region.getOffset(), region.getLength(), edit.getNewText()));
		}
		// from the end, so that places stay; those at one place in reverse, so that the first stands first
		List<Replacement> last = new ArrayList<>(replacements.reversed());
		last.sort(Comparator.comparingInt(Replacement::offset).reversed());
		IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		DocumentRewriteSession session = edits.size() > MANY && document instanceof IDocumentExtension4 rewritable
				? rewritable.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED) : null;
		try {
			last.forEach(replacement -> replace(document, replacement));
		} finally {
			if (session != null) {
				((IDocumentExtension4) document).stopRewriteSession(session);
			}
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}

	private static void replace(IDocument document, Replacement replacement) {
		try {
			document.replace(replacement.offset(), replacement.length(), replacement.text());
		} catch (BadLocationException impossible) {
			throw new IllegalArgumentException(replacement.toString(), impossible);
		}
	}
}
