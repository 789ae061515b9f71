package jp.tsunagi.review.sheet.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetFormat;

/**
 * Says by its content, whatever it is called, what kind of file of an office it is. It is looked at before anything opens it:
 * what holds macros, is locked, or grows without measure is not opened at all.
 */
final class OfficeFile {

	/** A form has some tens of kilobytes; photographs may have been put into it. */
	static final int LARGEST_MEGABYTES = 32;

	private static final long LARGEST_INFLATED = 200L << 20;

	/** More than the list of parts of any document. */
	private static final int LARGEST_LIST = 1 << 20;

	private static final String LIST = "[Content_Types].xml";

	private OfficeFile() {
	}

	/**
	 * The format of the file.
	 *
	 * @throws SheetException if it is none that can be read, saying what it is and what helps
	 */
	static SheetFormat format(byte[] bytes) throws SheetException {
		if (bytes.length > LARGEST_MEGABYTES << 20) {
			throw tooLarge();
		}
		try {
			return switch (FileMagic.valueOf(bytes)) {
				case OOXML -> formatOfZip(bytes);
				case OLE2 -> throw new SheetException(isLocked(bytes) ? Messages.locked : Messages.oldFormat);
				default -> throw new SheetException(Messages.notOffice);
			};
		} catch (IOException | RuntimeException damaged) {
			throw new SheetException(Messages.damaged, damaged);
		}
	}

	/** The message for files that are too large. */
	static SheetException tooLarge() {
		return new SheetException(NLS.bind(Messages.tooLarge, LARGEST_MEGABYTES));
	}

	private static boolean isLocked(byte[] bytes) throws IOException {
		try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			return old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
		}
	}

	private static SheetFormat formatOfZip(byte[] bytes) throws IOException, SheetException {
		String types = "";
		String mimetype = "";
		long inflated = 0;
		byte[] buffer = new byte[1 << 16];
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith("vbaProject.bin")) {
					throw new SheetException(Messages.macros);
				}
				if (entry.getName().equals(LIST)) {
					types = new String(zip.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
				} else if (entry.getName().equals("mimetype")) {
					mimetype = new String(zip.readNBytes(buffer.length), StandardCharsets.UTF_8);
				}
				for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
					inflated += read;
					if (inflated > LARGEST_INFLATED) {
						throw new SheetException(Messages.bomb);
					}
				}
			}
		}
		return formatOf(types, mimetype);
	}

	private static SheetFormat formatOf(String types, String mimetype) throws SheetException {
		if (types.contains("macroEnabled")) {
			throw new SheetException(Messages.macros);
		}
		if (mimetype.contains("opendocument")) {
			throw new SheetException(Messages.openDocument);
		}
		if (types.contains("wordprocessingml.document.main+xml")) {
			return SheetFormat.DOCX;
		}
		if (types.contains("spreadsheetml.sheet.main+xml")) {
			return SheetFormat.XLSX;
		}
		throw new SheetException(Messages.notOffice);
	}
}
