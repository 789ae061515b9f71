package jp.tsunagi.document.internal.html.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.document.internal.html.HtmlWriter;

/** A plan to be laid out on paper: everything in one text, style sheet included. */
public final class PlanPaper {

	private static final String STYLE = style();

	private final PlanBody body;

	/** The paper with that content. */
	public PlanPaper(PlanBody body) {
		this.body = body;
	}

	/** The text. */
	public String html() {
		HtmlWriter html = new HtmlWriter().doctype();
		html.open("html", "lang", Language.isEnglish() ? "en" : "ja");
		html.open("head").element("title", body.title()).element("style", STYLE).close();
		html.open("body");
		html.element("div", body.title(), "class", "running");
		html.open("div", "class", "title");
		body.writeTitle(html);
		html.close();
		body.writeParts(html);
		body.writeFooter(html);
		html.close().close();
		return html.toString();
	}

	private static String style() {
		try (InputStream in = PlanPaper.class.getResourceAsStream("paper.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
