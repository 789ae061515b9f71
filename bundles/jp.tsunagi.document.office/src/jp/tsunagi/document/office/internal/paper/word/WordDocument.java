package jp.tsunagi.document.office.internal.paper.word;

import java.io.IOException;
import java.util.Optional;

import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Letters;
import jp.tsunagi.document.office.internal.paper.Notices;

/**
 * What everything in a file of Word depends on.
 *
 * @param defaultTab how far stops are from each other where none are set, in points
 * @param isGridInTables whether lines in tables keep to the grid of the page
 * @param hasLeftPages whether left pages have headers of their own
 */
record WordDocument(WordFile file, WordStyles styles, WordTheme theme, WordNumbering numbering, Notices notices, Letters letters,
		double defaultTab, boolean isGridInTables, boolean hasLeftPages) {

	/** Of Word, in twips. */
	private static final double DEFAULT_TAB = 840;

	static WordDocument of(WordFile file, Notices notices) throws IOException {
		WordStyles styles = new WordStyles(file);
		Optional<Element> settings = file.root("wordprocessingml.settings+xml");
		String tab = settings.map(all -> Markup.value(all, "defaultTabStop")).orElse("");
		return new WordDocument(file, styles, new WordTheme(file), new WordNumbering(file, styles), notices, new Letters(notices),
				Math.max(1, Markup.number(tab, DEFAULT_TAB)) * Markup.TWIP,
				settings.flatMap(all -> Markup.child(all, "compat", "adjustLineHeightInTable")).filter(Markup::isOn).isPresent(),
				settings.filter(all -> Markup.isOn(all, "evenAndOddHeaders")).isPresent());
	}

	/** What holds for a paragraph before it says anything itself. */
	Properties paragraph(String style, Place place) {
		return styles.ofDocument("pPr").and(place.paragraphs().levels()).and(styles.said(style, "pPr"));
	}

	/** What holds for the letters of a paragraph before they say anything themselves. */
	Properties letters(String style, Place place) {
		return styles.ofDocument("rPr").and(place.runs().levels()).and(styles.said(style, "rPr"));
	}
}
