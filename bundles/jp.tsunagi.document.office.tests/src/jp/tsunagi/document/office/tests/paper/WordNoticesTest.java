package jp.tsunagi.document.office.tests.paper;

import static jp.tsunagi.document.office.tests.paper.SampleWord.PAPER;
import static jp.tsunagi.document.office.tests.paper.SampleWord.paragraph;
import static jp.tsunagi.document.office.tests.paper.SampleWord.picture;
import static jp.tsunagi.document.office.tests.paper.SampleWord.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.document.office.paper.OfficePaper;

/** Pictures are shown; what paper cannot show of a file of Word is told. */
class WordNoticesTest {

	private static final String NAME = "a.docx";

	private static final String BOX = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
			+ "<wp:extent cx=\"1270000\" cy=\"635000\"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>" + paragraph("箱の中")
			+ "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
			+ "<v:shape><v:textbox><w:txbxContent>" + paragraph("箱の中") + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
			+ "</mc:AlternateContent></w:r></w:p>";

	private static OfficePaper paper(String body) throws IOException {
		return OfficePaper.of(new SampleWord().bytes(body), NAME);
	}

	private static byte[] png(int width, int height) throws IOException {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	@Test
	void whatIsAllShownNeedsNoNotice() throws IOException {
		assertEquals(List.of(), paper(paragraph("本文") + paragraph("□ ☐ • ①")).notices());
	}

	@Test
	void picturesAreInThePdf() throws IOException {
		byte[] file = new SampleWord().png("p1", png(40, 20)).bytes(picture("p1", 200, 100, ""));
		assertEquals(1, Pages.of(file, NAME).images());
		OfficePaper paper = OfficePaper.of(file, NAME);
		assertTrue(paper.html().contains("height:100pt;width:200pt"), paper.html());
		assertTrue(paper.html().contains("alt=\"地図\""), "for those who cannot see it");
		assertEquals(List.of(), paper.notices());
	}

	@Test
	void whatIsCutOffAPictureIsNotInThePage() throws IOException {
		byte[] file = new SampleWord().png("p1", png(40, 20)).bytes(picture("p1", 100, 100, "<a:srcRect l=\"50000\"/>"));
		String uri = OfficePaper.of(file, NAME).html().replaceFirst("(?s).*base64,([^\"]*)\".*", "$1");
		BufferedImage shown = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(uri)));
		assertEquals(20, shown.getWidth());
		assertEquals(20, shown.getHeight());
	}

	@Test
	void aPictureThatCannotBeReadIsTold() throws IOException {
		OfficePaper paper = OfficePaper.of(new SampleWord().png("p1", new byte[] {1, 2, 3}).bytes(picture("p1", 100, 100, "")), NAME);
		assertEquals(1, paper.notices().size());
		assertFalse(paper.html().contains("<img"));
	}

	@Test
	void aBoxIsShownOnceBelowItsParagraphAndTold() throws IOException {
		OfficePaper paper = paper(BOX);
		assertEquals(paper.html().indexOf("箱の中"), paper.html().lastIndexOf("箱の中"), "the form for old programs is the same box");
		assertTrue(paper.html().contains("箱の中"));
		assertEquals(1, paper.notices().size());
	}

	@Test
	void changesAreShownAsAcceptedAndTold() throws IOException {
		OfficePaper paper = paper("<w:p><w:ins>" + run("", "新しい") + "</w:ins><w:del><w:r><w:delText>古い</w:delText></w:r></w:del></w:p>");
		assertTrue(paper.html().contains("新しい"));
		assertFalse(paper.html().contains("古い"));
		assertEquals(1, paper.notices().size());
	}

	@Test
	void lettersWithoutAGlyphAreTold() throws IOException {
		OfficePaper paper = paper(paragraph("笑う😀顔"));
		assertTrue(paper.html().contains("笑う〓顔"), paper.html());
		assertTrue(paper.notices().getFirst().contains("😀"), paper.notices().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"<w:p><w:r><w:drawing><wp:inline><a:graphic><c:chart/></a:graphic></wp:inline></w:drawing></w:r></w:p>",
			"<w:p><w:r><w:drawing><wp:inline><a:graphic><wps:wsp/></a:graphic></wp:inline></w:drawing></w:r></w:p>",
			"<w:p><w:r><w:commentReference/></w:r></w:p>", "<w:altChunk/>", "<w:p><w:unknown/></w:p>", "<w:unknown/>",
			"<w:p><w:r><w:unknown/></w:r></w:p>"})
	void nothingIsDroppedSilently(String body) throws IOException {
		assertEquals(1, paper(body + paragraph("本文")).notices().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"<w:cols w:num=\"2\"/>", "<w:pgBorders/>", "<w:pgNumType w:start=\"5\"/>",
			"<w:textDirection w:val=\"tbRl\"/>"})
	void whatASectionAsksForInVainIsTold(String said) throws IOException {
		assertEquals(1, paper(paragraph("本文") + "<w:sectPr>" + PAPER + said + "</w:sectPr>").notices().size());
	}
}
