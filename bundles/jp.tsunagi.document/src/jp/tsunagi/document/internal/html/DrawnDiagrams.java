package jp.tsunagi.document.internal.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.tsunagi.coordination.language.Language;

/**
 * Diagrams as SVG elements.
 *
 * @param here by their titles, those that stand on the overview
 * @param elsewhere by the names of their pages, those that have a page each
 */
public record DrawnDiagrams(Map<String, String> here, Map<String, Drawn> elsewhere) {

	/** How wide a diagram may be whose letters can still be read in a column of the overview, in pixels. */
	private static final double COLUMN = 1200;

	private static final Pattern WIDTH = Pattern.compile("<svg[^>]* width=\"([0-9.]+)\"");

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
		html.open("html", "lang", Language.isEnglish() ? "en" : "ja");
		OverviewPage.writeHead(html, diagram.title());
		html.open("body", "class", "drawing").open("p", "class", "back").element("a", Messages.backToOverview, "href", back).close();
		html.open("main");
		writeFigure(html, diagram.svg());
		html.close();
		return html.close().close().toString();
	}

	/** One that is too wide for a column is shown and printed larger than that. */
	static void writeFigure(HtmlWriter html, String svg) {
		Matcher width = WIDTH.matcher(svg);
		boolean wide = width.find() && Double.parseDouble(width.group(1)) > COLUMN;
		html.open("figure", "class", wide ? "diagram wide" : "diagram").markup(svg).close();
	}
}
