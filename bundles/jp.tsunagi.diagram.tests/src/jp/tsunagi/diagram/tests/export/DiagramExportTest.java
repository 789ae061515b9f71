package jp.tsunagi.diagram.tests.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
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
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.diagram.export.Paper.Orientation;
import jp.tsunagi.diagram.export.Paper.Size;
import jp.tsunagi.diagram.geometry.Geometry;
import jp.tsunagi.diagram.scene.Anchor;
import jp.tsunagi.diagram.scene.Annotations;
import jp.tsunagi.diagram.scene.Canvas;
import jp.tsunagi.diagram.scene.Legend;
import jp.tsunagi.diagram.scene.Letters;
import jp.tsunagi.diagram.scene.Looks;
import jp.tsunagi.diagram.scene.Printable;
import jp.tsunagi.diagram.scene.Sheet;
import jp.tsunagi.diagram.store.DiagramState.Note;
import jp.tsunagi.diagram.store.DiagramState.Picture;
import jp.tsunagi.diagram.tests.SampleDiagram;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.LineStyle;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.Rgb;

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
	void whatKnowsItsPagesGetsOneForEach() throws Exception {
		Printable whole = new Leaf("全体", List.of("一枚目", "二枚目", "三枚目"));
		DiagramExport export = new DiagramExport(whole, "見本", DAY, "ja");
		try (PDDocument pdf = Loader.loadPDF(export.pdf(new Paper(Size.A3, Orientation.LANDSCAPE, 0)))) {
			assertEquals(3, pdf.getNumberOfPages());
			assertEquals(420, pdf.getPage(2).getMediaBox().getWidth() / 72 * 25.4, 0.1);
			PDFTextStripper second = new PDFTextStripper();
			second.setStartPage(2);
			second.setEndPage(2);
			assertEquals("二枚目", second.getText(pdf).strip());
		}
		assertEquals(List.of("全体"), texts(parse(export.svg()), "text"));
		assertTrue(export.hasSeveralPages() && !export(small()).hasSeveralPages());
	}

	/** A text on A4, and those of its pages. */
	private record Leaf(String text, List<String> pageTexts) implements Printable {

		@Override
		public Bounds bounds() {
			return new Bounds(0, 0, 1000, 700);
		}

		@Override
		public void paint(Canvas canvas) {
			canvas.text(text, new Point(20, 40), Anchor.START, Letters.plain(20, Rgb.BLACK));
		}

		@Override
		public List<Printable> pages(jp.tsunagi.diagram.view.Size room) {
			assertTrue(Math.abs(404 / 25.4 * 96 - room.width()) < 0.1 || Math.abs(281 / 25.4 * 96 - room.width()) < 0.1, room::toString);
			return pageTexts.stream().<Printable>map(page -> new Leaf(page, List.of())).toList();
		}
	}

	@Test
	void paperIsAsLargeAsLettersNeed() throws Exception {
		assertEquals(Paper.A4, export(small()).readablePaper(Orientation.AUTOMATIC));
		assertEquals(new Paper(Size.A4, Orientation.PORTRAIT, 0), export(small()).readablePaper(Orientation.PORTRAIT));
		DiagramExport large = export(SampleDiagram.random(150, 220, 1));
		Paper paper = large.readablePaper(Orientation.AUTOMATIC);
		assertTrue(paper.size() == Size.A3 && paper.isPoster(), paper.toString());
		try (PDDocument pdf = Loader.loadPDF(large.pdf(paper))) {
			assertTrue(pdf.getNumberOfPages() > 1);
			assertTrue(new PDFTextStripper().getText(pdf).contains("1 / " + pdf.getNumberOfPages()));
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

	/** A red picture of 40 by 20 in a room of 100 by 100 behind the nodes, and a note that covers the middle of the first one. */
	private static Sheet annotated(SampleDiagram diagram, Path folder) throws Exception {
		BufferedImage red = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
		IntStream.range(0, 800).forEach(i -> red.setRGB(i % 40, i / 40, 0xff0000));
		ImageIO.write(red, "png", folder.resolve("map.png").toFile());
		Geometry geometry = diagram.geometry(diagram.laidOut("stress"));
		Point middle = geometry.bounds(diagram.nodes().getFirst()).center();
		Annotations annotations = new Annotations(
				List.of(new Note("n1", new Bounds(middle.x() - 50, middle.y() - 40, 140, 80), "次の協議体で\n\n確認")),
				List.of(new Picture("p1", new Bounds(-300, -300, 100, 100), "map.png"),
						new Picture("p2", new Bounds(-300, -100, 200, 50), "diagrams/gone.png"),
						new Picture("p3", geometry.bounds(diagram.nodes().getLast()).grown(20), "map.png")), folder);
		return new Sheet(geometry, Looks.PLAIN, new Sheet.Captions("", "", ""), Legend.NONE, annotations);
	}

	/** What stands at the place of the diagram in a picture of its sheet. */
	private static int color(BufferedImage picture, Sheet sheet, double x, double y) {
		double scale = picture.getWidth() / sheet.bounds().width();
		return picture.getRGB((int) ((x - sheet.bounds().x()) * scale), (int) ((y - sheet.bounds().y()) * scale)) & 0xffffff;
	}

	private static void assertAnnotated(BufferedImage painted, Sheet sheet, SampleDiagram diagram) {
		assertEquals(0xff0000, color(painted, sheet, -250, -250));
		assertEquals(0xffffff, color(painted, sheet, -250, -290), "proportions stay");
		Geometry geometry = diagram.geometry(diagram.laidOut("stress"));
		Point middle = geometry.bounds(diagram.nodes().getFirst()).center();
		assertEquals(0xfff9db, color(painted, sheet, middle.x() - 46, middle.y() - 36), "notes are on top");
		Bounds last = geometry.bounds(diagram.nodes().getLast());
		assertEquals(0xdce6f0, color(painted, sheet, last.x() + 4, last.y() + 4), "pictures are below");
	}

	@Test
	void notesAndPicturesAreInPng(@TempDir Path folder) throws Exception {
		SampleDiagram diagram = small();
		Sheet sheet = annotated(diagram, folder);
		byte[] png = new DiagramExport(sheet, "", DAY, "ja").png(2);
		assertAnnotated(ImageIO.read(new ByteArrayInputStream(png)), sheet, diagram);
	}

	@Test
	void notesAndPicturesAreInPdf(@TempDir Path folder) throws Exception {
		SampleDiagram diagram = small();
		Sheet sheet = annotated(diagram, folder);
		try (PDDocument pdf = Loader.loadPDF(new DiagramExport(sheet, "", DAY, "ja").pdf(Paper.A4))) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
			assertTrue(text.contains("次の協議体で") && text.contains("確認") && text.contains("diagrams/gone.png"), text);
			BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 288);
			Bounds bounds = sheet.bounds();
			double scale = Math.min((page.getWidth() - 2 * 8 / 25.4 * 288) / bounds.width(),
					(page.getHeight() - 2 * 8 / 25.4 * 288) / bounds.height());
			double used = Math.min(scale, 0.75 * 1.6 * 4);
			int width = (int) Math.floor(bounds.width() * used);
			int height = (int) Math.floor(bounds.height() * used);
			assertAnnotated(page.getSubimage((page.getWidth() - width) / 2, (page.getHeight() - height) / 2, width, height), sheet,
					diagram);
		}
	}

	@Test
	void notesAndPicturesAreInSvg(@TempDir Path folder) throws Exception {
		byte[] data = new DiagramExport(annotated(small(), folder), "", DAY, "ja").svg();
		Document svg = parse(data);
		assertTrue(texts(svg, "text").containsAll(List.of("次の協議体で", "確認", "diagrams/gone.png")), texts(svg, "text").toString());
		Element use = (Element) svg.getElementsByTagName("use").item(0);
		assertEquals("translate(-300 -275) scale(1 0.5)", use.getAttribute("transform"));
		assertEquals("none", ((Element) svg.getElementsByTagName("image").item(0)).getAttribute("preserveAspectRatio"));
		String source = new String(data, "UTF-8");
		assertTrue(source.indexOf("id=\"e-p3\"") < source.indexOf("id=\"e-node_3a_0\""), "pictures are below");
		assertTrue(source.indexOf("id=\"e-n1\"") > source.indexOf("id=\"e-node_3a_1\""), "notes are on top");
	}
}
