package jp.tsunagi.document.ui.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.own.PushButton;
import jp.tsunagi.document.ui.internal.own.SubjectKinds;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.tag.FieldRow;

/** All fields of documents about something, with what they say of it, to be searched and copied. */
public final class FieldsPane {

	private static final List<DocumentSubject.Kind> KINDS = List.of(DocumentSubject.Kind.values());

	private final Composite pane;

	private final Combo kind;

	private final Combo subject;

	private final FieldTree tree;

	private final Button copy;

	private final Label note;

	private Optional<Material> material;

	private List<DocumentSubject> subjects = List.of();

	private Optional<EObject> wanted;

	private Optional<Job> job = Optional.empty();

	/**
	 * The fields of documents about something of {@code about}.
	 *
	 * @param material where examples come from; without it, they are made up
	 * @param wanted what they are about, of that material, unless somebody says otherwise
	 */
	public FieldsPane(Composite parent, Optional<Material> material, DocumentSubject.Kind about, Optional<EObject> wanted) {
		this.material = material;
		this.wanted = wanted;
		pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(pane);
		Composite choice = row(4);
		kind = combo(choice, Messages.about);
		kind.setItems(KINDS.stream().map(SubjectKinds::label).toArray(String[]::new));
		kind.select(about.ordinal());
		subject = combo(choice, Messages.example);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(subject);
		tree = new FieldTree(pane, this::copy, this::changed);
		Composite bottom = row(2);
		copy = PushButton.in(bottom, Messages.copy, this::copy);
		note = new Label(bottom, SWT.WRAP);
		note.setText(Messages.hint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(note);
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showSubjects()));
		subject.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			this.wanted = chosen().map(DocumentSubject::element);
			showFields();
		}));
		pane.addDisposeListener(event -> job.ifPresent(Job::cancel));
		changed();
		showSubjects();
	}

	private Composite row(int columns) {
		Composite row = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	private static Combo combo(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		return new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
	}

	/** The widget. */
	public Control control() {
		return pane;
	}

	/** The fields. */
	public FieldTree tree() {
		return tree;
	}

	/** Examples come from somewhere else from now on. */
	public void show(Optional<Material> other) {
		Optional<Object> former = wanted.map(this::key);
		material = other;
		wanted = former.flatMap(key -> other.flatMap(found -> found.find(key)));
		showSubjects();
	}

	private Object key(EObject element) {
		return material.flatMap(former -> former.key(element)).orElse(element);
	}

	private DocumentSubject.Kind kind() {
		return KINDS.get(kind.getSelectionIndex());
	}

	private Optional<DocumentSubject> chosen() {
		return subject.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(subjects.get(subject.getSelectionIndex() - 1));
	}

	private void showSubjects() {
		Optional<DocumentExport> export = material.map(Material::complete);
		subjects = export.map(all -> all.fields().subjects(kind())).orElse(List.of());
		List<String> labels = new ArrayList<>(List.of(Messages.madeUp));
		subjects.forEach(each -> labels.add(each.label()));
		subject.setItems(labels.toArray(String[]::new));
		int index = (int) subjects.stream().takeWhile(each -> !wanted.equals(Optional.of(each.element()))).count();
		subject.select(index < subjects.size() ? index + 1 : Math.min(1, subjects.size()));
		subject.setEnabled(!subjects.isEmpty());
		showFields();
	}

	/** Some fields are pictures, so it takes a while. */
	private void showFields() {
		job.ifPresent(Job::cancel);
		Optional<DocumentSubject> about = chosen();
		DocumentSubject.Kind blank = kind();
		Job next = Job.createSystem(Messages.reading, monitor -> {
			Scope scope = about.map(each -> material.orElseThrow().complete().fields().scope(each))
					.orElseGet(() -> Scope.blank(DocumentFields.blank().group(blank)));
			List<FieldNode> nodes = FieldNode.tree(FieldRow.of(scope));
			if (!monitor.isCanceled()) {
				pane.getDisplay().asyncExec(() -> {
					if (!pane.isDisposed() && !monitor.isCanceled()) {
						tree.show(nodes);
					}
				});
			}
		});
		job = Optional.of(next);
		next.schedule();
	}

	private void changed() {
		if (copy != null) {
			copy.setEnabled(!tree.tags().isEmpty());
		}
	}

	/** Puts the tags of the chosen fields where every program can take them from. */
	public void copy() {
		List<String> tags = tree.tags();
		if (!tags.isEmpty()) {
			Clipboard clipboard = new Clipboard(pane.getDisplay());
			clipboard.setContents(new Object[] { String.join("\n", tags) }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			note.setText(NLS.bind(Messages.copied, String.join(" ", tags)));
			note.getParent().layout();
		}
	}
}
