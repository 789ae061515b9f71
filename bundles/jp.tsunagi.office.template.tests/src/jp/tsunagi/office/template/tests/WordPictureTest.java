package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.text.DecimalFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.field.Picture;

/** Pictures of things in documents. */
class WordPictureTest {

	private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1};

	private static final int EMU = 12700;

	private final WordText text = new WordText();

	private Picture map = new Picture(width -> PNG, 200, 100, "\"朝\"と<夕>");

	@Test
	void itStandsInTheLineAndIsTheFileOnce() throws Exception {
		text.line("地図: {{地図}}").line("{{集いごとに}}").line("{{地図}}").line("{{集いここまで}}");
		XWPFDocument filled = WordText.open(fill(Blanks.NONE));
		assertEquals(1, filled.getAllPictures().size());
		assertArrayEquals(PNG, filled.getAllPictures().getFirst().getData());
		String xml = WordText.parts(fill(Blanks.NONE)).get("word/document.xml");
		assertEquals(List.of("1", "2", "3", "4"), WordText.all(xml, "docPr [^>]*id=\"(\\d+)\""));
		assertTrue(xml.contains("descr=\"&quot;朝&quot;と&lt;夕&gt;\""), xml);
		assertEquals("地図: ", filled.getParagraphs().getFirst().getText());
	}

	@Test
	void itIsAsWideAsAskedButNoWiderThanThereIsRoom() throws Exception {
		CTSectPr section = text.document().getDocument().getBody().addNewSectPr();
		section.addNewPgSz().setW(BigInteger.valueOf(12000));
		section.getPgSz().setH(BigInteger.valueOf(8000));
		var margins = section.addNewPgMar();
		margins.setLeft(BigInteger.valueOf(1000));
		margins.setRight(BigInteger.valueOf(1000));
		margins.setTop(BigInteger.valueOf(1000));
		margins.setBottom(BigInteger.valueOf(1000));
		text.line("{{地図}}{{地図 幅25.4mm}}{{地図 幅999mm}}").table("a|{{地図}}");
		text.document().getTables().getFirst().getRow(0).getCell(1).setWidth("2216");
		assertEquals(List.of("200x100", "72x36", "500x250", "100x50"), sizes());
		map = new Picture(width -> PNG, 100, 10_000, "");
		assertEquals("2.88x288", sizes().getFirst());
	}

	@Test
	void inAHeaderItBelongsToTheHeader() throws Exception {
		text.line("").document().createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun()
				.setText("{{地図}}");
		assertEquals(1, WordText.open(fill(Blanks.NONE)).getHeaderList().getFirst().getAllPictures().size());
	}

	@Test
	void withoutAPictureAFormSaysWhatToPutThere() throws Exception {
		map = null;
		text.line("{{地図}}");
		assertEquals("", WordText.read(fill(Blanks.NONE)));
		assertEquals("地図を書きます\u3000例\uff1a例の地図", WordText.read(fill(Blanks.GUIDED)));
	}

	private List<String> sizes() throws Exception {
		String xml = WordText.parts(fill(Blanks.NONE)).get("word/document.xml");
		List<String> widths = WordText.all(xml, "wp:extent cx=\"(\\d+)");
		List<String> heights = WordText.all(xml, "wp:extent cx=\"\\d+\" cy=\"(\\d+)");
		return IntStream.range(0, widths.size()).mapToObj(i -> points(widths.get(i)) + "x" + points(heights.get(i))).toList();
	}

	private static String points(String emu) {
		return new DecimalFormat("0.##").format(Double.parseDouble(emu) / EMU);
	}

	private byte[] fill(Blanks blanks) throws Exception {
		Town town = new Town("青葉", "", Town.example().gatherings(), Optional.ofNullable(map));
		return OfficeTemplate.open(text.write(), "").fill(town.scope(), blanks);
	}
}
