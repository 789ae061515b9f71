package jp.tsunagi.coordination.xmi;

import org.eclipse.emf.ecore.xmi.impl.XMLString;

/**
 * XML for line-based tools: each attribute and the end of each start tag has a line of its own, and an element that may
 * have children has an end tag even without any. So neither a further attribute nor a first child touches another line.
 */
final class OneThingPerLine extends XMLString {

	private static final long serialVersionUID = 1L;

	/** Any width that no attribute fits into breaks the line before each of them. */
	private static final int NOTHING_FITS = 1;

	OneThingPerLine() {
		super(NOTHING_FITS);
	}

	@Override
	protected void closeStartElement() {
		addLine();
		add(getElementIndent());
		super.closeStartElement();
	}

	@Override
	public void endElement() {
		if (lastElementIsStart) {
			closeStartElement();
		}
		super.endElement();
	}
}
