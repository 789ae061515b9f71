package jp.tsunagi.document.office.internal.paper.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

import jp.tsunagi.document.office.internal.paper.Css;
import jp.tsunagi.document.office.internal.paper.Missing;
import jp.tsunagi.document.office.internal.paper.Notices;
import jp.tsunagi.document.office.internal.paper.PaperWriter;

/** Writes a file of Word as HTML: its sections, each with its paper, header and footer. */
public final class WordPages {

	/** What holds for all pages. Borders at the very edge of the text would be cut. */
	private static final String STYLE = """
			body{margin:0;font-family:mincho;font-size:10.5pt}
			p,h1,h2,h3,h4,h5,h6{margin:0;font-weight:normal;white-space:pre-wrap;orphans:2;widows:2}
			h1,h2,h3,h4,h5,h6{-fs-page-break-min-height:38mm}
			table{-fs-page-break-min-height:0}
			table{border-collapse:collapse;table-layout:fixed;-fs-table-paginate:paginate;-fs-border-rendering:no-bevel}
			td{padding:0;vertical-align:top;word-wrap:break-word}
			img{vertical-align:bottom}
			header,footer{display:block}
			a{color:inherit;text-decoration:none}
			.page:after{content:counter(page)}
			.pages:after{content:counter(pages)}
			.page-lower-roman:after{content:counter(page,lower-roman)}
			.page-upper-roman:after{content:counter(page,upper-roman)}
			.pages-lower-roman:after{content:counter(pages,lower-roman)}
			.pages-upper-roman:after{content:counter(pages,upper-roman)}
			.page-of:after{content:target-counter(attr(href),page)}
			.note{float:footnote;counter-increment:footnote;font-size:9pt;text-indent:0;text-align:left;line-height:1.4}
			.note::footnote-call{content:counter(footnote);vertical-align:super;font-size:70%}
			.note::footnote-marker{content:counter(footnote) " "}
			@media screen{header,footer{display:none}body{max-width:190mm;margin:10mm auto}}
			""";

	private static final String NOTES = "@footnote{border-top:0.5pt solid #000;padding-top:2pt}";

	private static final List<String> KINDS = List.of("header", "footer");

	private final WordFile file;

	private final WordDocument document;

	private final Anchors anchors = new Anchors();

	private final WordNotes notes;

	private final PaperWriter out = new PaperWriter();

	/** The part with each header and footer, by kind and type; where a section names none, that of the section before. */
	private final Map<String, PackagePart> furniture = new HashMap<>();

	private WordPages(WordFile file, Notices notices) throws IOException {
		this.file = file;
		this.document = WordDocument.of(file, notices);
		this.notes = new WordNotes(file);
	}

	/**
	 * The pages of a file.
	 *
	 * @throws IOException if it is no file of Word
	 */
	public static String html(byte[] docx, Notices notices) throws IOException {
		try (WordFile file = new WordFile(docx)) {
			return new WordPages(file, notices).write();
		}
	}

	private String write() throws IOException {
		Element root = file.root(file.main());
		new Unshown(document.notices()).note(root);
		List<WordSection> sections = WordSection.all(Markup.child(root, "body").orElseThrow(() -> new IOException("no body")));
		Blocks blocks = blocks(new Place(file.main(), 0, 0, Properties.NONE, Properties.NONE));
		for (int i = 0; i < sections.size(); i++) {
			writeSection(sections.get(i), "section" + (i + 1), blocks);
		}
		return out.page(file.title(), STYLE);
	}

	/** Writes the blocks of one part of the file. */
	private Blocks blocks(Place place) {
		LineWriter lines = new LineWriter(document, new PieceReader(document, notes, anchors), place, out);
		return new Blocks(document, new ParagraphWriter(document, new PieceReader(document, notes, anchors), lines, out), anchors, out);
	}

	private void writeSection(WordSection section, String name, Blocks blocks) throws IOException {
		PageSetup setup = PageSetup.of(section.properties());
		StringBuilder boxes = new StringBuilder();
		double[] heights = new double[KINDS.size()];
		// the width of a page with a name does not reach what stands on it
		out.open("div", new Css().set("page", name).set("width", setup.lineWidth()));
		for (int i = 0; i < KINDS.size(); i++) {
			heights[i] = writeFurniture(section, KINDS.get(i), name, setup);
			boxes.append(box(i == 0, name + KINDS.get(i), setup));
		}
		out.addPage("@page " + name + "{" + setup.css(heights[0], heights[1]) + boxes + NOTES + "}");
		Place place = new Place(file.main(), setup.lineWidth(), setup.pitch(), Properties.NONE, Properties.NONE);
		blocks.write(section.blocks(), place);
		out.close();
	}

	private static String box(boolean isHeader, String element, PageSetup setup) {
		return (isHeader ? "@top-center" : "@bottom-center") + "{content:element(" + element + ");vertical-align:"
				+ (isHeader ? "top;padding-top:" + Css.points(setup.header()) : "bottom;padding-bottom:" + Css.points(setup.footer()))
				+ "}";
	}

	/**
	 * Writes the headers or footers of a section before its text. On a page stands the first that was written for it, on
	 * the next ones the last.
	 *
	 * @return how high they are, about
	 */
	private double writeFurniture(WordSection section, String kind, String name, PageSetup setup) throws IOException {
		for (String type : List.of("default", "first", "even")) {
			section.furniture(kind, type).flatMap(id -> file.related(file.main(), id)).ifPresent(part -> furniture.put(kind + type, part));
		}
		if (document.hasLeftPages() && furniture.containsKey(kind + "even")) {
			document.notices().add(Missing.LEFT_PAGES, kind);
		}
		double height = section.hasTitlePage() ? writePart(Optional.ofNullable(furniture.get(kind + "first")), kind, name, setup) : 0;
		return Math.max(height, writePart(Optional.ofNullable(furniture.get(kind + "default")), kind, name, setup));
	}

	private double writePart(Optional<PackagePart> part, String kind, String name, PageSetup setup) throws IOException {
		out.open(kind, new Css().set("position", "running(" + name + kind + ")").set("width", setup.lineWidth()));
		double height = 0;
		if (part.isPresent()) {
			Element root = file.root(part.get());
			new Unshown(document.notices()).note(root);
			Place place = new Place(part.get(), setup.lineWidth(), 0, Properties.NONE, Properties.NONE);
			blocks(place).write(Markup.children(root), place);
			height = new BlockHeight(document, place).of(root);
		}
		out.close();
		return height;
	}
}
