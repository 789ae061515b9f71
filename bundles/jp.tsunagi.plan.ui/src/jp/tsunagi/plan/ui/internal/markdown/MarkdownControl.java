package jp.tsunagi.plan.ui.internal.markdown;

import java.util.Comparator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A pop-up that shows Markdown. */
public final class MarkdownControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int MOST_WIDTH = 420;

	private static final int MOST_HEIGHT = 320;

	private static final int MARGIN = 8;

	private StyledText text;

	private MarkdownControl(Shell parent, boolean isResizable) {
		super(parent, isResizable);
		create();
	}

	/** Makes such controls; with the focus in them they can be made larger. */
	public static IInformationControlCreator creator() {
		return parent -> new MarkdownControl(parent, false);
	}

	@Override
	protected void createContent(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
		page.setBackground(parent.getBackground());
		text = new StyledText(page, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.V_SCROLL);
		text.setBackground(parent.getBackground());
		text.setForeground(parent.getForeground());
		text.setAlwaysShowScrollBars(false);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
	}

	@Override
	public void setInformation(String markdown) {
		setInput(markdown);
	}

	@Override
	public void setInput(Object markdown) {
		MarkdownText parsed = MarkdownText.parse(String.valueOf(markdown));
		text.setText(parsed.text());
		parsed.styles().stream().sorted(Comparator.comparingInt((StyleRange style) -> style.start)).forEach(text::setStyleRange);
	}

	@Override
	public boolean hasContents() {
		return text.getCharCount() > 0;
	}

	@Override
	public Point computeSizeHint() {
		Point natural = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.min(natural.x, MOST_WIDTH);
		int height = Math.min(text.computeSize(width, SWT.DEFAULT).y, MOST_HEIGHT);
		Rectangle trim = computeTrim();
		return new Point(width + 2 * MARGIN + trim.width, height + 2 * MARGIN + trim.height);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new MarkdownControl(parent, true);
	}
}
