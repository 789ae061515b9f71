package jp.tsunagi.document.office.paper;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jp.tsunagi.document.office.internal.paper.Notices;
import jp.tsunagi.document.office.internal.paper.excel.SheetPages;
import jp.tsunagi.document.office.internal.paper.word.WordPages;
import jp.tsunagi.document.print.PrintedDocument;

/**
 * A file of Word or Excel on paper: as HTML, and as a PDF with the fonts of the product, which looks the same on every
 * machine. Letters are Mincho or Gothic, upright; what cannot be shown is told. The same file gives the same bytes. Files that
 * somebody else made have to pass the guard of {@code jp.tsunagi.office.template} before.
 *
 * @param html well-formed XML with its style inside; pictures are part of it
 * @param notices a sentence for each kind of things that are not shown, or not as in Word and Excel; in the user's language
 */
public record OfficePaper(String html, List<String> notices) {

	private static final Pattern NO_IDS = Pattern.compile("(?!)");

	/**
	 * Reads a file.
	 *
	 * @param name the name of the file, which says what it is: {@code .docx} or {@code .xlsx}
	 * @throws IOException if it is something else
	 */
	public static OfficePaper of(byte[] file, String name) throws IOException {
		Notices notices = new Notices();
		String html = name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? SheetPages.html(file, notices) : WordPages.html(file, notices);
		return new OfficePaper(html, notices.sentences());
	}

	/** The pages; to be closed. Takes its time. */
	public PrintedDocument print() {
		return PrintedDocument.of(html, NO_IDS);
	}
}
