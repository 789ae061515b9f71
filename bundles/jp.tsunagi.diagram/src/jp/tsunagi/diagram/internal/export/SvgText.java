package jp.tsunagi.diagram.internal.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes XML: escaped, and with numbers that are as long as one can see. */
final class SvgText {

	private final StringBuilder out = new StringBuilder(1 << 16);

	/** Opens an element; {@code attributes} are names and values in turn, those without a value are left out. */
	void open(String element, String... attributes) {
		tag(element, attributes);
		out.append(">\n");
	}

	void close(String element) {
		out.append("</").append(element).append(">\n");
	}

	void empty(String element, String... attributes) {
		tag(element, attributes);
		out.append("/>\n");
	}

	void element(String element, String text, String... attributes) {
		tag(element, attributes);
		out.append('>');
		escape(text);
		out.append("</").append(element).append(">\n");
	}

	void raw(String xml) {
		out.append(xml);
	}

	private void tag(String element, String... attributes) {
		out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			if (!attributes[i + 1].isEmpty()) {
				out.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1]);
				out.append('"');
			}
		}
	}

	private void escape(String text) {
		text.codePoints().forEach(letter -> {
			switch (letter) {
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '&' -> out.append("&amp;");
				case '"' -> out.append("&quot;");
				default -> {
					if (isXml(letter)) {
						out.appendCodePoint(letter);
					}
				}
			}
		});
	}

	/** Char of XML 1.0; everything else cannot be written at all. */
	private static boolean isXml(int letter) {
		return letter == '\t' || letter == '\n' || letter == '\r' || letter >= 0x20 && letter <= 0xD7FF
				|| letter >= 0xE000 && letter <= 0xFFFD || letter >= 0x10000;
	}

	/** A length in pixels, to a hundredth. */
	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
		return rounded.signum() == 0 ? "0" : rounded.toPlainString();
	}

	/** An id that says the same as {@code key} in the letters that ids may have. */
	static String id(String key) {
		StringBuilder id = new StringBuilder("e-");
		key.codePoints().forEach(letter -> {
			if (letter < 0x80 && Character.isLetterOrDigit(letter) || letter == '-' || letter == '.') {
				id.appendCodePoint(letter);
			} else {
				id.append('_').append(Integer.toHexString(letter)).append('_');
			}
		});
		return id.toString();
	}

	@Override
	public String toString() {
		return out.toString();
	}
}
