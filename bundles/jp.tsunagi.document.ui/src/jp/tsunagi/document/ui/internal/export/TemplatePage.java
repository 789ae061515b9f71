package jp.tsunagi.document.ui.internal.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.ui.internal.field.FieldsDialog;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.own.OwnTemplate;
import jp.tsunagi.document.ui.internal.own.PushButton;
import jp.tsunagi.document.ui.internal.own.SubjectKinds;
import jp.tsunagi.office.template.TemplateException;

/** Which template. */
final class TemplatePage extends WizardPage {

	private static final String EXCEL = "xlsx";

	private static final int WIDTH = 560;

	private final Material material;

	private final Optional<EObject> selected;

	private List<DocumentTemplate> templates;

	private TableViewer viewer;

	private Label description;

	private Button copy;

	private Button check;

	TemplatePage(Material material, Optional<EObject> selected) {
		super("template", Messages.templateTitle, null);
		this.material = material;
		this.selected = selected;
		templates = material.templates();
		setDescription(Messages.templateMessage);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(page);
		viewer = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
		column(Messages.template, 300, DocumentTemplate::label);
		column(Messages.file, 80, TemplatePage::programOf);
		column(Messages.about, 90, template -> SubjectKinds.label(template.about()));
		column(Messages.origin, 180, template -> template.file().isPresent() ? Messages.own : Messages.builtIn);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setInput(templates);
		addButtons(page);
		description = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, description.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 3)
				.applyTo(description);
		viewer.addSelectionChangedListener(event -> update());
		viewer.addDoubleClickListener(event -> getContainer().showPage(getNextPage()));
		setControl(page);
		select(preferred());
	}

	private void addButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		PushButton.in(buttons, Messages.fields,
				() -> new FieldsDialog(getShell(), Optional.of(material), template().about(), selected).open());
		copy = PushButton.in(buttons, Messages.copy, this::change);
		check = PushButton.in(buttons, Messages.check, () -> OwnTemplate.check(getShell(), template()));
	}

	private void column(String label, int width, Function<DocumentTemplate, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(label);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((DocumentTemplate) element);
			}

			@Override
			public Font getFont(Object element) {
				return ((DocumentTemplate) element).file()
						.map(own -> JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)).orElse(null);
			}
		});
	}

	/** What people change it in. */
	static String program(DocumentTemplate template) throws TemplateException {
		return DocumentTemplates.extension(template).equals(EXCEL) ? Messages.excel : Messages.word;
	}

	private static String programOf(DocumentTemplate template) {
		try {
			return program(template);
		} catch (TemplateException unusable) {
			return "";
		}
	}

	/** Somebody may have deleted one, or written another. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			refresh();
			viewer.getTable().setFocus();
		}
	}

	private void refresh() {
		String id = template().id();
		List<DocumentTemplate> now = material.templates();
		if (!files(now).equals(files(templates))) {
			templates = now;
			viewer.setInput(templates);
			select(DocumentTemplates.find(templates, id).orElseGet(templates::getFirst));
		}
	}

	private static List<Optional<String>> files(List<DocumentTemplate> templates) {
		return templates.stream().map(DocumentTemplate::file).toList();
	}

	/** The first that is about what is selected, itself rather than something in its place. */
	private DocumentTemplate preferred() {
		DocumentExport export = material.complete();
		return selected.flatMap(element -> templates.stream()
				.filter(template -> export.subjects(template).stream().anyMatch(subject -> subject.element() == element)).findFirst())
				.orElse(templates.getFirst());
	}

	private void select(DocumentTemplate template) {
		viewer.setSelection(new StructuredSelection(template), true);
		update();
	}

	/** The chosen one. */
	DocumentTemplate template() {
		return (DocumentTemplate) viewer.getStructuredSelection().getFirstElement();
	}

	private void change() {
		OwnTemplate.file(template()).ifPresentOrElse(own -> OwnTemplate.open(getShell(), own), this::copy);
	}

	private void copy() {
		OwnTemplate.copy(getShell(), template(), material.reading().project()).ifPresent(file -> refresh());
	}

	private void update() {
		boolean isChosen = !viewer.getStructuredSelection().isEmpty();
		description.setText(isChosen ? template().description() : "");
		boolean isOwn = isChosen && template().file().isPresent();
		copy.setText(isOwn ? Messages.change : Messages.copy);
		copy.setToolTipText(isOwn ? Messages.changeTooltip : Messages.copyTooltip);
		copy.setEnabled(isOwn || isChosen && DocumentTemplates.isCopyable(template()));
		check.setEnabled(isChosen);
		setPageComplete(isChosen);
	}
}
