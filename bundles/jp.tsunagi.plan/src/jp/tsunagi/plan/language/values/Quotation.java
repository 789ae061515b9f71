package jp.tsunagi.plan.language.values;

import java.util.Set;
import java.util.regex.Pattern;

/** The quotation marks around names and texts: {@code "…"}, {@code “…”}, {@code 「…」}, full width too. */
public final class Quotation {

	private static final String OPENING = "\"“「＂";

	private static final String CLOSING = "\"”」＂";

	private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

	/** What the terminal WORD of the grammar consists of; names that are anything else need quotation marks. */
	private static final Pattern WORD = Pattern.compile("[^\\x00-\\x20\\x7F\\u00A0\\u3000\\uFEFF\"＂“”「」{}｛｝()（），,、:：〜~～→⇒※/／]+");

	private Quotation() {
	}

	/** {@code text} without its quotation marks; as it is if it has none. */
	public static String unquote(String text) {
		if (!isOpened(text)) {
			return text;
		}
		String inner = text.substring(1, isClosed(text) ? text.length() - 1 : text.length());
		return text.charAt(0) == '"' ? ESCAPED.matcher(inner).replaceAll("$1") : inner;
	}

	/** Whether {@code text} begins with a quotation mark. */
	public static boolean isOpened(String text) {
		return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
	}

	/** Whether the quotation mark that {@code text} begins with is closed at its end. */
	public static boolean isClosed(String text) {
		int last = text.length() - 1;
		int escapes = 0;
		while (text.charAt(0) == '"' && last - escapes - 1 > 0 && text.charAt(last - escapes - 1) == '\\') {
			escapes++;
		}
		return last > 0 && text.charAt(last) == closing(text.charAt(0)) && escapes % 2 == 0;
	}

	/** The mark that closes what {@code opening} opens. */
	public static char closing(char opening) {
		return CLOSING.charAt(OPENING.indexOf(opening));
	}

	/** One line in quotation marks. */
	public static String quote(String line) {
		return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/**
	 * {@code name} as it can be written in a plan.
	 *
	 * @param keywords the words of the language, which no name can be without quotation marks
	 */
	public static String quoteIfNeeded(String name, Set<String> keywords) {
		boolean broken = name.indexOf('\n') >= 0 || name.indexOf('\r') >= 0;
		return WORD.matcher(name).matches() && !keywords.contains(name) ? name
				: broken && name.indexOf('\u300d') < 0 ? '\u300c' + name + '\u300d' : quote(name);
	}
}
