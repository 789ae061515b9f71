package jp.tsunagi.office.template.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Workbooks in a few words, and what became of them. */
final class Workbooks {

	private Workbooks() {
	}

	/** A file with one sheet; each cell as {@code B2 text} or {@code B3 =SUM(B1:B2)}. */
	static byte[] sheet(String... cells) {
		return sheet(sheet -> {
		}, cells);
	}

	/** The same, changed further. */
	static byte[] sheet(Consumer<XSSFSheet> change, String... cells) {
		return book(workbook -> {
			XSSFSheet sheet = workbook.createSheet("表");
			write(sheet, cells);
			change.accept(sheet);
		});
	}

	static byte[] book(Consumer<XSSFWorkbook> content) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			content.accept(workbook);
			workbook.write(bytes);
			return bytes.toByteArray();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	static void write(XSSFSheet sheet, String... cells) {
		for (String text : cells) {
			String[] parts = text.split(" ", 2);
			XSSFCell cell = cell(sheet, parts[0]);
			if (parts[1].startsWith("=")) {
				cell.setCellFormula(parts[1].substring(1));
			} else if (parts[1].matches("-?\\d+")) {
				cell.setCellValue(Integer.parseInt(parts[1]));
			} else {
				cell.setCellValue(parts[1]);
			}
		}
	}

	/** The cell, made if it is not there. */
	static XSSFCell cell(XSSFSheet sheet, String address) {
		CellReference place = new CellReference(address);
		Row row = sheet.getRow(place.getRow()) == null ? sheet.createRow(place.getRow()) : sheet.getRow(place.getRow());
		Cell cell = row.getCell(place.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
		return (XSSFCell) cell;
	}

	static byte[] fill(byte[] template, SalonTown town) throws TemplateException {
		return template(template).fill(Scope.of(SalonTown.FIELDS, town), Blanks.NONE);
	}

	static XSSFWorkbook filled(byte[] template, SalonTown town) throws TemplateException {
		return open(fill(template, town));
	}

	/** The form that somebody is to fill in by hand. */
	static XSSFWorkbook form(byte[] template) throws TemplateException {
		return open(template(template).fill(Scope.blank(SalonTown.FIELDS), Blanks.GUIDED));
	}

	static XSSFWorkbook open(byte[] file) {
		try {
			return new XSSFWorkbook(new ByteArrayInputStream(file));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static OfficeTemplate template(byte[] template) throws TemplateException {
		return OfficeTemplate.open(template, "試し");
	}

	static List<TemplateFinding> check(byte[] template) throws TemplateException {
		return template(template).check(Scope.blank(SalonTown.FIELDS));
	}

	/** What the cells of a sheet say, as {@code B2 text}, from the top; formulas as they are written. */
	static List<String> cells(XSSFSheet sheet) {
		List<String> cells = new ArrayList<>();
		DataFormatter formatter = new DataFormatter();
		for (Row row : sheet) {
			for (Cell cell : row) {
				String text = switch (cell.getCellType()) {
					case FORMULA -> "=" + cell.getCellFormula();
					default -> formatter.formatCellValue(cell);
				};
				if (!text.isEmpty()) {
					cells.add(cell.getAddress() + " " + text);
				}
			}
		}
		return cells;
	}

	/** What the only sheet of a filled template says. */
	static List<String> cells(byte[] template, SalonTown town) throws TemplateException {
		return cells(filled(template, town).getSheetAt(0));
	}
}
