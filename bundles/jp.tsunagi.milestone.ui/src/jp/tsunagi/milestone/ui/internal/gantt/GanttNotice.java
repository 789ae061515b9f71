package jp.tsunagi.milestone.ui.internal.gantt;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.workbench.image.ActionImages;

/** What somebody should know before all else, and what can be done about it; nothing most of the time. */
final class GanttNotice {

	private static final int LEAST_WIDTH = 160;

	private final Composite bar;

	private final Label icon;

	private final Label text;

	private final Button button;

	private Optional<Notice> shown = Optional.empty();

	/**
	 * What it says.
	 *
	 * @param label on the button; empty for none
	 * @param act what the button does
	 */
	record Notice(Severity severity, String text, Optional<String> label, Runnable act) {
	}

	GanttNotice(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(10, 4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		icon = new Label(bar, SWT.NONE);
		text = new Label(bar, SWT.WRAP);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
		button = new Button(bar, SWT.PUSH);
		GridDataFactory.swtDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> shown.ifPresent(notice -> notice.act().run())));
		bar.setVisible(false);
	}

	void show(Optional<Notice> notice) {
		shown = notice;
		((GridData) bar.getLayoutData()).exclude = notice.isEmpty();
		bar.setVisible(notice.isPresent());
		notice.ifPresent(told -> {
			icon.setImage(ActionImages.of(told.severity()));
			text.setText(told.text());
			button.setText(told.label().orElse(""));
			button.setVisible(told.label().isPresent());
			((GridData) button.getLayoutData()).exclude = told.label().isEmpty();
		});
		bar.getParent().layout(true, true);
	}

	/** What it says now; empty for nothing. */
	String text() {
		return shown.map(Notice::text).orElse("");
	}
}
