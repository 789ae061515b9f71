package jp.tsunagi.document.internal.html.plan;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.document.internal.html.HtmlWriter;

/** A form: what something is, beside what it says about it. Short facts stand two in a row, long ones alone. */
final class FactSheet {

	private record Fact(String title, String text, boolean isLong) {
	}

	/** A text up to this length has room in half a row. */
	private static final int SHORT = 34;

	private final List<Fact> facts = new ArrayList<>();

	/** Adds a fact, unless it is empty. */
	FactSheet add(String title, String text) {
		return add(title, text, text.length() > SHORT);
	}

	/** Adds a fact that has a row of its own, unless it is empty. */
	FactSheet addLong(String title, String text) {
		return add(title, text, true);
	}

	private FactSheet add(String title, String text, boolean isLong) {
		if (!text.isEmpty()) {
			facts.add(new Fact(title, text, isLong));
		}
		return this;
	}

	/** Writes the form; nothing if there are no facts. */
	void write(HtmlWriter html) {
		if (facts.isEmpty()) {
			return;
		}
		html.open("table", "class", "form").open("tbody");
		for (int i = 0; i < facts.size(); i++) {
			Fact fact = facts.get(i);
			boolean paired = !fact.isLong() && i + 1 < facts.size() && !facts.get(i + 1).isLong();
			html.open("tr");
			if (paired) {
				writeFact(html, fact, "1");
				writeFact(html, facts.get(++i), "1");
			} else {
				writeFact(html, fact, "3");
			}
			html.close();
		}
		html.close().close();
	}

	private static void writeFact(HtmlWriter html, Fact fact, String columns) {
		html.element("th", fact.title(), "scope", "row").element("td", fact.text(), "colspan", columns);
	}
}
