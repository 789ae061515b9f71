package jp.tsunagi.document.office.internal.paper.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.PaperPicture;
import jp.tsunagi.document.office.internal.paper.PaperPicture.Cut;

/** Reads drawings of both kinds, those of today and those of Word 2003: pictures and boxes with text. */
final class DrawingReader {

	/** Hundred percent in 1000ths. */
	private static final double WHOLE = 100_000;

	/** Of a box that does not say, in points. */
	private static final double BOX_WIDTH = 160;

	private final WordDocument document;

	private final Place place;

	DrawingReader(WordDocument document, Place place) {
		this.document = document;
		this.place = place;
	}

	/** What can be shown of a drawing. */
	List<Piece> read(Element drawing) {
		List<Piece> pieces = new ArrayList<>();
		Optional<Element> anchor = Markup.child(drawing, "anchor");
		for (Element picture : all(drawing, "pic")) {
			readPicture(picture, drawing, anchor).ifPresent(pieces::add);
		}
		for (Element picture : all(drawing, "imagedata")) {
			readOldPicture(picture, drawing).ifPresent(pieces::add);
		}
		for (Element box : all(drawing, "txbxContent")) {
			document.notices().add(Missing.TEXT_BOX);
			pieces.add(new Piece.Box(box, Math.min(place.width(), width(drawing))));
		}
		noteTheRest(drawing, pieces, anchor);
		return pieces;
	}

	/** Below {@code drawing}, but not in the text of its boxes, which is read with them. */
	private static List<Element> all(Element drawing, String name) {
		List<Element> found = new ArrayList<>();
		for (Element child : Markup.children(drawing)) {
			if (Markup.is(child, name)) {
				found.add(child);
			} else if (!Markup.is(child, "txbxContent")) {
				found.addAll(all(child, name));
			}
		}
		return found;
	}

	private void noteTheRest(Element drawing, List<Piece> pieces, Optional<Element> anchor) {
		if (Markup.below(drawing, "chart").isPresent()) {
			document.notices().add(Missing.CHART);
		} else if (Markup.below(drawing, "relIds").isPresent()) {
			document.notices().add(Missing.SMART_ART);
		} else if (Markup.below(drawing, "OLEObject").isPresent()) {
			document.notices().add(Missing.EMBEDDED);
		} else if (pieces.isEmpty() && Markup.below(drawing, "pic").isEmpty() && Markup.below(drawing, "imagedata").isEmpty()) {
			document.notices().add(Missing.SHAPE);
		} else if (anchor.isPresent() && pieces.stream().anyMatch(Piece.Image.class::isInstance)) {
			document.notices().add(Missing.PLACED_PICTURE);
		}
	}

	private Optional<Piece> readPicture(Element picture, Element drawing, Optional<Element> anchor) {
		Element own = Markup.below(picture, "ext").filter(ext -> !Markup.attribute(ext, "cx").isEmpty())
				.or(() -> Markup.below(drawing, "extent")).orElse(picture);
		Element size = Markup.below(drawing, "wgp").isPresent() ? own : Markup.below(drawing, "extent").orElse(own);
		if (Markup.below(picture, "xfrm").filter(turn -> Markup.number(Markup.attribute(turn, "rot"), 0) != 0).isPresent()) {
			document.notices().add(Missing.TURNED_PICTURE);
		}
		String id = Markup.below(picture, "blip").map(blip -> Markup.attribute(blip, "embed")).orElse("");
		Cut cut = Markup.below(picture, "srcRect").map(rect -> new Cut(part(rect, "l"), part(rect, "t"), part(rect, "r"), part(rect, "b")))
				.orElse(Cut.NONE);
		String text = Markup.below(drawing, "docPr").map(name -> Markup.attribute(name, "descr")).orElse("");
		return image(id, cut, emu(size, "cx"), emu(size, "cy"), text, anchor.map(DrawingReader::side).orElse(""));
	}

	private static double part(Element rect, String side) {
		return Markup.number(Markup.attribute(rect, side), 0) / WHOLE;
	}

	private static double emu(Element size, String attribute) {
		return Markup.number(Markup.attribute(size, attribute), 0) * Markup.EMU;
	}

	/** Where a picture stands that text flows around. */
	private static String side(Element anchor) {
		boolean isBeside = Markup.child(anchor, "wrapSquare").or(() -> Markup.child(anchor, "wrapTight"))
				.or(() -> Markup.child(anchor, "wrapThrough")).isPresent();
		String align = Markup.child(anchor, "positionH", "align").map(Element::getTextContent).orElse("");
		if (align.equals("center") || !isBeside && align.isEmpty()) {
			return "";
		}
		double left = Markup.child(anchor, "positionH", "posOffset").map(offset -> Markup.number(offset.getTextContent(), 0) * Markup.EMU)
				.orElse(0.0);
		return align.equals("right") || left > BOX_WIDTH ? "right" : "left";
	}

	private Optional<Piece> readOldPicture(Element picture, Element drawing) {
		String style = Markup.below(drawing, "shape").map(shape -> Markup.attribute(shape, "style")).orElse("");
		return image(Markup.attribute(picture, "id"), Cut.NONE, length(style, "width"), length(style, "height"),
				Markup.attribute(picture, "title"), "");
	}

	/** A length of a style of VML, in points. */
	private static double length(String style, String name) {
		for (String declaration : style.split(";")) {
			String[] parts = declaration.strip().split(":");
			if (parts.length == 2 && parts[0].equals(name)) {
				String number = parts[1].replaceAll("[a-z]+$", "");
				double unit = parts[1].endsWith("in") ? 72 : parts[1].endsWith("mm") ? 72 / 25.4 : parts[1].endsWith("cm") ? 720 / 25.4
						: parts[1].endsWith("px") ? 0.75 : 1;
				return Markup.number(number, 0) * unit;
			}
		}
		return 0;
	}

	private double width(Element drawing) {
		double width = Markup.below(drawing, "extent").map(extent -> emu(extent, "cx")).orElse(0.0);
		String style = Markup.below(drawing, "shape").or(() -> Markup.below(drawing, "rect"))
				.map(shape -> Markup.attribute(shape, "style")).orElse("");
		double old = width > 0 ? width : length(style, "width");
		return old > 0 ? old : BOX_WIDTH;
	}

	private Optional<Piece> image(String id, Cut cut, double width, double height, String text, String side) {
		Optional<String> uri = document.file().related(place.part(), id).flatMap(part -> uri(part, cut));
		if (uri.isEmpty()) {
			document.notices().add(Missing.PICTURE);
			return Optional.empty();
		}
		double scale = width > place.width() ? place.width() / width : 1;
		return Optional.of(new Piece.Image(uri.get(), width * scale, height * scale, text, side));
	}

	private static Optional<String> uri(PackagePart part, Cut cut) {
		try (InputStream in = part.getInputStream()) {
			return PaperPicture.uri(in.readAllBytes(), part.getContentType(), cut);
		} catch (IOException broken) {
			return Optional.empty();
		}
	}
}
