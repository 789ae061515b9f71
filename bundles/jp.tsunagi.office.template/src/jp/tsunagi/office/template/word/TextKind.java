package jp.tsunagi.office.template.word;

import org.w3c.dom.Node;

/** The texts of a document. */
enum TextKind {
	/** What is between headers and footers. */
	BODY("document.main", "", Messages.body),
	/** What is above it on each page. */
	HEADER("header", "", Messages.header),
	/** What is below it on each page. */
	FOOTER("footer", "", Messages.footer),
	/** What is below it on one page. */
	FOOTNOTES("footnotes", "footnoteReference", Messages.footnote),
	/** What is behind it. */
	ENDNOTES("endnotes", "endnoteReference", Messages.endnote);

	private final String type;

	private final String reference;

	private final String label;

	TextKind(String type, String reference, String label) {
		this.type = type;
		this.reference = reference;
		this.label = label;
	}

	/** The content type of its parts. */
	String contentType() {
		return "application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml";
	}

	/** What people call it. */
	String label() {
		return label;
	}

	/** Whether {@code node} refers to one of its notes. */
	boolean isReference(Node node) {
		return WordXml.is(node, reference);
	}
}
