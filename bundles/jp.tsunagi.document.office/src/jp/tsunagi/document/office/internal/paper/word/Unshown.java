package jp.tsunagi.document.office.internal.paper.word;

import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.Notices;

/** Notes what a part of a file holds that is left out without a place of its own on the page, or looks simpler there. */
final class Unshown {

	private static final Map<String, Missing> ELEMENTS = Map.of("ins", Missing.CHANGES, "del", Missing.CHANGES, "moveFrom", Missing.CHANGES,
			"commentReference", Missing.COMMENT, "pgBorders", Missing.PAGE_BORDER, "background", Missing.BACKGROUND,
			"altChunk", Missing.EMBEDDED);

	private static final List<String> SECTION = List.of("cols", "pgNumType", "textDirection");

	private final Notices notices;

	Unshown(Notices notices) {
		this.notices = notices;
	}

	/** Looks through all that stands below {@code root}. */
	void note(Element root) {
		ELEMENTS.forEach((name, missing) -> {
			NodeList found = root.getElementsByTagNameNS("*", name);
			for (int i = 0; i < found.getLength(); i++) {
				// of a row or a paragraph that was inserted, in its properties
				notices.add(missing);
			}
		});
		NodeList sections = root.getElementsByTagNameNS("*", "sectPr");
		for (int i = 0; i < sections.getLength(); i++) {
			Element section = (Element) sections.item(i);
			SECTION.forEach(name -> Markup.child(section, name).ifPresent(this::noteOfSection));
		}
	}

	private void noteOfSection(Element said) {
		switch (said.getLocalName()) {
			case "cols" -> noteIf(Markup.number(Markup.attribute(said, "num"), 1) > 1, Missing.COLUMNS);
			case "pgNumType" -> noteIf(Markup.number(Markup.attribute(said, "start"), 1) != 1, Missing.PAGE_NUMBERS);
			default -> noteIf(Markup.attribute(said, "val").startsWith("tb"), Missing.VERTICAL_PAGE);
		}
	}

	private void noteIf(boolean isSo, Missing missing) {
		if (isSo) {
			notices.add(missing);
		}
	}
}
