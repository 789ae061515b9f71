package jp.tsunagi.document.ui.internal.preview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.ui.internal.own.PushButton;
import jp.tsunagi.plan.ui.paper.PaperCanvas;
import jp.tsunagi.plan.ui.paper.Zoom;

/** A document page by page as it will look, made in the background; somebody who does not want to wait can stop it. */
public final class PreviewPane {

	private static final int COUNT_WIDTH = 90;

	private static final int NOTE_WIDTH = 400;

	private static final int MARGIN = 24;

	private final Composite pane;

	private final Composite bar;

	private final Button former;

	private final Label count;

	private final Button next;

	private final Combo zoom;

	private final Button stop;

	private final StackLayout layers = new StackLayout();

	private final Composite stack;

	private final Composite saying;

	private final Label message;

	private final PaperCanvas paper;

	private final Label note;

	private final PreviewJob job;

	private Runnable again = () -> { };

	private boolean isMaking;

	/** A preview without a document. */
	public PreviewPane(Composite parent) {
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(pane);
		bar = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		former = button("\u25C0", Messages.former, () -> step(-1));
		count = new Label(bar, SWT.CENTER);
		GridDataFactory.fillDefaults().hint(COUNT_WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(count);
		next = button("\u25B6", Messages.next, () -> step(1));
		zoom = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		zoom.setItems(Messages.wholePage, Messages.width, Messages.large, Messages.largest);
		zoom.setToolTipText(Messages.zoom);
		zoom.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> zoom(Zoom.values()[zoom.getSelectionIndex()])));
		stop = button(Messages.stop, Messages.stop, this::stopOrGoOn);
		stack = new Composite(pane, SWT.BORDER);
		stack.setLayout(layers);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		saying = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(saying);
		message = new Label(saying, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(NOTE_WIDTH, SWT.DEFAULT).applyTo(message);
		paper = new PaperCanvas(stack, (sheet, x, y) -> { });
		paper.control().addListener(SWT.Modify, event -> showPage());
		paper.control().addKeyListener(KeyListener.keyPressedAdapter(event -> {
			switch (event.character) {
				case '+', ';' -> zoom(paper.zoom().step(1));
				case '-' -> zoom(paper.zoom().step(-1));
				default -> { }
			}
		}));
		note = new Label(pane, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(NOTE_WIDTH, SWT.DEFAULT).exclude(true).applyTo(note);
		job = new PreviewJob(parent.getDisplay(), this::take);
		pane.addDisposeListener(event -> job.stop());
		zoom(Zoom.WIDTH);
		say("");
	}

	/** The widget. */
	public Control control() {
		return pane;
	}

	/** The sheets of paper. */
	public PaperCanvas paper() {
		return paper;
	}

	/** Goes to the pages, or to what stops making them. */
	public void setFocus() {
		(isMaking ? stop : paper.control()).setFocus();
	}

	/** What is said instead of pages; empty if there are pages. */
	public String message() {
		return message.getText();
	}

	/** Makes the pages of a document; {@code export} is used by nobody else. */
	public void show(DocumentExport export, DocumentTemplate template, DocumentSubject subject) {
		again = () -> show(export, template, subject);
		isMaking = true;
		paper.clear();
		note("");
		say(NLS.bind(Messages.makingOf, template.label(), subject.label()));
		job.show(new PreviewJob.Input(export, template, subject));
	}

	private void take(PreviewJob.Output output) {
		if (pane.isDisposed()) {
			output.pages().ifPresent(pages -> pages.close());
			return;
		}
		isMaking = false;
		output.pages().ifPresent(pages -> {
			paper.scrollToTop();
			paper.show(pages);
		});
		note(String.join("\n", output.notices()));
		say(output.failure());
	}

	private void stopOrGoOn() {
		if (isMaking) {
			job.stop();
			isMaking = false;
			say(Messages.stopped);
		} else {
			again.run();
		}
	}

	/** Pages are shown if there is nothing to say. */
	private void say(String text) {
		message.setText(text);
		message.setAlignment(text.contains("\n") ? SWT.LEFT : SWT.CENTER);
		layers.topControl = text.isEmpty() ? paper.control() : saying;
		stop.setText(isMaking ? Messages.stop : Messages.again);
		stop.setToolTipText(isMaking ? Messages.stopTooltip : Messages.againTooltip);
		bar.layout();
		saying.layout();
		stack.layout();
		showPage();
		if (text.isEmpty() && stop.isFocusControl()) {
			paper.control().setFocus();
		}
	}

	private void note(String text) {
		note.setText(text);
		((GridData) note.getLayoutData()).exclude = text.isEmpty();
		note.setVisible(!text.isEmpty());
		pane.layout();
	}

	private void showPage() {
		int pages = paper.count();
		count.setText(pages == 0 ? "" : NLS.bind(Messages.page, paper.page() + 1, pages));
		former.setEnabled(pages > 0 && paper.page() > 0);
		next.setEnabled(paper.page() < pages - 1);
	}

	private void step(int pages) {
		paper.show(paper.page() + pages);
	}

	private void zoom(Zoom wanted) {
		zoom.select(wanted.ordinal());
		paper.zoom(wanted);
	}

	private Button button(String sign, String label, Runnable act) {
		Button button = PushButton.in(bar, sign, act);
		button.setToolTipText(label);
		return button;
	}
}
