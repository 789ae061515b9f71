package jp.tsunagi.plan.tests.ide;

import org.eclipse.lsp4j.Position;

/**
 * A text with a mark where the caret is.
 *
 * @param text the text without the mark
 * @param position where the mark was
 */
record Caret(String text, Position position) {

	/** Takes the first {@code ‸} out of {@code marked}. */
	static Caret in(String marked) {
		int at = marked.indexOf('‸');
		String before = marked.substring(0, at);
		int line = (int) before.chars().filter(character -> character == '\n').count();
		return new Caret(before + marked.substring(at + 1), new Position(line, at - before.lastIndexOf('\n') - 1));
	}
}
