package jp.tsunagi.milestone.export;

import java.nio.charset.StandardCharsets;

/**
 * Lines of iCalendar end after 75 octets at most and go on behind a blank. biweekly counts characters, but one of Japanese has
 * three octets.
 */
final class Folding {

	private static final int OCTETS = 75;

	private Folding() {
	}

	/** The text with each long line folded, between characters. */
	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length() + text.length() / 16);
		int octets = 0;
		for (int offset = 0; offset < text.length();) {
			int character = text.codePointAt(offset);
			int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (character == '\r' || character == '\n') {
				octets = 0;
			} else if (octets + length > OCTETS) {
				folded.append("\r\n ");
				octets = 1 + length;
			} else {
				octets += length;
			}
			folded.appendCodePoint(character);
			offset += Character.charCount(character);
		}
		return folded.toString();
	}
}
