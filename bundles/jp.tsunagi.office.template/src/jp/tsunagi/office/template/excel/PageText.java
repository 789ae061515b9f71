package jp.tsunagi.office.template.excel;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;

/** A text at the head or the foot of printed pages. */
enum PageText {

	ODD_HEADER(CTHeaderFooter::getOddHeader, CTHeaderFooter::setOddHeader, true),
	ODD_FOOTER(CTHeaderFooter::getOddFooter, CTHeaderFooter::setOddFooter, false),
	EVEN_HEADER(CTHeaderFooter::getEvenHeader, CTHeaderFooter::setEvenHeader, true),
	EVEN_FOOTER(CTHeaderFooter::getEvenFooter, CTHeaderFooter::setEvenFooter, false),
	FIRST_HEADER(CTHeaderFooter::getFirstHeader, CTHeaderFooter::setFirstHeader, true),
	FIRST_FOOTER(CTHeaderFooter::getFirstFooter, CTHeaderFooter::setFirstFooter, false);

	/** How long Excel lets such a text be, in characters with its codes. */
	static final int LIMIT = 255;

	/** The code for the size of letters, whose digits must not run into those of the text. */
	private static final Pattern ENDS_WITH_SIZE = Pattern.compile("(?s).*(?<!&)(?:&&)*&\\d+");

	private final Function<CTHeaderFooter, String> reader;

	private final BiConsumer<CTHeaderFooter, String> writer;

	private final boolean isHeader;

	PageText(Function<CTHeaderFooter, String> reader, BiConsumer<CTHeaderFooter, String> writer, boolean isHeader) {
		this.reader = reader;
		this.writer = writer;
		this.isHeader = isHeader;
	}

	/** With its codes; empty if there is none. */
	String read(CTHeaderFooter pages) {
		String text = pages == null ? null : reader.apply(pages);
		return text == null ? "" : text;
	}

	void write(CTHeaderFooter pages, String text) {
		writer.accept(pages, text);
	}

	/** What people are told of it. */
	String said(String sheet) {
		return NLS.bind(isHeader ? Messages.pageHeader : Messages.pageFooter, sheet);
	}

	/** What is to be written behind {@code before}, so that none of it is read as a code. */
	static String plain(String text, String before) {
		boolean isReadAsSize = !text.isEmpty() && Character.isDigit(text.charAt(0)) && ENDS_WITH_SIZE.matcher(before).matches();
		return (isReadAsSize ? " " : "") + text.replace("&", "&&").replace('\n', ' ');
	}
}
