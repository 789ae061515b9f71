package jp.tsunagi.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
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
import org.commonmark.node.ThematicBreak;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * A template as a file of Word. A rule ({@code ---}) begins a new page, a quotation tells how to fill something in,
 * {@code <!-- rows 12 -->} before a table gives its rows 12 millimetres at least.
 */
final class WordTemplate extends AbstractVisitor {

	private static final String ROWS = "<!-- rows ";

	private final TemplateSource source;

	private final XWPFDocument document = new XWPFDocument();

	private double rowHeight;

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
			writeFurniture();
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	@Override
	public void visit(Heading heading) {
		write(heading, List.of(WordStyle.TITLE, WordStyle.HEADING, WordStyle.SUBHEADING, WordStyle.SMALL_HEADING).get(heading.getLevel() - 1));
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
		Node text = item.getFirstChild().getFirstChild();
		text.insertBefore(new org.commonmark.node.Text("・"));
		visitChildren(item);
	}

	@Override
	public void visit(HtmlBlock comment) {
		String text = comment.getLiteral().strip();
		if (!text.startsWith(ROWS)) {
			throw new IllegalArgumentException(text);
		}
		rowHeight = Double.parseDouble(text.substring(ROWS.length()).replace("-->", "").strip());
	}

	@Override
	public void visit(ThematicBreak newPage) {
		document.createParagraph().getCTP().addNewR().addNewBr().setType(STBrType.PAGE);
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock table) {
			new WordTable(document.getDocument().getBody(), table, source.weights(table), width(), rowHeight);
			rowHeight = 0;
			// two tables would become one without anything between them
			XWPFParagraph gap = document.createParagraph();
			gap.setSpacingAfter(0);
			gap.createRun().setFontSize(4);
		}
	}

	private void write(Node line, WordStyle style) {
		WordText.write(line, () -> document.createParagraph().getCTP(), style);
	}

	/** Between the margins, in millimetres. */
	private int width() {
		return (source.isLandscape() ? Look.LONG_SIDE : Look.SHORT_SIDE) - 2 * Look.MARGIN;
	}

	private void writeFurniture() {
		XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		head.setStyle(WordStyle.FURNITURE.id());
		var stop = head.getCTP().getPPr().addNewTabs().addNewTab();
		stop.setVal(STTabJc.RIGHT);
		stop.setPos(twips(width()));
		head.createRun().setText(source.setting("title"));
		head.createRun().addTab();
		head.createRun().setText(source.setting("header"));
		XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setStyle(WordStyle.FURNITURE.id());
		foot.setAlignment(ParagraphAlignment.CENTER);
		foot.getCTP().addNewFldSimple().setInstr("PAGE");
		foot.createRun().setText(" / ");
		foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
		CTSectPr page = document.getDocument().getBody().getSectPr();
		CTPageSz size = page.addNewPgSz();
		size.setW(twips(source.isLandscape() ? Look.LONG_SIDE : Look.SHORT_SIDE));
		size.setH(twips(source.isLandscape() ? Look.SHORT_SIDE : Look.LONG_SIDE));
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

	static BigInteger twips(double millimetres) {
		return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
	}
}
