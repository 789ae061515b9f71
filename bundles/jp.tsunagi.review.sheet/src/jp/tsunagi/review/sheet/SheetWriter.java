package jp.tsunagi.review.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;

import jp.tsunagi.office.FixedZip;
import jp.tsunagi.review.sheet.internal.write.DocxWriter;
import jp.tsunagi.review.sheet.internal.write.XlsxWriter;

/** Writes sheets as files of Word and Excel, on A4. */
public final class SheetWriter {

	private SheetWriter() {
	}

	/**
	 * The file; the same sheet is the same file, byte by byte.
	 *
	 * @throws SheetException if a text is longer than Excel can hold
	 */
	public static byte[] write(Sheet sheet, SheetFormat format) throws SheetException {
		try {
			return FixedZip.of(switch (format) {
				case DOCX -> new DocxWriter(sheet).write();
				case XLSX -> new XlsxWriter(sheet).write();
			});
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
