package jp.tsunagi.review.sheet.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.review.sheet.CellAddress;
import jp.tsunagi.review.sheet.SheetFormat;

/** What people do to the files of sheets. */
final class OfficeEdits {

	private static final String DOCUMENT = "word/document.xml";

	private OfficeEdits() {
	}

	/** Types texts into cells. */
	static byte[] type(byte[] file, SheetFormat format, Map<CellAddress, String> texts) throws IOException {
		return format == SheetFormat.DOCX ? document(file, xml -> {
			String edited = xml;
			for (Map.Entry<CellAddress, String> text : texts.entrySet()) {
				edited = control(edited, text.getKey(), runs(text.getValue()));
			}
			return edited;
		}) : workbook(file, workbook -> texts.forEach((address, text) -> cell(workbook, address).setCellValue(text)));
	}

	/** Puts other XML into the control of a cell. */
	static String control(String xml, CellAddress address, String content) {
		int start = xml.indexOf("<w:sdtContent", xml.indexOf("<w:tag w:val=\"" + address.id() + "\""));
		int end = xml.indexOf("</w:sdtContent>", start);
		return xml.substring(0, xml.indexOf('>', start) + 1) + content + xml.substring(end);
	}

	/** Runs with a text, as Word writes them. */
	static String runs(String text) {
		return "<w:r><w:t xml:space=\"preserve\">" + escaped(text).replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
				.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	static XSSFCell cell(XSSFWorkbook workbook, CellAddress address) {
		CellReference there = new CellReference(workbook.getName("tsunagi." + address.id()).getRefersToFormula());
		return workbook.getSheet(there.getSheetName()).getRow(there.getRow()).getCell(there.getCol());
	}

	/** Edits a workbook and saves it. */
	static byte[] workbook(byte[] file, Consumer<XSSFWorkbook> edit) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			edit.accept(workbook);
			ByteArrayOutputStream saved = new ByteArrayOutputStream();
			workbook.write(saved);
			return saved.toByteArray();
		}
	}

	/** Edits the text of a Word file. */
	static byte[] document(byte[] file, UnaryOperator<String> edit) throws IOException {
		return entries(file, (name, xml) -> name.equals(DOCUMENT) ? edit.apply(xml) : xml);
	}

	/** Edits the parts of a file, each as text; those that become {@code null} go. */
	static byte[] entries(byte[] file, BiFunction<String, String, String> edit) throws IOException {
		return entries(file, edit, Map.of());
	}

	/** Edits the parts of a file and adds {@code more}. */
	static byte[] entries(byte[] file, BiFunction<String, String, String> edit, Map<String, byte[]> more) throws IOException {
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file)); ZipOutputStream out = new ZipOutputStream(saved)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				String edited = edit.apply(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
				if (edited != null) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					out.write(edited.getBytes(StandardCharsets.UTF_8));
				}
			}
			for (Map.Entry<String, byte[]> entry : more.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue());
			}
		}
		return saved.toByteArray();
	}
}
