package jp.tsunagi.review.sheet.internal.read;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.CellText;
import jp.tsunagi.review.sheet.SheetFormat;

/**
 * Reads a file of Word as a reader sees it: what was taken out with changes tracked is not there, what was put in is. The XML is
 * read as such, since POI's classes know neither tracked rows nor content controls inside cells.
 */
final class DocxReader {

	/** What is deleted, moved away, a code, a placeholder for what does not understand the rest, a picture or the reading of a word. */
	private static final Set<String> UNSEEN = Set.of("del", "moveFrom", "delText", "instrText", "Fallback", "drawing", "pict", "rt",
			"pPr", "rPr", "sdtPr", "tblPr", "trPr", "tcPr", "sectPr");

	private final OPCPackage file;

	private final List<FilledFile.Row> rows = new ArrayList<>();

	private boolean tracked;

	DocxReader(OPCPackage file) {
		this.file = file;
	}

	FilledFile read(Map<String, String> properties) throws Exception {
		PackageRelationship main = Stream.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
				.flatMap(type -> Stream.iterate(0, i -> i < file.getRelationshipsByType(type).size(), i -> i + 1)
						.map(file.getRelationshipsByType(type)::getRelationship)).findFirst().orElseThrow();
		PackagePart part = file.getPart(main);
		try (InputStream in = part.getInputStream()) {
			walk(XMLHelper.newDocumentBuilder().parse(in).getDocumentElement());
		}
		return new FilledFile(SheetFormat.DOCX, properties, rows, tracked ? List.of(Messages.tracked) : List.of());
	}

	private void walk(Element element) {
		switch (element.getLocalName()) {
			case "tr" -> addRow(element);
			case "p" -> {
				String text = text(element);
				if (!text.isEmpty()) {
					rows.add(new FilledFile.Row(List.of(new FilledFile.Cell(0, text, List.of(), Optional.empty())), false));
				}
			}
			default -> children(element, this::walk);
		}
	}

	private void addRow(Element row) {
		if (child(row, "trPr").flatMap(properties -> child(properties, "del")).isPresent()) {
			tracked = true;
			return;
		}
		List<FilledFile.Cell> cells = new ArrayList<>();
		int[] column = {0};
		cells(row, cell -> {
			cells.add(new FilledFile.Cell(column[0], text(cell), ids(cell), Optional.empty()));
			column[0] += child(cell, "tcPr").flatMap(properties -> child(properties, "gridSpan")).map(span -> value(span, "val"))
					.map(Integer::valueOf).orElse(1);
		});
		rows.add(new FilledFile.Row(cells, true));
	}

	/** The cells of a row, those inside content controls too. */
	private static void cells(Element element, Consumer<Element> consumer) {
		children(element, child -> {
			if (child.getLocalName().equals("tc")) {
				consumer.accept(child);
			} else {
				cells(child, consumer);
			}
		});
	}

	private static List<String> ids(Element cell) {
		List<String> ids = new ArrayList<>();
		collectIds(cell, ids);
		return ids.stream().filter(id -> CellAddress.ID.matcher(id).matches()).distinct().toList();
	}

	private static void collectIds(Element element, List<String> ids) {
		switch (element.getLocalName()) {
			case "tag" -> ids.add(value(element, "val"));
			case "bookmarkStart" -> ids.add(value(element, "name"));
			default -> children(element, child -> collectIds(child, ids));
		}
	}

	private String text(Element element) {
		StringBuilder text = new StringBuilder();
		write(element, text);
		return CellText.clean(text.toString());
	}

	private void write(Element element, StringBuilder text) {
		tracked |= Set.of("del", "ins", "moveFrom", "moveTo").contains(element.getLocalName());
		if (UNSEEN.contains(element.getLocalName()) || isPlaceholder(element)) {
			return;
		}
		switch (element.getLocalName()) {
			case "t" -> text.append(element.getTextContent());
			case "br", "cr" -> text.append('\n');
			case "tab" -> text.append('\t');
			case "noBreakHyphen" -> text.append('-');
			default -> children(element, child -> write(child, text));
		}
		if (element.getLocalName().equals("p") && !isMarkDeleted(element)) {
			text.append('\n');
		}
	}

	/** What Word shows in a control where nothing was written. */
	private static boolean isPlaceholder(Element element) {
		return element.getLocalName().equals("sdt")
				&& child(element, "sdtPr").flatMap(properties -> child(properties, "showingPlcHdr")).isPresent();
	}

	/** A paragraph whose end was deleted with changes tracked goes on in the next one. */
	private static boolean isMarkDeleted(Element paragraph) {
		return child(paragraph, "pPr").flatMap(properties -> child(properties, "rPr")).flatMap(mark -> child(mark, "del")).isPresent();
	}

	private static void children(Element element, Consumer<Element> consumer) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element each) {
				consumer.accept(each);
			}
		}
	}

	private static Optional<Element> child(Element element, String name) {
		List<Element> found = new ArrayList<>();
		children(element, child -> {
			if (child.getLocalName().equals(name)) {
				found.add(child);
			}
		});
		return found.stream().findFirst();
	}

	/** The attribute; its namespace is another one in strict files. */
	private static String value(Element element, String name) {
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			if (name.equals(element.getAttributes().item(i).getLocalName())) {
				return element.getAttributes().item(i).getNodeValue();
			}
		}
		return "";
	}
}
