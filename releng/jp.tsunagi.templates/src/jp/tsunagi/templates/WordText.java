package jp.tsunagi.templates;

import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

/**
 * A line of text; {@code <br>} begins a new paragraph, so that a part of a cell can be repeated. A paragraph of nothing but a
 * field, of several or outside of tables, is only there if that says something.
 */
final class WordText extends AbstractVisitor {

	/** A field alone, with the width of a picture or without. */
	private static final Pattern FIELD = Pattern.compile("\\{\\{([^{} ]+?)(?<!ごとに|があれば|がなければ|ここまで)( [^{}]+)?\\}\\}");

	private static final Pattern TAGS = Pattern.compile("(\\{\\{[^{}]+(ごとに|があれば|がなければ|ここまで)\\}\\})+");

	private final Supplier<CTP> paragraphs;

	private final WordStyle style;

	private final Consumer<CTPPr> place;

	private final Node line;

	private CTP paragraph;

	private boolean isStrong;

	private WordText(Node line, Supplier<CTP> paragraphs, WordStyle style, Consumer<CTPPr> place) {
		this.line = line;
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
		line.accept(new WordText(line, paragraphs, style, place));
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

	/** Whether a line says nothing but what is repeated and what is left out. */
	static boolean isTags(Node line) {
		return TAGS.matcher(plain(line)).matches();
	}

	@Override
	public void visit(Text text) {
		Matcher field = FIELD.matcher(text.getLiteral());
		if (isAlone(text) && field.matches()) {
			write("{{" + field.group(1) + "があれば}}");
			begin();
			write(text.getLiteral());
			begin();
			write("{{ここまで}}");
		} else {
			write(text.getLiteral());
		}
	}

	private boolean isAlone(Node text) {
		boolean isOneOfSeveral = text.getPrevious() != null || text.getNext() != null;
		return text.getParent() == line && isEdge(text.getPrevious()) && isEdge(text.getNext())
				&& (isOneOfSeveral || style == WordStyle.BODY || style == WordStyle.SUBTITLE);
	}

	private static boolean isEdge(Node beside) {
		return beside == null || beside instanceof HtmlInline || beside instanceof SoftLineBreak;
	}

	private void write(String text) {
		CTR run = paragraph.addNewR();
		if (isStrong) {
			WordStyle.fonts(run.addNewRPr(), Look.GOTHIC).addNewB();
		}
		var content = run.addNewT();
		content.setStringValue(text);
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
