package jp.tsunagi.office.template.file;

import jp.tsunagi.office.OfficeFile;
import jp.tsunagi.office.OfficeFileException;
import jp.tsunagi.office.OfficeFormat;
import jp.tsunagi.office.template.TemplateException;

/**
 * A file that may be read as a template.
 *
 * @param name what people call it
 * @param bytes the file; not copied
 */
public record TemplateFile(String name, OfficeFormat format, byte[] bytes) {

	/**
	 * Looks at a file.
	 *
	 * @throws TemplateException if it is none that may be read
	 */
	public static TemplateFile open(byte[] bytes, String name) throws TemplateException {
		try {
			OfficeFile file = OfficeFile.of(bytes);
			return new TemplateFile(name, file.format(), bytes);
		} catch (OfficeFileException refused) {
			throw new TemplateException(refused.getMessage(), refused);
		}
	}
}
