package jp.tsunagi.review.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A form filled from a plan, before it becomes a file.
 *
 * @param identity which sheet it is
 * @param area the areas of the plan, for the head of the pages
 * @param facts what stands below the title
 * @param sections the tables, from above
 * @param leftOut how many names are not shown because of their visibility
 */
public record Sheet(SheetIdentity identity, String area, List<Fact> facts, List<SheetSection> sections, int leftOut) {

	/** Keeps the lists as they are now. */
	public Sheet {
		facts = List.copyOf(facts);
		sections = List.copyOf(sections);
	}

	/**
	 * A line below the title.
	 *
	 * @param name such as 計画
	 * @param value what it is
	 */
	public record Fact(String name, String value) {
	}

	/** The cells that can be written in, from above. */
	public Stream<SheetCell.Writable> writable() {
		return sections.stream().flatMap(section -> section.rows().stream()).flatMap(row -> row.cells().stream())
				.filter(SheetCell.Writable.class::isInstance).map(SheetCell.Writable.class::cast);
	}

	/** All that is printed and cannot be written in. */
	public Stream<String> labels() {
		Stream<String> ofSections = sections.stream().flatMap(section -> Stream.concat(
				Stream.concat(Stream.of(section.title()), section.columns().stream().map(SheetColumn::head)),
				section.rows().stream().flatMap(row -> row.cells().stream()).filter(SheetCell.Label.class::isInstance)
						.map(SheetCell::text)));
		Stream<String> ofHead = Stream.concat(Stream.of(identity.form().label(), area),
				facts.stream().flatMap(fact -> Stream.of(fact.name(), fact.value())));
		return Stream.concat(ofHead, ofSections).filter(text -> !text.isBlank()).distinct();
	}
}
