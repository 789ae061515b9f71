package jp.tsunagi.office.template;

import java.nio.file.Path;

import jp.tsunagi.office.template.excel.ExcelTemplate;
import jp.tsunagi.office.template.file.TemplateFile;
import jp.tsunagi.office.template.word.WordTemplate;

/** Opens files of Word and Excel as templates. */
public final class OfficeTemplates {

	private OfficeTemplates() {
	}

	/**
	 * Opens a file.
	 *
	 * @throws TemplateException if it cannot be read as a template; the message tells why
	 */
	public static OfficeTemplate open(Path file) throws TemplateException {
		return open(TemplateFile.open(file));
	}

	/**
	 * Opens a file that is in memory.
	 *
	 * @param name what people call it
	 * @throws TemplateException if it cannot be read as a template; the message tells why
	 */
	public static OfficeTemplate open(byte[] file, String name) throws TemplateException {
		return open(TemplateFile.open(file, name));
	}

	private static OfficeTemplate open(TemplateFile file) throws TemplateException {
		return switch (file.format()) {
			case DOCX -> WordTemplate.read(file);
			case XLSX -> ExcelTemplate.read(file);
		};
	}
}
