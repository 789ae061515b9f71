package jp.tsunagi.office.template.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.office.PartXml;

/**
 * How much room there is for a picture.
 *
 * @param width in points
 * @param height in points
 */
record Room(double width, double height) {

	/** Of an A4 page with margins of 25 millimetres. */
	private static final Room USUAL = new Room(450, 690);

	private static final double TWIPS = 20;

	/** What Word keeps free beside the text of a cell unless told otherwise. */
	private static final double CELL_MARGINS = 2 * 5.4;

	/** The same of a text box. */
	private static final double BOX_MARGINS = 2 * 7.2;

	/** A picture needs some of the height for the line it stands in. */
	private static final double LINE = 12;

	private static final double EMU = 12700;

	/** Sizes may have a unit, but Word writes none. */
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private static final Pattern POINTS = Pattern.compile("(?:^|;)\\s*width:\\s*(\\d+(?:\\.\\d+)?)pt");

	/**
	 * The room where a run is.
	 *
	 * @param body the text that has the sizes of pages, for headers and notes
	 */
	static Room of(Element run, Element body) {
		Room page = page(run, body);
		Node each = run;
		while (each != null && !WordXml.is(each, "tc") && !WordXml.is(each, "txbxContent")) {
			each = each.getParentNode();
		}
		Optional<Double> narrow = WordXml.is(each, "tc") ? cell((Element) each) : each == null ? Optional.empty() : box(each);
		return new Room(narrow.map(width -> Math.min(width, page.width())).orElse(page.width()), page.height());
	}

	/** The page that comes to its end below the run; headers go with the last one. */
	private static Room page(Element run, Element body) {
		List<Element> sections = WordXml.all(body, "sectPr");
		boolean isInBody = run.getOwnerDocument() == body.getOwnerDocument();
		return sections.stream()
				.filter(section -> isInBody && (section.compareDocumentPosition(run) & Node.DOCUMENT_POSITION_PRECEDING) != 0)
				.findFirst().or(() -> sections.reversed().stream().findFirst()).flatMap(Room::page).orElse(USUAL);
	}

	private static Optional<Room> page(Element section) {
		if (WordXml.child(section, "pgSz").isEmpty() || WordXml.child(section, "pgMar").isEmpty()) {
			return Optional.empty();
		}
		double width = points(section, "w", "pgSz") - points(section, "left", "pgMar") - points(section, "right", "pgMar")
				- points(section, "gutter", "pgMar");
		double height = points(section, "h", "pgSz") - Math.abs(points(section, "top", "pgMar"))
				- Math.abs(points(section, "bottom", "pgMar")) - LINE;
		double columns = Math.max(1, TWIPS * points(section, "num", "cols"));
		return Optional.of(new Room((width - (columns - 1) * points(section, "space", "cols")) / columns, height))
				.filter(room -> room.width() > 0 && room.height() > 0);
	}

	private static double points(Element element, String attribute, String... path) {
		return WordXml.value(element, attribute, path).filter(value -> NUMBER.matcher(value).matches())
				.map(twips -> Double.parseDouble(twips) / TWIPS).orElse(0.0);
	}

	private static Optional<Double> cell(Element cell) {
		return Optional.of(cell).filter(each -> WordXml.value(each, "type", "tcPr", "tcW").filter("dxa"::equals).isPresent())
				.map(each -> points(each, "w", "tcPr", "tcW") - CELL_MARGINS).filter(width -> width > 0);
	}

	/** A text box of today says its width as a number, one of old days as a style. */
	private static Optional<Double> box(Node text) {
		for (Node each = text; each instanceof Element element; each = each.getParentNode()) {
			Matcher style = POINTS.matcher(element.getAttribute("style"));
			if (style.find()) {
				return Optional.of(Double.parseDouble(style.group(1)) - BOX_MARGINS).filter(width -> width > 0);
			}
			Optional<Element> extent = PartXml.children(element).stream().filter(child -> "extent".equals(child.getLocalName()))
					.findFirst();
			if (extent.isPresent()) {
				return Optional.of(extent.get().getAttribute("cx")).filter(value -> NUMBER.matcher(value).matches())
						.map(value -> Double.parseDouble(value) / EMU - BOX_MARGINS).filter(width -> width > 0);
			}
		}
		return Optional.empty();
	}
}
