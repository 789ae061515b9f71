package jp.tsunagi.plan.language.formatting2;

import java.util.ArrayList;
import java.util.List;

/** Puts the words of a plan, and the comments and blank lines between them, in their places. */
final class PieceCollector {

	/** A comment that waits for the word that it stands before. */
	private record Comment(int offset, String text, int lineBreaks) {
	}

	private final List<Piece> pieces = new ArrayList<>();

	private final List<Comment> comments = new ArrayList<>();

	/** Line breaks since the last word or comment. */
	private int lineBreaks;

	/** Whether the next line is the first one in its braces, or in the file. */
	private boolean atOpening = true;

	/** Where the last part begins, its comments included; negative if it is the first one in its braces. */
	private int part = -1;

	List<Piece> pieces() {
		return pieces;
	}

	/** Adds what stands between words and says nothing. */
	void addBlanks(String blanks) {
		for (int i = 0; i < blanks.length(); i++) {
			char blank = blanks.charAt(i);
			boolean secondOfTwo = blank == '\n' && i > 0 && blanks.charAt(i - 1) == '\r';
			lineBreaks += (blank == '\n' || blank == '\r') && !secondOfTwo ? 1 : 0;
		}
	}

	/** Adds a comment; a line break at its end does not belong to it. */
	void addComment(int offset, String text) {
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
			end--;
		}
		comments.add(new Comment(offset, text.substring(0, end), lineBreaks));
		lineBreaks = end < text.length() ? 1 : 0;
	}

	/** Adds a word within a part. */
	void addWord(Piece word) {
		for (Comment comment : comments) {
			boolean ownLine = comment.lineBreaks() > 0 && Piece.endsLine(comment.text());
			Gap ownGap = word.gap() == Gap.TEXT_LINE ? Gap.TEXT_LINE : Gap.CONTINUATION;
			add(piece(comment, ownLine ? ownGap : Gap.BLANK, word.level()));
		}
		add(word);
		close();
	}

	/** Adds an opening brace. */
	void addOpening(Piece brace) {
		addWord(brace);
		atOpening = true;
	}

	/** Adds the first word of a part; it begins a line, unless comments that do stand on the same line before it. */
	void addPart(Piece word) {
		int first = pieces.size();
		boolean isFirst = atOpening;
		boolean behindComment = addLines(word.level()) && lineBreaks == 0;
		if (behindComment) {
			add(word.behind(Gap.BLANK));
		} else {
			addLine(word, lineBreaks);
		}
		part = isFirst ? -1 : first;
		close();
	}

	/** Adds a closing brace. */
	void addClosing(Piece brace) {
		addLines(brace.level() + 1);
		addLine(brace, 1);
		close();
	}

	/** Adds the comments behind the last word. */
	void end() {
		addLines(0);
	}

	/** Sets the last part off from what is before it, unless a blank line does so already. */
	void separate() {
		if (part >= 0) {
			List<Piece> lines = pieces.subList(part, pieces.size()).stream().filter(piece -> piece.gap() == Gap.LINE).toList();
			if (lines.stream().noneMatch(Piece::hasBlankLineBefore)) {
				lines.getFirst().setBlankLineBefore();
			}
		}
	}

	/** Adds the comments before what begins a line; returns whether the last of them is not behind a word. */
	private boolean addLines(int level) {
		boolean ownLine = false;
		for (Comment comment : comments) {
			if (comment.lineBreaks() > 0 || pieces.isEmpty()) {
				addLine(piece(comment, Gap.LINE, level), comment.lineBreaks());
				ownLine = true;
			} else {
				add(piece(comment, Gap.BLANK, level));
			}
		}
		return ownLine;
	}

	private void addLine(Piece line, int breaks) {
		if (breaks > 1 && !atOpening) {
			line.setBlankLineBefore();
		}
		atOpening = false;
		add(line);
	}

	private void add(Piece piece) {
		boolean lineEnds = !pieces.isEmpty() && Piece.endsLine(pieces.getLast().text());
		boolean beginsLine = piece.gap() == Gap.LINE || piece.gap() == Gap.TEXT_LINE;
		pieces.add(lineEnds && !beginsLine ? piece.behind(Gap.CONTINUATION) : piece);
	}

	private static Piece piece(Comment comment, Gap gap, int level) {
		return new Piece(comment.offset(), comment.text().length(), comment.text(), gap, level, false);
	}

	private void close() {
		comments.clear();
		lineBreaks = 0;
	}
}
