package jp.tsunagi.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * A template as a file of Word. The second heading of the first level stands smaller below the first, a rule ({@code ---})
 * begins a new page, a quotation tells how to fill something in, comments are {@link Hints}.
 */
final class WordTemplate extends AbstractVisitor {

	private static final String BOX = "[ ] ";

	private final TemplateSource source;

	private final XWPFDocument document = new XWPFDocument();

	private Hints hints = Hints.NONE;

	private boolean isTitled;

	private boolean isNewPage;

	private boolean isGuidance;

	private boolean isItem;

	WordTemplate(TemplateSource source) {
		this.source = source;
	}

	/** The file. */
	byte[] write() throws IOException {
		try (document; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			document.createStyles().setStyles(WordStyle.all(source.isLarge()));
			document.getProperties().getCoreProperties().setTitle(source.setting("title"));
			document.getProperties().getCoreProperties().setCreator("");
			source.content().accept(this);
			writeHeader();
			writeFooter();
			writePaper();
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	@Override
	public void visit(Heading heading) {
		write(heading, switch (heading.getLevel()) {
			case 1 -> isTitled ? WordStyle.SUBTITLE : source.hasCover() ? WordStyle.COVER : WordStyle.TITLE;
			case 2 -> WordStyle.HEADING;
			case 3 -> WordStyle.SUBHEADING;
			default -> WordStyle.SMALL_HEADING;
		});
		isTitled = true;
	}

	@Override
	public void visit(Paragraph paragraph) {
		write(paragraph, isGuidance ? WordStyle.GUIDANCE : isItem ? WordStyle.ITEM : WordStyle.BODY);
	}

	@Override
	public void visit(BlockQuote quote) {
		isGuidance = true;
		visitChildren(quote);
		isGuidance = false;
	}

	@Override
	public void visit(BulletList list) {
		isItem = true;
		visitChildren(list);
		isItem = false;
	}

	@Override
	public void visit(ListItem item) {
		Text text = (Text) item.getFirstChild().getFirstChild();
		text.setLiteral(text.getLiteral().startsWith(BOX) ? "\u25a1" + text.getLiteral().substring(BOX.length()) : "\u30fb" + text.getLiteral());
		visitChildren(item);
	}

	@Override
	public void visit(HtmlBlock comment) {
		hints = Hints.read(comment.getLiteral());
	}

	@Override
	public void visit(ThematicBreak newPage) {
		isNewPage = true;
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			new WordTable(document.getDocument().getBody(), table, source.weights(table), hints, width());
			hints = Hints.NONE;
			// two tables would become one without anything between them
			document.createParagraph().setStyle(WordStyle.GAP.id());
		}
	}

	private void write(Node line, WordStyle style) {
		boolean leadsIn = style == WordStyle.BODY && isBeforeTable(line);
		Hints own = hints;
		WordText.write(line, () -> document.createParagraph().getCTP(), style, paragraph -> place(paragraph, own, leadsIn));
		hints = Hints.NONE;
		isNewPage = false;
	}

	/** Whether nothing but tags and guidance is between a line and a table. */
	private static boolean isBeforeTable(Node line) {
		Node next = line.getNext();
		while (next instanceof HtmlBlock || next instanceof BlockQuote || next instanceof Paragraph && WordText.isTags(next)) {
			next = next.getNext();
		}
		return next instanceof TableBlock;
	}

	private void place(CTPPr paragraph, Hints own, boolean leadsIn) {
		if (leadsIn) {
			paragraph.addNewKeepNext();
		}
		if (isNewPage) {
			paragraph.addNewPageBreakBefore();
		}
		if (own.says("space")) {
			paragraph.addNewSpacing().setBefore(twips(own.length("space", 0)));
		}
		if (own.says("right") || own.says("center")) {
			paragraph.addNewJc().setVal(own.says("right") ? STJc.RIGHT : STJc.CENTER);
		}
	}

	/** Between the margins, in millimetres. */
	private int width() {
		return (source.isLandscape() ? Look.LONG_SIDE : Look.SHORT_SIDE) - 2 * Look.MARGIN;
	}

	private void writeHeader() {
		XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		head.setStyle(WordStyle.FURNITURE.id());
		addStops(head, STTabJc.RIGHT);
		head.createRun().setText(source.setting("title"));
		head.createRun().addTab();
		head.createRun().setText(source.setting("header"));
	}

	private void writeFooter() {
		XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle(WordStyle.FURNITURE.id());
		addStops(foot, STTabJc.CENTER, STTabJc.RIGHT);
		foot.createRun().setText(source.setting("date"));
		foot.createRun().addTab();
		foot.getCTP().addNewFldSimple().setInstr("PAGE");
		foot.createRun().setText(" / ");
		foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
		foot.createRun().addTab();
		foot.createRun().setText(source.setting("footer"));
	}

	private void writePaper() {
		CTSectPr page = document.getDocument().getBody().getSectPr();
		CTPageSz size = page.addNewPgSz();
		size.setW(twips(source.isLandscape() ? Look.LONG_SIDE : Look.SHORT_SIDE));
		size.setH(twips(source.isLandscape() ? Look.SHORT_SIDE : Look.LONG_SIDE));
		if (source.hasCover()) {
			page.addNewTitlePg();
		}
		size.setOrient(source.isLandscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
		CTPageMar margins = page.addNewPgMar();
		margins.setTop(twips(Look.MARGIN + 4));
		margins.setRight(twips(Look.MARGIN));
		margins.setBottom(twips(Look.MARGIN));
		margins.setLeft(twips(Look.MARGIN));
		margins.setHeader(twips(12));
		margins.setFooter(twips(10));
		margins.setGutter(BigInteger.ZERO);
	}

	/** At equal distances, the last at the right margin. */
	private void addStops(XWPFParagraph line, STTabJc.Enum... kinds) {
		var stops = line.getCTP().getPPr().addNewTabs();
		for (int number = 0; number < kinds.length; number++) {
			var stop = stops.addNewTab();
			stop.setVal(kinds[number]);
			stop.setPos(twips((double) width() * (number + 1) / kinds.length));
		}
	}

	static BigInteger twips(double millimetres) {
		return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
	}
}
