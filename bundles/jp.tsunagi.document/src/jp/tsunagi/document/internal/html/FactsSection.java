package jp.tsunagi.document.internal.html;

import java.util.List;

import jp.tsunagi.document.published.PublishedProject;

/**
 * Figures at a glance.
 *
 * @param title the heading
 * @param facts the figures, of which those of nothing are left out
 */
public record FactsSection(String title, List<Fact> facts) implements Section {

	/**
	 * One figure.
	 *
	 * @param label what is counted
	 * @param number how many
	 * @param unit what the number counts in, as in 12名, may be empty
	 * @param note more about it, may be empty
	 * @param all of how many; a figure of none is not shown
	 */
	public record Fact(String label, long number, String unit, String note, long all) {

		/** How many there are. */
		public Fact(String label, long number, String unit, String note) {
			this(label, number, unit, note, number);
		}
	}

	/** Keeps those that are of something. */
	public FactsSection {
		facts = facts.stream().filter(fact -> fact.all() > 0).toList();
	}

	@Override
	public String id() {
		return "facts";
	}

	@Override
	public boolean isEmpty() {
		return facts.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.open("dl", "class", "facts");
		for (Fact fact : facts) {
			html.open("div").element("dt", fact.label());
			html.open("dd").element("b", PublishedProject.number(fact.number()));
			if (!fact.unit().isEmpty()) {
				html.element("span", fact.unit(), "class", "unit");
			}
			if (!fact.note().isEmpty()) {
				html.element("small", fact.note());
			}
			html.close().close();
		}
		html.close();
	}
}
