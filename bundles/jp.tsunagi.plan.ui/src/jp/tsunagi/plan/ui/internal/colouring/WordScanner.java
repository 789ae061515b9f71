package jp.tsunagi.plan.ui.internal.colouring;

import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;

/** Goes from word to word of a plan, outside texts and comments, and says what it is by its letters alone. */
final class WordScanner implements ITokenScanner {

	/** What ends a word, as in the grammar. */
	private static final String PUNCTUATION = "\"＂“”「」{}｛｝()（）,，、:：〜~～→⇒※\u00A0\u3000\uFEFF";

	private static final Pattern VALUE = Pattern.compile("[0-9０-９].*|(令和|平成|昭和|R|H)[0-9０-９元].*|上半期|下半期|上期|下期");

	private String text = "";

	private int start;

	private int word;

	private int next;

	@Override
	public void setRange(IDocument document, int offset, int length) {
		try {
			text = document.get(offset, length);
		} catch (BadLocationException impossible) {
			throw new IllegalArgumentException(impossible);
		}
		start = offset;
		word = 0;
		next = 0;
	}

	@Override
	public IToken nextToken() {
		word = next;
		if (next >= text.length()) {
			return Token.EOF;
		}
		boolean inWord = isWord(text.charAt(next));
		while (next < text.length() && isWord(text.charAt(next)) == inWord) {
			next++;
		}
		return inWord ? token(text.substring(word, next)) : new Token(null);
	}

	private static IToken token(String word) {
		if (PlanKeywords.contains(word)) {
			return new Token(PlanColour.KEYWORD.attribute());
		}
		return new Token(VALUE.matcher(word).matches() ? PlanColour.VALUE.attribute() : null);
	}

	private static boolean isWord(char letter) {
		return letter > ' ' && PUNCTUATION.indexOf(letter) < 0;
	}

	@Override
	public int getTokenOffset() {
		return start + word;
	}

	@Override
	public int getTokenLength() {
		return next - word;
	}
}
