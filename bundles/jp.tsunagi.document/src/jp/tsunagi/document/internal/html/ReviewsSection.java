package jp.tsunagi.document.internal.html;

import java.util.Map;

/**
 * Links to the pages about reviews of plans.
 *
 * @param pages the titles of the pages, by their names
 */
record ReviewsSection(Map<String, String> pages) implements Section {

	@Override
	public String id() {
		return "reviews";
	}

	@Override
	public String title() {
		return Messages.reviews;
	}

	@Override
	public boolean isEmpty() {
		return pages.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		html.open("ul", "class", "directory");
		pages.forEach((page, title) -> html.open("li").element("a", title, "href", page).close());
		html.close();
	}
}
