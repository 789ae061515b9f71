package jp.tsunagi.document.print;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines as Japanese asks for, and long words such as addresses nearly anywhere. */
final class PaperLines implements FSTextBreaker {

	/** A word so long may not fit into a cell of a table. */
	private static final int LONG_WORD = 16;

	private final BreakIterator words = LineEnds.iterator();

	private String text = "";

	private int position;

	private int endOfWord;

	private boolean inLongWord;

	@Override
	public void setText(String newText) {
		text = newText;
		words.setText(newText);
		position = words.first();
		endOfWord = position;
		inLongWord = false;
	}

	@Override
	public int next() {
		if (position == endOfWord) {
			endOfWord = words.next();
			if (endOfWord == BreakIterator.DONE) {
				return BreakIterator.DONE;
			}
			inLongWord = endOfWord - position > LONG_WORD;
		}
		position = inLongWord ? nextWithin() : endOfWord;
		return position;
	}

	private int nextWithin() {
		int next = position + 1;
		while (next < endOfWord && !LineEnds.mayEndWithin(text, next)) {
			next++;
		}
		return next;
	}
}
