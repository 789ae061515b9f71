package jp.tsunagi.templates;

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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A line of text; {@code <br>} begins a new paragraph, so that a part of a cell can be repeated. */
final class WordText extends AbstractVisitor {

	private final Supplier<CTP> paragraphs;

	private final WordStyle style;

	private CTP paragraph;

	private boolean isStrong;

	private WordText(Supplier<CTP> paragraphs, WordStyle style) {
		this.paragraphs = paragraphs;
		this.style = style;
		begin();
	}

	static void write(Node line, Supplier<CTP> paragraphs, WordStyle style) {
		line.accept(new WordText(paragraphs, style));
	}

	private void begin() {
		paragraph = paragraphs.get();
		if (style != WordStyle.BODY) {
			paragraph.addNewPPr().addNewPStyle().setVal(style.id());
		}
	}

	@Override
	public void visit(Text text) {
		CTR run = paragraph.addNewR();
		if (isStrong) {
			run.addNewRPr().addNewB();
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
