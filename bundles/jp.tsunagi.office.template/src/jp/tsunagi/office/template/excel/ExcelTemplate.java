package jp.tsunagi.office.template.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.internal.Filling;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** A workbook of Excel with tags in it. */
public final class ExcelTemplate implements OfficeTemplate {

	private final String name;

	private final byte[] bytes;

	/**
	 * A template whose file is known to be a sound workbook.
	 *
	 * @param name what people call it, for messages
	 * @param bytes the file; not copied
	 */
	public ExcelTemplate(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	@Override
	public String extension() {
		return "xlsx";
	}

	@Override
	public List<TemplateFinding> check(Scope blank) {
		try {
			List<TemplateFinding> findings = checkTags(blank);
			if (findings.isEmpty()) {
				BookFilling trial = new BookFilling(bytes);
				trial.fill(Filling.of(blank, Blanks.GUIDED));
				return trial.findings();
			}
			return findings;
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** What is wrong before anything is filled in. */
	private List<TemplateFinding> checkTags(Scope blank) throws IOException {
		List<TemplateFinding> findings = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				XSSFSheet sheet = workbook.getSheetAt(i);
				findings.addAll(new SheetTags(sheet).findings(blank));
			}
		}
		return findings;
	}

	@Override
	public byte[] fill(Scope scope, Blanks blanks) throws TemplateException {
		try {
			List<TemplateFinding> findings = checkTags(scope);
			BookFilling filling = new BookFilling(bytes);
			if (findings.isEmpty()) {
				filling.fill(Filling.of(scope, blanks));
				findings = filling.findings();
			}
			if (!findings.isEmpty()) {
				throw new TemplateException(name, findings);
			}
			return filling.filled();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}
}
