package jp.tsunagi.document.office.internal.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes HTML that is well-formed XML and reads well in a browser, too. Elements that look the same share a class. Nothing
 * is added between elements: blanks there would be seen.
 */
public final class PaperWriter {

	private final StringBuilder body = new StringBuilder(1 << 16);

	private final Deque<String> open = new ArrayDeque<>();

	private final Map<String, String> classes = new LinkedHashMap<>();

	private final StringBuilder pages = new StringBuilder();

	/** Opens an element; {@code attributes} are names and values in turn. */
	public PaperWriter open(String element, Css look, String... attributes) {
		tag(element, look, attributes);
		body.append('>');
		open.push(element);
		return this;
	}

	/** Closes the element that was opened last. */
	public PaperWriter close() {
		body.append("</").append(open.pop()).append('>');
		return this;
	}

	/** Writes an element that never has content, such as {@code br}. */
	public PaperWriter empty(String element, Css look, String... attributes) {
		tag(element, look, attributes);
		body.append("/>");
		return this;
	}

	/** Writes text. */
	public PaperWriter text(String text) {
		body.append(escape(text));
		return this;
	}

	/** Adds a rule for pages, as it stands in the style sheet. */
	public void addPage(String rule) {
		pages.append(rule).append('\n');
	}

	private void tag(String element, Css look, String... attributes) {
		body.append('<').append(element);
		if (!look.isEmpty()) {
			String name = classes.computeIfAbsent(look.toString(), declarations -> "s" + (classes.size() + 1));
			body.append(" class=\"").append(name).append('"');
		}
		for (int i = 0; i < attributes.length; i += 2) {
			body.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
		}
	}

	private static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length());
		text.codePoints().forEach(character -> {
			switch (character) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				case '"' -> escaped.append("&quot;");
				default -> escaped.appendCodePoint(isXml(character) ? character : ' ');
			}
		});
		return escaped.toString();
	}

	/** Char of XML 1.0; everything else cannot be written at all. */
	private static boolean isXml(int character) {
		return character == '\t' || character == '\n' || character >= 0x20 && character <= 0xD7FF
				|| character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
	}

	/**
	 * The whole page; every element must be closed.
	 *
	 * @param style the part of the style sheet that is the same for all pages
	 */
	public String page(String title, String style) {
		if (!open.isEmpty()) {
			throw new IllegalStateException(open.peek() + " is not closed");
		}
		StringBuilder page = new StringBuilder(body.length() + (1 << 12));
		page.append("<!DOCTYPE html>\n<html lang=\"ja\"><head><meta charset=\"UTF-8\"/><title>").append(escape(title))
				.append("</title><style>\n").append(pages).append(style);
		classes.forEach((look, name) -> page.append('.').append(name).append('{').append(look).append("}\n"));
		return page.append("</style></head><body>").append(body).append("</body></html>\n").toString();
	}
}
