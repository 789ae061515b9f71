package jp.tsunagi.plan.language.formatting2;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.core.text.DisplayWidth;

/** Writes the pieces of a plan in lines that are not too long for paper or a screen, as far as a line can be broken. */
final class PlanLayout {

	/** Columns of a line; full-width characters take two. */
	private static final int WIDTH = 100;

	private static final int INDENTATION = 2;

	/** How much deeper than its beginning a part goes on. */
	private static final int CONTINUATION = 4;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String text;

	private final List<Piece> pieces;

	private final String lineEnd;

	private final List<TextReplacement> replacements = new ArrayList<>();

	/** Where the next piece is written. */
	private int column;

	/** Where the text began that is being written. */
	private int textColumn;

	private PlanLayout(String text, List<Piece> pieces) {
		this.text = text;
		this.pieces = pieces;
		this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** What has to change in {@code text}, which consists of {@code pieces} with anything between them. */
	static List<TextReplacement> replacements(String text, List<Piece> pieces) {
		PlanLayout layout = new PlanLayout(text, pieces);
		layout.write();
		return layout.replacements;
	}

	private void write() {
		int done = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
		for (int i = 0; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			replace(done, piece.offset(), i == 0 ? "" : gap(i));
			replace(piece.offset(), piece.end(), piece.text());
			if (piece.isOfText() && piece.gap() != Gap.TEXT_LINE) {
				textColumn = column;
			}
			advance(piece.text());
			done = piece.end();
		}
		replace(done, text.length(), pieces.isEmpty() ? "" : lineEnd);
	}

	private void replace(int start, int end, String replacement) {
		if (end - start != replacement.length() || !text.startsWith(replacement, start)) {
			replacements.add(new TextReplacement(start, end - start, replacement));
		}
	}

	private void advance(String written) {
		int lineStart = written.lastIndexOf('\n') + 1;
		column = (lineStart > 0 ? 0 : column) + DisplayWidth.of(written.substring(lineStart));
	}

	private String gap(int index) {
		Piece piece = pieces.get(index);
		return switch (piece.gap()) {
			case NONE -> "";
			case BLANK -> blank();
			case ATTRIBUTE, ITEM -> column + 1 + width(index) <= WIDTH ? blank() : continuation(piece);
			case TEXT_LINE -> newLine(textColumn);
			case CONTINUATION -> continuation(piece);
			case LINE -> (piece.hasBlankLineBefore() ? lineEnd : "") + newLine(piece.level() * INDENTATION);
		};
	}

	private String blank() {
		column++;
		return " ";
	}

	private String continuation(Piece piece) {
		return newLine(piece.level() * INDENTATION + CONTINUATION);
	}

	private String newLine(int indentation) {
		column = indentation;
		return lineEnd + " ".repeat(indentation);
	}

	/** How wide an attribute, or one of a list, is before something may or must begin a new line. */
	private int width(int index) {
		int widest = 0;
		int width = 0;
		int textStart = 0;
		for (int i = index; i < pieces.size(); i++) {
			Piece piece = pieces.get(i);
			if (i > index && mayBreakBefore(piece, pieces.get(index)) || Piece.endsLine(piece.text())) {
				break;
			}
			if (piece.gap() == Gap.TEXT_LINE) {
				width = textStart;
			} else {
				width += i == index || piece.gap() == Gap.NONE ? 0 : 1;
				textStart = width;
			}
			int lineLength = piece.text().indexOf('\n');
			width += DisplayWidth.of(lineLength < 0 ? piece.text() : piece.text().substring(0, lineLength));
			widest = Math.max(widest, width);
			if (lineLength >= 0) {
				break;
			}
		}
		return widest;
	}

	private static boolean mayBreakBefore(Piece piece, Piece first) {
		return switch (piece.gap()) {
			case NONE, BLANK, TEXT_LINE -> false;
			case ITEM -> first.gap() == Gap.ITEM;
			case ATTRIBUTE, CONTINUATION, LINE -> true;
		};
	}
}
