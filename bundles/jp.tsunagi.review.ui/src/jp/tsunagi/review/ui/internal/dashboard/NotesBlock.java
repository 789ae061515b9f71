package jp.tsunagi.review.ui.internal.dashboard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.review.edit.ReviewEdits;

/** What several parties note about a half-year, each with its author. */
final class NotesBlock {

	private static final int LEAST_WIDTH = 80;

	private final Dashboard dashboard;

	private final NamesFormat names = new NamesFormat(Literals.REVIEW_ENTRY__OWNERS);

	private final Composite notes;

	private final Text author;

	private final Text text;

	private final Button add;

	private List<String> shown = List.of("");

	NotesBlock(Dashboard dashboard, Composite parent) {
		this.dashboard = dashboard;
		notes = dashboard.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(notes);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(notes);
		Composite line = dashboard.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		author = dashboard.toolkit().createText(line, "", SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(author);
		names.assist(author, dashboard);
		author.setMessage(Messages.noteAuthor);
		text = dashboard.toolkit().createText(line, "", SWT.BORDER);
		text.setMessage(Messages.noteText);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> write()));
		add = dashboard.toolkit().createButton(line, Messages.addNote, SWT.PUSH);
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> write()));
	}

	void show(ReviewContent content) {
		List<String> lines = content.review().stream().flatMap(review -> review.getNotes().stream()).map(NotesBlock::line).toList();
		author.setEnabled(content.isEditable());
		text.setEnabled(content.isEditable());
		add.setEnabled(content.isEditable());
		if (lines.equals(shown)) {
			return;
		}
		shown = lines;
		for (Control former : notes.getChildren()) {
			former.dispose();
		}
		lines.forEach(this::addLine);
		if (lines.isEmpty()) {
			LabelColor.QUIET.paint(addLine(Messages.noNotes));
		}
		dashboard.reflow();
	}

	private Label addLine(String line) {
		Label label = dashboard.toolkit().createLabel(notes, line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static String line(Note note) {
		String who = Optional.ofNullable(note.getBy()).filter(by -> !by.eIsProxy()).map(Element::getName).orElse("");
		String text = note.getText() == null ? "" : note.getText();
		return who.isEmpty() ? Messages.bind(Messages.note, text) : Messages.bind(Messages.noteBy, who, text);
	}

	/** Adds what is typed; an author that is not known keeps it from being added. */
	private void write() {
		String typed = text.getText().strip();
		if (typed.isEmpty() || dashboard.content().isEmpty()) {
			text.setFocus();
			return;
		}
		switch (names.read(author.getText(), dashboard.content().get())) {
			case FieldFormat.Refused refused -> {
				author.setToolTipText(refused.message());
				author.setFocus();
				author.selectAll();
			}
			case FieldFormat.Understood who -> {
				author.setToolTipText(null);
				Optional<Participant> by = who.value().map(people -> (Participant) ((List<?>) people).getFirst());
				boolean added = dashboard.edit(Messages.addNote, content -> content.review().isEmpty() ? Optional.empty()
						: Optional.of(ReviewEdits.addNote(content.text(), content.review().get(), typed, by)));
				if (added) {
					text.setText("");
				}
			}
		}
	}
}
