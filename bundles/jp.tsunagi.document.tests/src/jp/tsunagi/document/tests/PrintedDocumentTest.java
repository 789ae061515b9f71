package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import jp.tsunagi.document.print.PageImage;
import jp.tsunagi.document.print.PrintedDocument;
import jp.tsunagi.document.print.PrintedPart;

/** HTML becomes pages of paper. */
class PrintedDocumentTest {

	private static final Pattern NONE = Pattern.compile("-");

	@Test
	void lettersOfJapaneseNamesArePaintedEvenWithoutAFontOnTheMachine() throws IOException {
		try (PrintedDocument document = PrintedDocument.of(page("<p class=\"m\">髙﨑①㈱辻</p><p class=\"g\">髙﨑①㈱辻</p>"), NONE)) {
			assertEquals(1, document.pages());
			assertEquals(595, document.width(0), 1);
			assertEquals(842, document.height(0), 1);
			PageImage image = document.image(0, 1.5);
			assertEquals(893, image.width(), 1);
			assertTrue(darkPixels(image) > 500, "letters are painted");
			try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
				List<PDFont> fonts = fonts(pdf.getPage(0).getResources());
				assertEquals(Set.of("BIZUDMincho-Regular", "BIZUDGothic-Bold"),
						fonts.stream().map(font -> font.getName().replaceFirst("[A-Z]+\\+", "")).collect(Collectors.toSet()));
				assertTrue(fonts.stream().allMatch(PDFont::isEmbedded), "fonts are inside");
				assertEquals("髙﨑①㈱辻\n髙﨑①㈱辻", new PDFTextStripper().getText(pdf).strip());
			}
		}
	}

	@Test
	void partsAreFoundOnTheirPages() {
		String paragraphs = IntStream.range(0, 120).mapToObj(i -> "<p id=\"part-" + i + "\">一段落</p>")
				.collect(Collectors.joining());
		try (PrintedDocument document = PrintedDocument.of(page("<div id=\"all\">" + paragraphs + "</div>"),
				Pattern.compile("part-\\d+"))) {
			assertTrue(document.pages() > 2);
			assertEquals(120, document.parts().stream().map(PrintedPart::id).distinct().count());
			PrintedPart last = document.parts().stream().filter(part -> part.id().equals("part-119")).findFirst().orElseThrow();
			assertEquals(document.pages() - 1, last.page());
			PrintedPart first = document.partAt(0, 100, document.parts().getFirst().top() + 2).orElseThrow();
			assertEquals("part-0", first.id());
			assertTrue(document.partAt(0, 2, 2).isEmpty(), "nothing in the margin");
		}
	}

	@Test
	void nothingOutsideThePageIsLoaded() {
		String secret = getClass().getResource("PrintedDocumentTest.class").toString();
		try (PrintedDocument document = PrintedDocument.of(page("<img src=\"" + secret + "\"/><p>本文</p>"), NONE)) {
			assertEquals(1, document.pages());
			assertFalse(new String(document.pdf(), StandardCharsets.ISO_8859_1).contains("/Subtype /Image"));
		}
	}

	@Test
	void aPictureInThePageItselfIsPainted() throws IOException {
		BufferedImage red = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
		red.setRGB(0, 0, 0xFF0000);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(red, "png", png);
		String picture = "<img style=\"width:100pt;height:100pt\" src=\"data:image/png;base64,"
				+ Base64.getEncoder().encodeToString(png.toByteArray()) + "\"/>";
		try (PrintedDocument document = PrintedDocument.of(page(picture), NONE)) {
			long painted = Arrays.stream(document.image(0, 1).pixels()).filter(pixel -> pixel == 0xFF0000).count();
			assertEquals(10_000, painted, 500);
		}
	}

	@Test
	void theSamePageGivesTheSameBytes() throws InterruptedException {
		String page = page("<p>本文</p><p class=\"g\">見出し</p>");
		byte[] first = bytes(page);
		// a PDF tells the time by the second
		Thread.sleep(1100);
		assertArrayEquals(first, bytes(page));
	}

	private static byte[] bytes(String page) {
		try (PrintedDocument document = PrintedDocument.of(page, NONE)) {
			return document.pdf();
		}
	}

	private static List<PDFont> fonts(PDResources resources) throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		for (COSName name : resources.getFontNames()) {
			fonts.add(resources.getFont(name));
		}
		return fonts;
	}

	private static long darkPixels(PageImage image) {
		return Arrays.stream(image.pixels()).filter(pixel -> (pixel & 0xFF) < 100).count();
	}

	private static String page(String body) {
		return "<!DOCTYPE html><html lang=\"ja\"><head><title>試験</title><style>@page{size:A4;margin:20mm}"
				+ ".m,body{font-family:mincho}.g{font-family:gothic;font-weight:bold}</style></head><body>" + body + "</body></html>";
	}
}
