package jp.tsunagi.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclipse.osgi.util.NLS;

/**
 * A file of Word or Excel, by its content, whatever it is called. It is looked at before anything opens it: what holds macros, is
 * locked, was cut off or grows without measure is not opened at all.
 *
 * @param bytes the file; not copied
 */
public record OfficeFile(OfficeFormat format, byte[] bytes) {

	/** A form has some tens of kilobytes; photographs may have been put into it. */
	private static final int LARGEST_MEGABYTES = 32;

	private static final long LARGEST_INFLATED = 200L << 20;

	/** More than the list of parts of any document. */
	private static final int LARGEST_LIST = 1 << 20;

	private static final int BUFFER = 1 << 16;

	private static final String LIST = "[Content_Types].xml";

	/**
	 * What a file says of itself, as far as it matters here.
	 *
	 * @param parts what kinds of parts there are, for files of Microsoft
	 * @param type what kind of file it is, for others
	 */
	private record Label(String parts, String type) {

		OfficeFormat format() throws OfficeFileException {
			if (parts.contains("macroEnabled")) {
				throw new OfficeFileException(Messages.macros);
			}
			if (type.contains("opendocument")) {
				throw new OfficeFileException(Messages.openDocument);
			}
			if (parts.contains("wordprocessingml.document.main+xml")) {
				return OfficeFormat.DOCX;
			}
			if (parts.contains("spreadsheetml.sheet.main+xml")) {
				return OfficeFormat.XLSX;
			}
			throw new OfficeFileException(parts.contains("ml.template.main+xml") ? Messages.template : Messages.notOffice);
		}
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException if it is not there, or is open elsewhere
	 * @throws OfficeFileException if it is none that can be read
	 */
	public static OfficeFile read(Path file) throws IOException, OfficeFileException {
		if (Files.size(file) > LARGEST_MEGABYTES << 20) {
			throw tooLarge();
		}
		return of(Files.readAllBytes(file));
	}

	/**
	 * Looks at a file.
	 *
	 * @throws OfficeFileException if it is none that can be read
	 */
	public static OfficeFile of(byte[] bytes) throws OfficeFileException {
		if (bytes.length > LARGEST_MEGABYTES << 20) {
			throw tooLarge();
		}
		try {
			return switch (FileMagic.valueOf(bytes)) {
				case OOXML -> {
					OfficeFormat format = label(bytes).format();
					checkEnd(bytes);
					yield new OfficeFile(format, bytes);
				}
				case OLE2 -> throw new OfficeFileException(isLocked(bytes) ? Messages.locked : Messages.oldFormat);
				default -> throw new OfficeFileException(Messages.notOffice);
			};
		} catch (IOException | RuntimeException damaged) {
			throw OfficeFileException.damaged(damaged);
		}
	}

	private static OfficeFileException tooLarge() {
		return new OfficeFileException(NLS.bind(Messages.tooLarge, LARGEST_MEGABYTES));
	}

	private static boolean isLocked(byte[] bytes) throws IOException {
		try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
			return old.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
		}
	}

	/** Reads all of the file, a bit at a time, as what its parts grow to is only known afterwards. */
	private static Label label(byte[] bytes) throws IOException, OfficeFileException {
		String parts = "";
		String type = "";
		long inflated = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(LIST)) {
					parts = new String(zip.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8);
				} else if (entry.getName().equals("mimetype")) {
					type = new String(zip.readNBytes(BUFFER), StandardCharsets.UTF_8);
				}
				inflated += inflate(zip, entry.getName(), LARGEST_INFLATED - inflated);
			}
		}
		return new Label(parts, type);
	}

	private static long inflate(ZipInputStream zip, String name, long largest) throws IOException, OfficeFileException {
		if (name.endsWith("vbaProject.bin")) {
			throw new OfficeFileException(Messages.macros);
		}
		byte[] buffer = new byte[BUFFER];
		long inflated = 0;
		for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
			inflated += read;
			if (inflated > LARGEST_MEGABYTES << 20 || inflated > largest) {
				throw new OfficeFileException(name.contains("/media/") ? NLS.bind(Messages.picture, LARGEST_MEGABYTES) : Messages.bomb);
			}
		}
		return inflated;
	}

	/** A file of which the end is missing may have all of its first parts; the list of them all is at the end. */
	private static void checkEnd(byte[] bytes) throws IOException {
		ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get().close();
	}
}
