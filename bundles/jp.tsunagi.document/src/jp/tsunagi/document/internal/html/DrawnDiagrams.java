package jp.tsunagi.document.internal.html;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Diagrams as SVG elements.
 *
 * @param here by their titles, those that stand on the overview
 * @param elsewhere by the names of their pages, those that have a page each
 */
public record DrawnDiagrams(Map<String, String> here, Map<String, Drawn> elsewhere) {

	/** A diagram with a page of its own. */
	public record Drawn(String title, String svg) {
	}

	/** Copies the maps. */
	public DrawnDiagrams {
		here = new LinkedHashMap<>(here);
		elsewhere = new LinkedHashMap<>(elsewhere);
	}

	/** The page of one diagram. */
	public static String page(Drawn diagram, String back) {
		HtmlWriter html = new HtmlWriter().doctype();
		html.open("html", "lang", PublishedProject.isEnglish() ? "en" : "ja");
		OverviewPage.writeHead(html, diagram.title());
		html.open("body", "class", "drawing").open("p", "class", "back").element("a", Messages.backToOverview, "href", back).close();
		html.open("main").open("figure", "class", "diagram").markup(diagram.svg()).close().close();
		return html.close().close().toString();
	}
}
