package jp.tsunagi.office.template.file;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

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
			return new TemplateFile(name, OfficeFile.of(bytes).format(), bytes);
		} catch (OfficeFileException refused) {
			throw new TemplateException(refused.getMessage(), refused);
		}
	}

	/**
	 * Looks at a file on disk.
	 *
	 * @throws TemplateException if it cannot be read, or is none that may be
	 */
	public static TemplateFile open(Path file) throws TemplateException {
		try {
			OfficeFile read = OfficeFile.read(file);
			return new TemplateFile(String.valueOf(file.getFileName()), read.format(), read.bytes());
		} catch (OfficeFileException refused) {
			throw new TemplateException(refused.getMessage(), refused);
		} catch (IOException failure) {
			throw new TemplateException(NLS.bind(Messages.unreadable, file), failure);
		}
	}
}
