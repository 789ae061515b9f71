package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import jp.tsunagi.document.office.paper.OfficePaper;
import jp.tsunagi.document.office.tests.paper.PageFaults;
import jp.tsunagi.document.office.tests.paper.Pages;
import jp.tsunagi.document.office.tests.paper.Pages.Letter;
import jp.tsunagi.document.print.PrintedDocument;
import jp.tsunagi.fonts.Typeface;
import jp.tsunagi.office.template.tests.LibreOffice;

/** Every page of every document is fit to be sent: as LibreOffice prints it, and as the product itself does. */
class BuiltInPagesTest {

	/** The fonts of the product under the names that they have in Windows, and none but those. */
	private static final String FONTS = """
			<?xml version="1.0"?>
			<fontconfig>
			%s
			<cachedir>%s</cachedir>
			<alias binding="same"><family>BIZ UDMincho Medium</family><prefer><family>BIZ UDMincho</family></prefer></alias>
			</fontconfig>
			""";

	/** Where pages are kept for people to look at. */
	private static final Path KEPT = Path.of("target", "pages").toAbsolutePath();

	private static final int DPI = 60;

	private static final double LEAST_LARGE = 16;

	@TempDir
	static Path folder;

	private static List<SampleDocument> documents;

	private static final Map<String, Path> SAVED = new HashMap<>();

	@BeforeAll
	static void make() throws Exception {
		documents = SampleDocument.all(Files.createDirectory(folder.resolve("town")));
	}

	static Stream<SampleDocument> documents() {
		return documents.stream();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void isFitToBeSentFromTheProduct(SampleDocument document) throws Exception {
		try (PrintedDocument printed = OfficePaper.of(document.bytes(), document.name()).print()) {
			check(document, printed.pdf(), "product");
		}
	}

	@ParameterizedTest
	@MethodSource("documents")
	void isFitToBeSentFromAnOffice(SampleDocument document) throws Exception {
		if (SAVED.isEmpty()) {
			saveAll();
		}
		check(document, Files.readAllBytes(SAVED.get(document.name())), "office");
	}

	private static void saveAll() throws Exception {
		String fonts = Stream.of(Typeface.values()).map(face -> "<dir>" + face.path().getParent() + "</dir>").distinct()
				.collect(Collectors.joining());
		Path settings = Files.writeString(folder.resolve("fonts.conf"), FONTS.formatted(fonts, folder.resolve("fonts")));
		LibreOffice office = new LibreOffice(folder, Map.of("FONTCONFIG_FILE", settings.toString()));
		List<Path> files = new ArrayList<>();
		for (SampleDocument document : documents) {
			files.add(Files.write(folder.resolve(document.name()), document.bytes()));
		}
		List<Path> saved = office.save(files, "pdf");
		for (int i = 0; i < documents.size(); i++) {
			SAVED.put(documents.get(i).name(), saved.get(i));
		}
	}

	private static void check(SampleDocument document, byte[] pdf, String by) throws Exception {
		List<BufferedImage> images = keep(pdf, document.name() + '-' + by);
		Pages pages = Pages.read(pdf);
		assertEquals(List.of(), PageFaults.of(pages, images, document.margin(), document.headingSize(), document.text()));
		for (int page = document.hasCover() ? 2 : 1; page <= pages.count(); page++) {
			String lines = String.join("\n", pages.lines(page));
			assertTrue(lines.startsWith(document.title()), lines);
			assertTrue(lines.matches("(?s).*\\b" + page + " / " + pages.count() + "\\b.*"), lines);
		}
		if (document.isLarge()) {
			assertEquals(List.of(), IntStream.rangeClosed(1, pages.count()).boxed().flatMap(page -> pages.letters(page).stream())
					.filter(letter -> letter.size() < LEAST_LARGE && !letter.text().matches("[\\s\u00a0]")).map(Letter::toString).toList());
		}
	}

	private static List<BufferedImage> keep(byte[] pdf, String name) throws IOException {
		List<BufferedImage> images = new ArrayList<>();
		Files.createDirectories(KEPT);
		Files.write(KEPT.resolve(name + ".pdf"), pdf);
		try (PDDocument document = Loader.loadPDF(pdf)) {
			PDFRenderer renderer = new PDFRenderer(document);
			for (int page = 0; page < document.getNumberOfPages(); page++) {
				images.add(renderer.renderImageWithDPI(page, DPI));
				ImageIO.write(images.getLast(), "png", KEPT.resolve(name + '-' + (page + 1) + ".png").toFile());
			}
		}
		return images;
	}
}
