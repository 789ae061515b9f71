package jp.tsunagi.document.ui.internal.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.document.office.export.DocumentBatch;
import jp.tsunagi.document.office.export.DocumentFormat;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.ui.internal.own.FolderField;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.preview.PreviewPane;
import jp.tsunagi.office.template.TemplateException;

/** How the documents will look, as which files they are written, and where to. */
final class PreviewPage extends WizardPage {

	private static final List<DocumentFormat> FORMATS = List.of(DocumentFormat.OFFICE, DocumentFormat.PDF, DocumentFormat.HTML);

	private final Material material;

	private final Supplier<DocumentTemplate> template;

	private final SubjectPage subjects;

	private Combo subject;

	private PreviewPane preview;

	private List<Button> formats = List.of();

	private NameField name;

	private FolderField folder;

	PreviewPage(Material material, Supplier<DocumentTemplate> template, SubjectPage subjects) {
		super("preview", Messages.previewTitle, null);
		this.material = material;
		this.template = template;
		this.subjects = subjects;
		setDescription(Messages.previewMessage);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 10).spacing(0, 8).applyTo(page);
		subject = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		subject.setToolTipText(Messages.previewed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(subject);
		subject.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> preview()));
		preview = new PreviewPane(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview.control());
		Composite fields = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 6).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		addFormats(fields);
		name = new NameField(fields, this::complete);
		folder = new FolderField(fields, Messages.folder, FolderField.proposed(material.reading().project()), this::complete);
		setControl(page);
	}

	private void addFormats(Composite fields) {
		new Label(fields, SWT.NONE).setText(Messages.format);
		Composite row = new Composite(fields, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(FORMATS.size()).spacing(16, 0).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		formats = Stream.of(Messages.word, Messages.pdf, Messages.html).map(label -> {
			Button button = new Button(row, SWT.RADIO);
			button.setText(label);
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showNames()));
			return button;
		}).toList();
		formats.getFirst().setSelection(true);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			List<String> labels = subjects.chosen().stream().map(DocumentSubject::label).toList();
			subject.setItems(labels.toArray(String[]::new));
			subject.select(0);
			subject.setVisible(labels.size() > 1);
			((GridData) subject.getLayoutData()).exclude = labels.size() == 1;
			showNames();
			subject.getParent().layout();
			preview();
			preview.setFocus();
		}
	}

	/** Says how the files will be called. */
	private void showNames() {
		try {
			formats.getFirst().setText(NLS.bind(Messages.asTemplate, TemplatePage.program(template.get())));
			formats.getFirst().getParent().layout();
			name.show(new DocumentBatch(template.get(), subjects.chosen(), format(), Path.of(""), true).files());
		} catch (TemplateException unusable) {
			name.show(List.of());
		}
		complete();
	}

	private void preview() {
		preview.show(material.export(subjects.audience(), subjects.reported()), template.get(),
				subjects.chosen().get(subject.getSelectionIndex()));
	}

	private void complete() {
		Optional<String> problem = name.problem().or(folder::problem);
		setErrorMessage(problem.orElse(null));
		setPageComplete(problem.isEmpty());
	}

	/** What the file is called; empty if there are several. */
	Optional<String> name() {
		return name.name();
	}

	/** As which files they are written. */
	DocumentFormat format() {
		return FORMATS.get((int) formats.stream().takeWhile(button -> !button.getSelection()).count());
	}

	/** Where to. */
	Path folder() {
		return folder.folder().orElseThrow();
	}

	/** Next time the same folder is proposed. */
	void remember() {
		folder.remember();
	}
}
