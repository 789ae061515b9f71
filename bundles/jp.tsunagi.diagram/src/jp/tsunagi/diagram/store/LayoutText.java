package jp.tsunagi.diagram.store;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How names, keys and texts stand in a line. */
final class LayoutText {

	private static final Pattern ESCAPED = Pattern.compile("[%\\s\\p{Cntrl}]");

	private static final Pattern ESCAPE = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

	private LayoutText() {
	}

	/** A word without white space: what would be some becomes {@code %20}. */
	static String word(String text) {
		return text.isEmpty() ? "%" : ESCAPED.matcher(text).replaceAll(LayoutText::escape);
	}

	private static String escape(MatchResult sign) {
		StringBuilder escaped = new StringBuilder();
		for (byte each : sign.group().getBytes(StandardCharsets.UTF_8)) {
			escaped.append(String.format("%%%02X", each));
		}
		return escaped.toString();
	}

	/** What {@link #word} was made of. */
	static String fromWord(String word) {
		return word.equals("%") ? "" : ESCAPE.matcher(word).replaceAll(LayoutText::unescape);
	}

	private static String unescape(MatchResult escapes) {
		String digits = escapes.group();
		byte[] bytes = new byte[digits.length() / 3];
		for (int index = 0; index < bytes.length; index++) {
			bytes[index] = (byte) Integer.parseInt(digits.substring(index * 3 + 1, index * 3 + 3), 16);
		}
		return java.util.regex.Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
	}

	/** A text in one line. */
	static String line(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
	}

	/** What {@link #line} was made of. */
	static String fromLine(String line) {
		StringBuilder text = new StringBuilder(line.length());
		for (int index = 0; index < line.length(); index++) {
			char sign = line.charAt(index);
			if (sign != '\\' || index == line.length() - 1) {
				text.append(sign);
			} else {
				char next = line.charAt(++index);
				text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
			}
		}
		return text.toString();
	}
}
