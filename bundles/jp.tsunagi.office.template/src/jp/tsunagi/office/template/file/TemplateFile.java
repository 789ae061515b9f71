package jp.tsunagi.office.template.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXException;

import jp.tsunagi.office.OfficeFile;
import jp.tsunagi.office.OfficeFileException;
import jp.tsunagi.office.OfficeFormat;
import jp.tsunagi.office.template.TemplateException;

/**
 * A file that may be read as a template. What is made of it goes to many people, so it must not bring anything along that is
 * executed, fetched from elsewhere or not to be seen.
 *
 * @param name what people call it
 * @param bytes the file; not copied
 */
public record TemplateFile(String name, OfficeFormat format, byte[] bytes) {

	/**
	 * Elements and attributes of XML; far more than any form has. A few bytes of a zip file may hold so many that there is no
	 * memory for them, which nobody sees from the size of its parts.
	 */
	private static final int MOST_NODES = 1_000_000;

	/**
	 * Reads a file.
	 *
	 * @throws TemplateException if it is none that may be read
	 */
	public static TemplateFile open(Path path) throws TemplateException {
		String name = path.getFileName().toString();
		try {
			return checked(OfficeFile.read(path), name);
		} catch (IOException unreadable) {
			throw new TemplateException(NLS.bind(Messages.unreadable, name), unreadable);
		} catch (OfficeFileException refused) {
			throw new TemplateException(refused.getMessage(), refused);
		}
	}

	/**
	 * Looks at a file.
	 *
	 * @throws TemplateException if it is none that may be read
	 */
	public static TemplateFile open(byte[] bytes, String name) throws TemplateException {
		try {
			return checked(OfficeFile.of(bytes), name);
		} catch (OfficeFileException refused) {
			throw new TemplateException(refused.getMessage(), refused);
		}
	}

	private static TemplateFile checked(OfficeFile file, String name) throws TemplateException, OfficeFileException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
			int room = MOST_NODES;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					room = new PartCheck(entry.getName(), room).read(zip.readAllBytes());
				}
			}
		} catch (PartCheck.Refusal refusal) {
			throw new TemplateException(refusal.getMessage(), refusal);
		} catch (IOException | SAXException damaged) {
			throw OfficeFileException.damaged(damaged);
		}
		return new TemplateFile(name, file.format(), file.bytes());
	}
}
