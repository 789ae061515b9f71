package jp.tsunagi.plan.ui.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.tsunagi.document.plan.PlanDocument;
import jp.tsunagi.document.print.PageImage;
import jp.tsunagi.document.print.PrintedDocument;
import jp.tsunagi.plan.ui.paper.Pages;

/** The pages of all plans of a text. For any thread; closed when other pages take its place. */
final class Preview implements Pages {

	/**
	 * A page of a plan.
	 *
	 * @param number counted from 0 within its plan
	 * @param width in points
	 * @param height in points
	 */
	record Sheet(PlanDocument plan, PrintedDocument printed, int number, double width, double height) {
	}

	private final List<Sheet> sheets = new ArrayList<>();

	private boolean closed;

	/** Adds the pages of a plan. */
	synchronized void add(PlanDocument plan) {
		PrintedDocument printed = plan.print();
		for (int page = 0; page < printed.pages(); page++) {
			sheets.add(new Sheet(plan, printed, page, printed.width(page), printed.height(page)));
		}
	}

	/** All pages in their order. */
	List<Sheet> sheets() {
		return sheets;
	}

	@Override
	public List<Size> sizes() {
		return sheets.stream().map(sheet -> new Size(sheet.width(), sheet.height())).toList();
	}

	@Override
	public synchronized Optional<PageImage> image(int sheet, double scale) {
		Sheet page = sheets.get(sheet);
		return closed ? Optional.empty() : Optional.of(page.printed().image(page.number(), scale));
	}

	/** Where the part that is printed at a point of a page begins in the text. */
	Optional<Integer> offsetAt(int sheet, double x, double y) {
		Sheet page = sheets.get(sheet);
		return page.printed().partAt(page.number(), x, y).flatMap(part -> page.plan().part(part.id())).map(PlanReader::offset);
	}

	@Override
	public synchronized void close() {
		closed = true;
		sheets.stream().map(Sheet::printed).distinct().forEach(PrintedDocument::close);
	}
}
