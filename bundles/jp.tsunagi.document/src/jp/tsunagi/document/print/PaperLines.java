package jp.tsunagi.document.print;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines as Japanese asks for (no 、 or 。 at the start), and long words such as addresses anywhere. */
final class PaperLines implements FSTextBreaker {

	/** A word so long may not fit into a cell of a table. */
	private static final int LONG_WORD = 16;

	private final BreakIterator words = BreakIterator.getLineInstance(Locale.JAPANESE);

	private int position;

	private int endOfWord;

	private boolean inLongWord;

	@Override
	public void setText(String text) {
		words.setText(text);
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
		position = inLongWord ? position + 1 : endOfWord;
		return position;
	}
}
