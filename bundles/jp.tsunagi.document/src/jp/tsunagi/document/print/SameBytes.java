package jp.tsunagi.document.print;

import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

/** Takes out of a PDF when it was made. */
final class SameBytes implements PDFCreationListener {

	@Override
	public void preOpen(PdfBoxRenderer renderer) {
		// nothing is written yet
	}

	@Override
	public void preWrite(PdfBoxRenderer renderer, int pages) {
		// the time comes later
	}

	@Override
	public void onClose(PdfBoxRenderer renderer) {
		renderer.getPdfDocument().getDocumentInformation().setCreationDate(null);
		// else the time of day
		renderer.getPdfDocument().setDocumentId(0L);
	}
}
