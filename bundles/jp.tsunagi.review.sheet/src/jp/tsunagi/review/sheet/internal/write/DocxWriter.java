package jp.tsunagi.review.sheet.internal.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

import jp.tsunagi.review.sheet.Sheet;
import jp.tsunagi.review.sheet.SheetColumn;
import jp.tsunagi.review.sheet.SheetRow;
import jp.tsunagi.review.sheet.SheetSection;

/** A sheet as a file of Word: a table for each section, a content control in each cell that can be written in. */
public final class DocxWriter {

	private static final int TITLE_SIZE = 16;

	private static final int SECTION_SIZE = 11;

	private static final int SMALL_SIZE = 8;

	/** In 240ths of a line: BIZ UDGothic has lines without any space between them. */
	private static final BigInteger LINE_SPACING = BigInteger.valueOf(290);

	/** Tables of no more lines stay on one page. */
	private static final int LINES_TOGETHER = 24;

	private final Sheet sheet;

	private final SheetState state;

	/** Writes {@code sheet}. */
	public DocxWriter(Sheet sheet) {
		this.sheet = sheet;
		this.state = SheetState.of(sheet);
	}

	/** The file. */
	public byte[] write() throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			OfficeProperties.write(sheet, state, document.getProperties());
			FontTable.addTo(document);
			writeStyles(document.createStyles());
			XWPFParagraph title = document.createParagraph();
			title.setAlignment(ParagraphAlignment.CENTER);
			title.setSpacingAfter(60);
			run(title, sheet.identity().form().label(), TITLE_SIZE, true);
			DocxTables tables = new DocxTables(document);
			writeFacts(tables);
			XWPFParagraph instruction = document.createParagraph();
			instruction.setSpacingBefore(60);
			run(instruction, Messages.now().instruction, SMALL_SIZE, false);
			for (SheetSection section : sheet.sections()) {
				writeSection(document, tables, section);
			}
			XWPFParagraph note = document.createParagraph();
			note.setSpacingBefore(60);
			run(note, Furniture.note(sheet, state), SMALL_SIZE, false);
			writeFurniture(document);
			document.write(bytes);
			return bytes.toByteArray();
		}
	}

	/** Two facts a row. */
	private void writeFacts(DocxTables tables) {
		List<Sheet.Fact> facts = sheet.facts().stream().filter(fact -> !fact.value().isEmpty()).toList();
		List<SheetColumn> columns = List.of(new SheetColumn("", 9), new SheetColumn("", 51), new SheetColumn("", 9),
				new SheetColumn("", 31));
		DocxTables.Table table = tables.create(columns);
		for (int i = 0; i < facts.size(); i += 2) {
			boolean pair = i + 1 < facts.size();
			table.addFacts(facts.get(i).name(), facts.get(i).value(), pair ? facts.get(i + 1).name() : "",
					pair ? facts.get(i + 1).value() : "");
		}
	}

	private void writeSection(XWPFDocument document, DocxTables tables, SheetSection section) {
		XWPFParagraph title = document.createParagraph();
		title.setSpacingBefore(160);
		title.setSpacingAfter(40);
		title.setKeepNext(true);
		run(title, section.title(), SECTION_SIZE, true);
		DocxTables.Table table = tables.create(section.columns());
		if (section.hasHeads()) {
			table.addHeads(section.columns());
		}
		int last = section.rows().size() - 1;
		boolean together = section.rows().stream().mapToInt(SheetRow::minimumLines).sum() <= LINES_TOGETHER;
		for (int i = 0; i <= last; i++) {
			table.add(section, section.rows().get(i), together && i < last || i == last - 1);
		}
	}

	static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
		XWPFRun run = paragraph.createRun();
		run.setText(text);
		run.setFontSize(size);
		run.setBold(bold);
	}

	private static void writeStyles(XWPFStyles styles) {
		CTStyles all = CTStyles.Factory.newInstance();
		CTDocDefaults defaults = all.addNewDocDefaults();
		CTRPr standard = defaults.addNewRPrDefault().addNewRPr();
		CTFonts fonts = standard.addNewRFonts();
		fonts.setAscii(Furniture.FONT);
		fonts.setHAnsi(Furniture.FONT);
		fonts.setEastAsia(Furniture.FONT);
		fonts.setCs(Furniture.FONT);
		standard.addNewSz().setVal(BigInteger.valueOf(2L * Furniture.SIZE));
		standard.addNewLang().setEastAsia("ja-JP");
		CTSpacing spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
		spacing.setLine(LINE_SPACING);
		spacing.setLineRule(STLineSpacingRule.AUTO);
		spacing.setAfter(BigInteger.ZERO);
		styles.setStyles(all);
	}

	private void writeFurniture(XWPFDocument document) {
		XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
		run(head, Furniture.left(sheet), SMALL_SIZE, false);
		toTheRight(head);
		run(head, Furniture.right(sheet), SMALL_SIZE, false);
		XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		foot.setAlignment(ParagraphAlignment.CENTER);
		field(foot, "PAGE");
		run(foot, " / ", SMALL_SIZE, false);
		field(foot, "NUMPAGES");
		CTSectPr page = document.getDocument().getBody().isSetSectPr() ? document.getDocument().getBody().getSectPr()
				: document.getDocument().getBody().addNewSectPr();
		CTPageSz size = page.isSetPgSz() ? page.getPgSz() : page.addNewPgSz();
		size.setW(twips(Furniture.LONG));
		size.setH(twips(Furniture.SHORT));
		size.setOrient(STPageOrientation.LANDSCAPE);
		CTPageMar margins = page.isSetPgMar() ? page.getPgMar() : page.addNewPgMar();
		margins.setLeft(twips(Furniture.MARGIN));
		margins.setRight(twips(Furniture.MARGIN));
		margins.setTop(twips(Furniture.TOP));
		margins.setBottom(twips(Furniture.BOTTOM));
		margins.setHeader(twips(9));
		margins.setFooter(twips(8));
		margins.setGutter(BigInteger.ZERO);
	}

	private static void toTheRight(XWPFParagraph paragraph) {
		var tab = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
		var stop = tab.addNewTabs().addNewTab();
		stop.setVal(STTabJc.RIGHT);
		stop.setPos(twips(Furniture.WIDTH));
		paragraph.createRun().addTab();
	}

	private static void field(XWPFParagraph paragraph, String instruction) {
		var field = paragraph.getCTP().addNewFldSimple();
		field.setInstr(instruction);
		var run = field.addNewR();
		run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * SMALL_SIZE));
		run.addNewT().setStringValue("1");
		field.setDirty(STOnOff1.ON);
	}

	static BigInteger twips(double millimetres) {
		return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
	}
}
