package jp.tsunagi.office.template.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A document of Word as lines: {@code [a|b]} is a row, {@code /} parts the paragraphs of a cell. */
final class WordText {

	private static final String MARK = "@@";

	private static final String NAMESPACES = """
			xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
			xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
			xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
			xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
			xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
			xmlns:v="urn:schemas-microsoft-com:vml\"""";

	private final XWPFDocument document = new XWPFDocument();

	private final List<String> raw = new ArrayList<>();

	XWPFDocument document() {
		return document;
	}

	/** Adds a paragraph. */
	WordText line(String text) {
		document.createParagraph().createRun().setText(text);
		return this;
	}

	/** Adds a paragraph in pieces, as Word may save it. */
	WordText runs(List<String> pieces) {
		XWPFParagraph paragraph = document.createParagraph();
		pieces.forEach(piece -> paragraph.createRun().setText(piece));
		return this;
	}

	/** Adds something that POI does not write, as XML. */
	WordText xml(String xml) {
		raw.add(xml.replaceFirst("[ >]", " " + NAMESPACES + "$0"));
		return line(MARK + (raw.size() - 1) + MARK);
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
			return edit(bytes.toByteArray(), "word/document.xml", this::insert);
		}
	}

	private String insert(String xml) {
		return Pattern.compile("<w:p>(?:(?!</w:p>).)*" + MARK + "(\\d+)" + MARK + ".*?</w:p>").matcher(xml)
				.replaceAll(found -> Matcher.quoteReplacement(raw.get(Integer.parseInt(found.group(1)))));
	}

	/** The same file but for one part. */
	static byte[] edit(byte[] file, String part, UnaryOperator<String> edit) throws IOException {
		Map<String, String> parts = parts(file);
		parts.compute(part, (name, content) -> edit.apply(content == null ? "" : content));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, String> each : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(each.getKey()));
				zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
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

	/** What the group of a pattern matches. */
	static List<String> all(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
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
