package jp.tsunagi.document.office.tests.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import jp.tsunagi.document.office.paper.OfficePaper;
import jp.tsunagi.document.print.PrintedDocument;

/** A PDF, read back. */
public final class Pages extends PDFTextStripper {

	/** A letter on its page, in points from the left and the top. */
	public record Letter(int page, String text, double left, double right, double line, double size, String font) {
	}

	private final List<String> texts = new ArrayList<>();

	private final List<Letter> letters = new ArrayList<>();

	private final List<PDRectangle> sizes = new ArrayList<>();

	private final Map<String, Boolean> fonts = new LinkedHashMap<>();

	private int images;

	private int page;

	private Pages(PDDocument document) throws IOException {
		setSortByPosition(true);
		for (page = 1; page <= document.getNumberOfPages(); page++) {
			setStartPage(page);
			setEndPage(page);
			texts.add(getText(document));
			PDPage current = document.getPage(page - 1);
			sizes.add(current.getMediaBox());
			for (COSName name : current.getResources().getFontNames()) {
				PDFont font = current.getResources().getFont(name);
				fonts.merge(font.getName(), font.isEmbedded(), Boolean::logicalAnd);
			}
			for (COSName name : current.getResources().getXObjectNames()) {
				images += current.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
			}
		}
	}

	static Pages of(byte[] file, String name) throws IOException {
		try (PrintedDocument printed = OfficePaper.of(file, name).print()) {
			return read(printed.pdf());
		}
	}

	/** Reads a PDF. */
	public static Pages read(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new Pages(document);
		}
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) throws IOException {
		for (TextPosition letter : positions) {
			letters.add(new Letter(page, letter.getUnicode(), letter.getX(), letter.getX() + letter.getWidth(), letter.getY(),
					letter.getYScale(), letter.getFont().getName().replaceFirst("[A-Z]+\\+", "")));
		}
		super.writeString(text, positions);
	}

	public int count() {
		return texts.size();
	}

	/** The lines of a page, counted from 1. */
	public List<String> lines(int number) {
		return texts.get(number - 1).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** All text without blanks. */
	public String text() {
		return String.join("", texts).replaceAll("[\\s　]", "");
	}

	public double width(int number) {
		return sizes.get(number - 1).getWidth();
	}

	public double height(int number) {
		return sizes.get(number - 1).getHeight();
	}

	/** Names of fonts, each with whether all of it that is needed is inside. */
	public Map<String, Boolean> fonts() {
		return fonts;
	}

	int images() {
		return images;
	}

	/** The letters of a page, counted from 1. */
	public List<Letter> letters(int number) {
		return letters.stream().filter(letter -> letter.page() == number).toList();
	}

	/** The first letter that reads so. */
	Letter letter(String text) {
		return letters.stream().filter(letter -> letter.text().equals(text)).findFirst().orElseThrow();
	}

	/** Letters outside of what margins leave, in points. */
	List<Letter> outside(double margin) {
		return letters.stream().filter(letter -> letter.left() < margin - 0.5 || letter.right() > width(letter.page()) - margin + 0.5
				|| letter.line() > height(letter.page())).toList();
	}
}
