package jp.tsunagi.review.sheet;

import java.util.stream.Collectors;

/** Texts as cells can hold them. */
public final class CellText {

	private CellText() {
	}

	/**
	 * {@code text} with line feeds between lines, without blanks at their ends, empty lines around it and characters that no file
	 * of an office may hold. Two texts that are the same after this are the same for the reader of a sheet.
	 */
	public static String clean(String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n').replace('\u2028', '\n')
				.codePoints().filter(CellText::isAllowed).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
		String cleaned = lines.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
		int start = 0;
		while (start < cleaned.length() && cleaned.charAt(start) == '\n') {
			start++;
		}
		return cleaned.substring(start).stripTrailing();
	}

	private static boolean isAllowed(int character) {
		return character == '\n' || character == '\t' || character >= 0x20 && character < 0xD800
				|| character >= 0xE000 && character < 0xFFFE || character > 0xFFFF;
	}
}
