package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.workbench.image.ActionImages;

/** What the user has to know before all else, with what can be done about it; nothing most of the time. */
final class NoticeBar {

	private static final int LEAST_WIDTH = 160;

	/**
	 * What it says.
	 *
	 * @param act what the button does; empty for none
	 * @param choice what can be chosen from; empty for nothing
	 */
	record Notice(Severity severity, String text, Optional<Act> act, Optional<Choice> choice) {

		/** Something to be told. */
		static Notice of(Severity severity, String text) {
			return new Notice(severity, text, Optional.empty(), Optional.empty());
		}

		/** With a button. */
		Notice with(String label, Runnable run) {
			return new Notice(severity, text, Optional.of(new Act(label, run)), choice);
		}
	}

	/** What a button does. */
	record Act(String label, Runnable run) {
	}

	/** One of several. */
	record Choice(List<String> labels, int chosen, IntConsumer choose) {
	}

	private final Dashboard dashboard;

	private final Composite bar;

	private final Label icon;

	private final Label text;

	private final Combo choice;

	private final Button button;

	private Optional<Notice> shown = Optional.empty();

	NoticeBar(Dashboard dashboard, Composite parent) {
		this.dashboard = dashboard;
		bar = dashboard.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(14, 4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		icon = dashboard.toolkit().createLabel(bar, "");
		text = dashboard.toolkit().createLabel(bar, "", SWT.WRAP);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
		choice = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> shown.flatMap(Notice::choice).ifPresent(from -> from.choose().accept(choice.getSelectionIndex()))));
		button = dashboard.toolkit().createButton(bar, "", SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> shown.flatMap(Notice::act).ifPresent(act -> act.run().run())));
		bar.setVisible(false);
	}

	void show(Optional<Notice> notice) {
		shown = notice;
		((GridData) bar.getLayoutData()).exclude = notice.isEmpty();
		bar.setVisible(notice.isPresent());
		notice.ifPresent(told -> {
			icon.setImage(ActionImages.of(told.severity()));
			text.setText(told.text());
			setVisible(choice, told.choice().isPresent());
			told.choice().ifPresent(from -> {
				choice.setItems(from.labels().toArray(String[]::new));
				choice.select(from.chosen());
			});
			setVisible(button, told.act().isPresent());
			told.act().ifPresent(act -> button.setText(act.label()));
			bar.layout();
		});
		dashboard.reflow();
		bar.getParent().layout();
	}

	private static void setVisible(Control control, boolean visible) {
		GridDataFactory.swtDefaults().exclude(!visible).applyTo(control);
		control.setVisible(visible);
	}

	/** What it says now; empty for nothing. */
	String text() {
		return shown.map(Notice::text).orElse("");
	}
}
