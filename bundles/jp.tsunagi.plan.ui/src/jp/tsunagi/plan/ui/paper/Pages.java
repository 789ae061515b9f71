package jp.tsunagi.plan.ui.paper;

import java.util.List;
import java.util.Optional;

import jp.tsunagi.document.print.PageImage;

/** Pages to look at. For any thread; closed when other pages take their place. */
public interface Pages extends AutoCloseable {

	/**
	 * How large a page is.
	 *
	 * @param width in points
	 * @param height in points
	 */
	record Size(double width, double height) {
	}

	/** The size of each page, in their order. */
	List<Size> sizes();

	/** The picture of a page, {@code scale} pixels for a point; empty if the pages are no longer shown. */
	Optional<PageImage> image(int page, double scale);

	@Override
	void close();
}
