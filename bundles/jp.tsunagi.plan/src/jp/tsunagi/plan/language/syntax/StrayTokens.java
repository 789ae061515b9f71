package jp.tsunagi.plan.language.syntax;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** What stands in a text where it cannot: found by one attempt to parse it, hidden from the next. */
final class StrayTokens {

	private static final Set<String> OPEN = Set.of("{", "｛");

	private static final Set<String> CLOSE = Set.of("}", "｝");

	private final Set<String> keywords;

	private final Set<Integer> hiddenOffsets = new HashSet<>();

	private final Map<Integer, SyntaxErrorMessage> messages = new LinkedHashMap<>();

	private boolean found;

	/** Nothing is stray yet; {@code keywords} are those that begin something. */
	StrayTokens(Set<String> keywords) {
		this.keywords = keywords;
	}

	/** Whether the last attempt found something, so that another one will read more. */
	boolean hidesMore() {
		boolean more = found;
		found = false;
		return more;
	}

	boolean isEmpty() {
		return messages.isEmpty();
	}

	/** What is wrong, by offset. */
	Map<Integer, SyntaxErrorMessage> messages() {
		return messages;
	}

	boolean hides(Token token) {
		return hiddenOffsets.contains(offset(token));
	}

	/** Notes the first stray token of an attempt, with what goes with it; what follows may only be its consequence. */
	void note(List<Token> tokens, int index, SyntaxErrorMessage message) {
		if (!found) {
			found = true;
			messages.put(offset(tokens.get(index)), message);
			tokens.subList(index, end(tokens, index)).forEach(token -> hiddenOffsets.add(offset(token)));
		}
	}

	/** A stray word takes along the words behind it and the braces behind these: what belongs to it. */
	private int end(List<Token> tokens, int index) {
		int end = OPEN.contains(tokens.get(index).getText()) ? index : index + 1;
		while (end < tokens.size() && !begins(tokens.get(end))) {
			end++;
		}
		return end < tokens.size() && OPEN.contains(tokens.get(end).getText()) ? endOfBlock(tokens, end) : end;
	}

	private boolean begins(Token token) {
		String text = token.getText();
		return token.getType() == Token.EOF || OPEN.contains(text) || CLOSE.contains(text) || keywords.contains(text);
	}

	/** Behind the closing brace; {@code open} itself if there is none. */
	private static int endOfBlock(List<Token> tokens, int open) {
		int depth = 0;
		for (int index = open; index < tokens.size(); index++) {
			String text = tokens.get(index).getText();
			if (OPEN.contains(text)) {
				depth++;
			} else if (CLOSE.contains(text) && --depth == 0) {
				return index + 1;
			}
		}
		return open + 1;
	}

	private static int offset(Token token) {
		return token instanceof CommonToken common ? common.getStartIndex() : -1;
	}
}
