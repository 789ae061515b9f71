package jp.tsunagi.document.internal.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML that is well-formed XML, too: every element is closed, every text and attribute escaped. */
public final class HtmlWriter {

	private final StringBuilder out = new StringBuilder(1 << 16);

	private final Deque<String> open = new ArrayDeque<>();

	/** Writes the document type; for the start of a page. */
	public HtmlWriter doctype() {
		out.append("<!DOCTYPE html>\n");
		return this;
	}

	/** Opens an element; {@code attributes} are names and values in turn. */
	public HtmlWriter open(String element, String... attributes) {
		tag(element, attributes);
		out.append('>');
		open.push(element);
		return this;
	}

	/** Closes the element that was opened last. */
	public HtmlWriter close() {
		out.append("</").append(open.pop()).append(">\n");
		return this;
	}

	/** Writes an element with a text, or an empty one. */
	public HtmlWriter element(String element, String text, String... attributes) {
		return open(element, attributes).text(text).close();
	}

	/** Writes an element that never has content, such as {@code meta}. */
	public HtmlWriter empty(String element, String... attributes) {
		tag(element, attributes);
		out.append("/>\n");
		return this;
	}

	/** Writes text. */
	public HtmlWriter text(String text) {
		escape(text);
		return this;
	}

	/** Writes markup that is well-formed. */
	public HtmlWriter markup(String markup) {
		out.append(markup);
		return this;
	}

	private void tag(String element, String... attributes) {
		out.append('<').append(element);
		for (int i = 0; i < attributes.length; i += 2) {
			out.append(' ').append(attributes[i]).append("=\"");
			escape(attributes[i + 1]);
			out.append('"');
		}
	}

	private void escape(String text) {
		text.codePoints().forEach(character -> {
			switch (character) {
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '&' -> out.append("&amp;");
				case '"' -> out.append("&quot;");
				default -> {
					if (isXml(character)) {
						out.appendCodePoint(character);
					}
				}
			}
		});
	}

	/** Char of XML 1.0; everything else cannot be written at all. */
	private static boolean isXml(int character) {
		return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
				|| character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
	}

	/** What was written; every element must be closed. */
	@Override
	public String toString() {
		if (!open.isEmpty()) {
			throw new IllegalStateException(open.peek() + " is not closed");
		}
		return out.toString();
	}
}
