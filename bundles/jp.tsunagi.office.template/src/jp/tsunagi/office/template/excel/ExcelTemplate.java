package jp.tsunagi.office.template.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.office.OfficeFileException;
import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.file.TemplateFile;
import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** A template of Excel. */
public final class ExcelTemplate implements OfficeTemplate {

	private final TemplateFile file;

	private final List<SheetTags> sheets;

	private final List<TemplateFinding> unknown;

	private ExcelTemplate(TemplateFile file, List<SheetTags> sheets, List<TemplateFinding> unknown) {
		this.file = file;
		this.sheets = sheets;
		this.unknown = unknown;
	}

	/**
	 * Reads a template.
	 *
	 * @throws TemplateException if it cannot be read
	 */
	public static ExcelTemplate read(TemplateFile file) throws TemplateException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.bytes()))) {
			if (workbook.getNumberOfSheets() < workbook.getCTWorkbook().getSheets().sizeOfSheetArray()) {
				throw new IOException("a sheet without a part");
			}
			List<SheetTags> sheets = new ArrayList<>();
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				sheets.add(new SheetTags(workbook.getSheetAt(i)));
			}
			return new ExcelTemplate(file, List.copyOf(sheets), BookCheck.of(workbook));
		} catch (IOException | RuntimeException damaged) {
			// POI has exceptions without number for files that somebody cut or mended by hand
			throw new TemplateException(OfficeFileException.damaged(damaged).getMessage(), damaged);
		}
	}

	@Override
	public String extension() {
		return "xlsx";
	}

	@Override
	public List<TemplateFinding> check(Scope blank) {
		List<TemplateFinding> findings = checkTags(blank);
		// what follows rows can only be told when there are any, and only if the tags say which
		return findings.isEmpty() ? filling(blank.ofNothing(), Blanks.GUIDED).findings() : findings;
	}

	private List<TemplateFinding> checkTags(Scope blank) {
		return Stream.concat(sheets.stream().flatMap(sheet -> sheet.findings(blank.ofNothing()).stream()), unknown.stream()).toList();
	}

	private BookFilling filling(Scope scope, Blanks blanks) {
		try {
			BookFilling filling = new BookFilling(file.bytes(), sheets);
			filling.fill(Filling.of(scope, blanks));
			return filling;
		} catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public byte[] fill(Scope scope, Blanks blanks) throws TemplateException {
		List<TemplateFinding> findings = checkTags(scope);
		if (findings.isEmpty()) {
			BookFilling filling = filling(scope, blanks);
			if (filling.findings().isEmpty()) {
				return filling.filled();
			}
			findings = filling.findings();
		}
		throw new TemplateException(file.name(), findings);
	}
}
