package jp.tsunagi.document.ui.internal.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jp.tsunagi.document.print.PageImage;
import jp.tsunagi.document.print.PrintedDocument;
import jp.tsunagi.plan.ui.paper.Pages;

/** The pages of a document. */
final class DocumentPages implements Pages {

	private final PrintedDocument printed;

	private final List<Size> sizes;

	private boolean closed;

	DocumentPages(PrintedDocument printed) {
		this.printed = printed;
		sizes = IntStream.range(0, printed.pages()).mapToObj(page -> new Size(printed.width(page), printed.height(page))).toList();
	}

	@Override
	public List<Size> sizes() {
		return sizes;
	}

	@Override
	public synchronized Optional<PageImage> image(int page, double scale) {
		return closed ? Optional.empty() : Optional.of(printed.image(page, scale));
	}

	@Override
	public synchronized void close() {
		closed = true;
		printed.close();
	}
}
