package jp.tsunagi.plan.ui.internal.connection;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a text: offsets as Eclipse counts them, lines and columns as language servers do. Never outside the text. */
public final class TextPositions {

	private TextPositions() {
	}

	/** The line and column of {@code offset}. */
	public static Position position(IDocument document, int offset) {
		try {
			int inside = Math.clamp(offset, 0, document.getLength());
			int line = document.getLineOfOffset(inside);
			return new Position(line, inside - document.getLineOffset(line));
		} catch (BadLocationException changedMeanwhile) {
			return new Position(0, 0);
		}
	}

	/** The offset of {@code position}. */
	public static int offset(IDocument document, Position position) {
		try {
			if (position.getLine() >= document.getNumberOfLines()) {
				return document.getLength();
			}
			int line = Math.max(0, position.getLine());
			return document.getLineOffset(line) + Math.clamp(position.getCharacter(), 0, document.getLineLength(line));
		} catch (BadLocationException changedMeanwhile) {
			return document.getLength();
		}
	}

	/** The region of {@code range}. */
	public static IRegion region(IDocument document, Range range) {
		int start = offset(document, range.getStart());
		return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
	}

	/** The range of a region. */
	public static Range range(IDocument document, int offset, int length) {
		return new Range(position(document, offset), position(document, offset + length));
	}
}
