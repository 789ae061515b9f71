package jp.tsunagi.review.sheet.internal.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.office.OfficeFile;
import jp.tsunagi.office.OfficeFileException;
import jp.tsunagi.review.sheet.SheetException;
import jp.tsunagi.review.sheet.SheetFormat;

/**
 * What stands in a file that came back: rows of cells, whoever changed what of it. Nothing in it is executed or calculated, no
 * link is followed.
 *
 * @param format what kind of file it is
 * @param properties the document properties that somebody defined
 * @param rows the rows of its tables, and its other lines, from above
 * @param notices what users should know of how it was read
 */
public record FilledFile(SheetFormat format, Map<String, String> properties, List<Row> rows, List<String> notices) {

	/**
	 * A row.
	 *
	 * @param cells its cells; the only one of a line outside tables
	 * @param inTable whether it is one of a table
	 */
	public record Row(List<Cell> cells, boolean inTable) {

		/** The cell that begins in that column. */
		public Optional<Cell> at(int column) {
			return cells.stream().filter(cell -> cell.column() == column).findFirst();
		}
	}

	/**
	 * A cell.
	 *
	 * @param column the number of its first column
	 * @param text what stands in it
	 * @param ids the ids of addresses that it carries: none if it was added, several if cells were merged
	 * @param problem why the text is not what somebody wrote there, for users
	 */
	public record Cell(int column, String text, List<String> ids, Optional<String> problem) {
	}

	/**
	 * Reads a file.
	 *
	 * @throws SheetException if it is none that can be read
	 */
	public static FilledFile read(Path file) throws SheetException {
		try {
			return read(OfficeFile.read(file));
		} catch (OfficeFileException refused) {
			throw new SheetException(refused.getMessage(), refused);
		} catch (IOException unreadable) {
			throw new SheetException(NLS.bind(Messages.unreadable, file.getFileName()), unreadable);
		}
	}

	/**
	 * Reads the content of a file.
	 *
	 * @throws SheetException if it is none that can be read
	 */
	public static FilledFile read(byte[] bytes) throws SheetException {
		try {
			return read(OfficeFile.of(bytes));
		} catch (OfficeFileException refused) {
			throw new SheetException(refused.getMessage(), refused);
		}
	}

	private static FilledFile read(OfficeFile office) throws SheetException, OfficeFileException {
		try (InputStream in = new ByteArrayInputStream(office.bytes()); OPCPackage file = OPCPackage.open(in)) {
			Map<String, String> properties = properties(file);
			return switch (office.format()) {
				case DOCX -> new DocxReader(file).read(properties);
				case XLSX -> new XlsxReader(file).read(properties);
			};
		} catch (SheetException known) {
			throw known;
		} catch (Exception damaged) {
			// POI has exceptions without number for files that somebody cut or mended by hand
			throw OfficeFileException.damaged(damaged);
		}
	}

	private static Map<String, String> properties(OPCPackage file) throws Exception {
		Map<String, String> properties = new HashMap<>();
		new POIXMLProperties(file).getCustomProperties().getUnderlyingProperties().getPropertyList()
				.forEach(property -> properties.put(property.getName(), property.isSetLpwstr() ? property.getLpwstr()
						: property.isSetI4() ? Integer.toString(property.getI4()) : ""));
		return properties;
	}
}
