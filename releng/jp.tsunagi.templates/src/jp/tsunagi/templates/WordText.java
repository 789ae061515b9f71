package jp.tsunagi.templates;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A line of text; {@code <br>} begins a new paragraph, so that a part of a cell can be repeated. */
final class WordText extends AbstractVisitor {

	private final Supplier<CTP> paragraphs;

	private final WordStyle style;

	private final Consumer<CTPPr> place;

	private CTP paragraph;

	private boolean isStrong;

	private WordText(Supplier<CTP> paragraphs, WordStyle style, Consumer<CTPPr> place) {
		this.paragraphs = paragraphs;
		this.style = style;
		this.place = place;
		begin();
	}

	/**
	 * Adds a line of text.
	 *
	 * @param place says where a paragraph stands, beyond what its style says
	 */
	static void write(Node line, Supplier<CTP> paragraphs, WordStyle style, Consumer<CTPPr> place) {
		line.accept(new WordText(paragraphs, style, place));
	}

	/** All letters of {@code node}. */
	static String plain(Node node) {
		StringBuilder letters = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				letters.append(text.getLiteral());
			}
		});
		return letters.toString();
	}

	private void begin() {
		paragraph = paragraphs.get();
		CTPPr properties = paragraph.addNewPPr();
		if (style != WordStyle.BODY) {
			properties.addNewPStyle().setVal(style.id());
		}
		place.accept(properties);
	}

	@Override
	public void visit(Text text) {
		CTR run = paragraph.addNewR();
		if (isStrong) {
			WordStyle.fonts(run.addNewRPr(), Look.GOTHIC).addNewB();
		}
		var content = run.addNewT();
		content.setStringValue(text.getLiteral());
		content.setSpace(SpaceAttribute.Space.PRESERVE);
	}

	@Override
	public void visit(StrongEmphasis strong) {
		isStrong = true;
		visitChildren(strong);
		isStrong = false;
	}

	@Override
	public void visit(HtmlInline tag) {
		begin();
	}

	@Override
	public void visit(SoftLineBreak end) {
		begin();
	}

	@Override
	public void visit(HardLineBreak end) {
		begin();
	}
}
