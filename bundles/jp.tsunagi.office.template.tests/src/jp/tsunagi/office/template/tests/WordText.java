package jp.tsunagi.office.template.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document of Word as lines: {@code [a|b]} is a row, {@code /} parts the paragraphs of a cell. */
final class WordText {

	private final XWPFDocument document = new XWPFDocument();

	XWPFDocument document() {
		return document;
	}

	/** Adds a paragraph. */
	WordText line(String text) {
		document.createParagraph().createRun().setText(text);
		return this;
	}

	/** Adds a table. */
	WordText table(String... rows) {
		XWPFTable table = document.createTable(rows.length, rows[0].split("\\|", -1).length);
		for (int row = 0; row < rows.length; row++) {
			List<String> cells = List.of(rows[row].split("\\|", -1));
			for (int column = 0; column < cells.size(); column++) {
				XWPFTableCell cell = table.getRow(row).getCell(column);
				List<String> lines = List.of(cells.get(column).split("/", -1));
				for (int line = 0; line < lines.size(); line++) {
					(line == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph()).createRun().setText(lines.get(line));
				}
			}
		}
		return this;
	}

	byte[] write() throws IOException {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	static XWPFDocument open(byte[] file) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file));
	}

	/** The parts of a file by their names. */
	static Map<String, String> parts(byte[] file) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

	/** The lines of a document's body. */
	static String read(byte[] file) throws IOException {
		try (XWPFDocument document = open(file)) {
			return lines(document, "\n");
		}
	}

	private static String lines(IBody body, String separator) {
		return body.getBodyElements().stream().map(WordText::line).collect(Collectors.joining(separator));
	}

	private static String line(IBodyElement element) {
		return switch (element) {
			case XWPFParagraph paragraph -> paragraph.getText();
			case XWPFTable table -> table.getRows().stream().map(WordText::row).collect(Collectors.joining("\n"));
			default -> element.toString();
		};
	}

	private static String row(XWPFTableRow row) {
		return row.getTableCells().stream().map(cell -> lines(cell, "/")).collect(Collectors.joining("|", "[", "]"));
	}
}
