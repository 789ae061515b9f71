package jp.tsunagi.document.internal.html.review;

import java.util.Map;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;

/**
 * Links to the reports of the fiscal years.
 *
 * @param reports the pages by year
 */
record ReportsSection(Map<FiscalYear, String> reports) implements Section {

	@Override
	public String id() {
		return "reports";
	}

	@Override
	public String title() {
		return Messages.reports;
	}

	@Override
	public boolean isEmpty() {
		return reports.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.open("ul", "class", "directory");
		reports.forEach((year, page) -> html.open("li")
				.element("a", NLS.bind(Messages.reportTitle, PublishedReviews.label(year)), "href", page).close());
		html.close();
	}
}
