package jp.tsunagi.review.ui.internal.carryover;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The text of the new plan, before it is saved. */
final class TextPage extends WizardPage {

	private static final int HEIGHT = 400;

	private final DecisionsPage decisions;

	private Text text;

	TextPage(DecisionsPage decisions) {
		super("text", Messages.textTitle, null);
		this.decisions = decisions;
		setDescription(Messages.textMessage);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 8).applyTo(page);
		text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(text);
		setControl(page);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			text.setText(decisions.text());
		}
		super.setVisible(visible);
	}
}
