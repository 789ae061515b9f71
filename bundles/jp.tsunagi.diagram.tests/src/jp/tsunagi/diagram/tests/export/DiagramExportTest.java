package jp.tsunagi.diagram.tests.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.diagram.export.Paper.Orientation;
import jp.tsunagi.diagram.export.Paper.Size;
import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.tests.SampleDiagram;
import jp.tsunagi.diagram.view.LineStyle;

/** Files of diagrams hold what the diagram shows, as text, and are the same each time. */
class DiagramExportTest {

	private static final LocalDate DAY = LocalDate.of(2022, 1, 31);

	private static SampleDiagram small() {
		SampleDiagram diagram = new SampleDiagram();
		diagram.node("府中市社会福祉協議会");
		diagram.node("四谷町会 <A&B>");
		diagram.edge(0, 1, "見守り", LineStyle.DASH_DOT);
		return diagram;
	}

	private static DiagramExport export(SampleDiagram diagram) {
		return new DiagramExport(diagram.sheet(), "見本の図", DAY, "ja");
	}

	private static Document parse(byte[] svg) throws Exception {
		return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
	}

	private static List<String> texts(Document svg, String element) {
		NodeList found = svg.getElementsByTagName(element);
		return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
	}

	@Test
	void svgIsWellFormedAndItsTextIsText() throws Exception {
		Document svg = parse(export(small()).svg());
		List<String> texts = texts(svg, "text");
		assertTrue(String.join("", texts).contains("府中市社会福祉協議会"), texts.toString());
		assertTrue(texts.containsAll(List.of("見守り", "見本の図", "令和4年1月31日", "団体")), texts.toString());
		assertTrue(texts(svg, "title").contains("四谷町会 <A&B>"));
		assertTrue(svg.getDocumentElement().getAttribute("font-family").contains("BIZ UDGothic"));
	}

	@Test
	void idsOfSvgAreThoseOfTheElementsAndDifferInOnePage() throws Exception {
		DiagramExport export = export(small());
		NodeList groups = parse(export.svg()).getElementsByTagName("g");
		List<String> ids = IntStream.range(0, groups.getLength()).mapToObj(i -> ((Element) groups.item(i)).getAttribute("id"))
				.filter(id -> !id.isEmpty()).toList();
		assertTrue(ids.contains("e-node_3a_0"), ids.toString());
		assertEquals(ids.size(), Set.copyOf(ids).size());
		assertTrue(export.svgElement("d2-").contains("id=\"d2-e-node_3a_0\""));
	}

	@Test
	void elementsOfSvgAreLinks() throws Exception {
		SampleDiagram diagram = small();
		Sheet linked = new Sheet(diagram.geometry(diagram.laidOut("stress")),
				Looks.PLAIN.linked(element -> Optional.of("index.html#" + element.key())), new Sheet.Captions("", "", ""), Legend.NONE);
		assertTrue(new String(new DiagramExport(linked, "", DAY, "ja").svg()).contains("xlink:href=\"index.html#node:1\""));
	}

	@Test
	void tensionIsJagged() throws Exception {
		Document svg = parse(export(small()).svg());
		NodeList paths = svg.getElementsByTagName("path");
		assertTrue(IntStream.range(0, paths.getLength()).mapToObj(i -> (Element) paths.item(i))
				.anyMatch(path -> path.getAttribute("fill").equals("none") && path.getAttribute("stroke-dasharray").isEmpty()
						&& path.getAttribute("d").chars().filter(letter -> letter == 'L').count() > 8));
	}

	@Test
	void namesInPdfCanBeSearched() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(export(small()).pdf(Paper.A4))) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
			assertTrue(text.contains("府中市社会福祉協議会") && text.contains("見守り") && text.contains("見本の図"), text);
			assertEquals(1, pdf.getNumberOfPages());
			assertEquals("見本の図", pdf.getDocumentInformation().getTitle());
		}
	}

	@Test
	void paperIsAsChosen() throws Exception {
		Paper paper = new Paper(Size.A3, Orientation.PORTRAIT, 0);
		try (PDDocument pdf = Loader.loadPDF(export(small()).pdf(paper))) {
			assertEquals(297, pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.1);
			assertEquals(420, pdf.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.1);
		}
	}

	@Test
	void posterPagesTogetherHoldEveryName() throws Exception {
		SampleDiagram diagram = SampleDiagram.random(40, 60, 1);
		DiagramExport export = export(diagram);
		try (PDDocument pdf = Loader.loadPDF(export.pdf(new Paper(Size.A4, Orientation.LANDSCAPE, 1)))) {
			double width = diagram.sheet().bounds().width() * 0.75;
			double height = diagram.sheet().bounds().height() * 0.75;
			int columns = (int) Math.ceil((width - points(10)) / (points(297 - 16) - points(10)));
			int rows = (int) Math.ceil((height - points(10)) / (points(210 - 16) - points(10)));
			assertTrue(columns > 1);
			assertEquals(columns * rows, pdf.getNumberOfPages());
			String text = new PDFTextStripper().getText(pdf);
			assertTrue(text.contains("1 / " + columns * rows), text);
			List<String> missing = new ArrayList<>();
			diagram.nodes().forEach(node -> {
				if (!text.contains(node.label().substring(0, 3))) {
					missing.add(node.label());
				}
			});
			assertEquals(List.of(), missing);
		}
	}

	private static double points(double millimetres) {
		return millimetres / 25.4 * 72;
	}

	@Test
	void aPosterOfTooManyPagesIsRefused() {
		DiagramExport export = export(SampleDiagram.random(60, 90, 1));
		ExportException refused = assertThrows(ExportException.class, () -> export.pdf(new Paper(Size.A4, Orientation.AUTOMATIC, 40)));
		assertTrue(refused.getMessage().contains("枚"), refused.getMessage());
	}

	@Test
	void filesAreTheSameEachTime() throws Exception {
		assertArrayEquals(export(small()).svg(), export(small()).svg());
		assertArrayEquals(export(small()).png(1.5), export(small()).png(1.5));
		assertArrayEquals(export(small()).pdf(Paper.A4), export(small()).pdf(Paper.A4));
	}

	@Test
	void picturesAreAsLargeAsAsked() throws Exception {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(export(small()).png(3)));
		assertEquals(Math.ceil(small().sheet().bounds().width() * 3), image.getWidth());
		assertEquals(0xffffffff, image.getRGB(image.getWidth() - 1, image.getHeight() - 1));
	}

	@Test
	void lettersThatNoFontHasAreNamed() throws Exception {
		SampleDiagram diagram = new SampleDiagram();
		diagram.node("未定義\uDB80\uDC01の会");
		DiagramExport export = export(diagram);
		assertTrue(new String(export.svg(), "UTF-8").contains("\uDB80\uDC01"));
		export.pdf(Paper.A4);
		assertEquals(Set.of("\uDB80\uDC01"), export.missingLetters());
	}

	@Test
	void longAndForeignNamesArePainted() throws Exception {
		SampleDiagram diagram = new SampleDiagram();
		diagram.node("支え合い".repeat(1250));
		diagram.node("مرحبا بالعالم");
		diagram.node("体操の会\uD83D\uDE42\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
		diagram.node("");
		DiagramExport export = export(diagram);
		Document svg = parse(export.svg());
		assertTrue(texts(svg, "text").stream().anyMatch(text -> text.endsWith("\u2026")));
		assertTrue(texts(svg, "title").contains("支え合い".repeat(1250)));
		assertTrue(export.png(1).length > 0 && export.pdf(Paper.A4).length > 0);
	}
}
