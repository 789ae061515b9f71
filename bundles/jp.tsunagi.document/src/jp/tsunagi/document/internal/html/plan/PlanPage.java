package jp.tsunagi.document.internal.html.plan;

import java.util.Map;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.OverviewPage;

/** A plan as a page of its own beside the overview of its project. */
public final class PlanPage {

	private final PlanBody body;

	/** The page with that content. */
	public PlanPage(PlanBody body) {
		this.body = body;
	}

	/**
	 * The page, which links back to {@code overview}.
	 *
	 * @param reviews what is called how about the reviews of all plans, by address
	 */
	public String html(String overview, Map<String, String> reviews) {
		HtmlWriter html = new HtmlWriter().doctype();
		html.open("html", "lang", Language.isEnglish() ? "en" : "ja");
		OverviewPage.writeHead(html, body.title());
		html.open("body", "class", "plan");
		html.open("header");
		html.open("p", "class", "back").element("a", Messages.backToOverview, "href", overview);
		reviews.forEach((page, title) -> html.text(" ").element("a", title, "href", page));
		html.close();
		body.writeTitle(html);
		body.writeContents(html);
		html.close();
		html.open("main");
		body.writeParts(html);
		html.close();
		body.writeFooter(html);
		html.close().close();
		return html.toString();
	}
}
