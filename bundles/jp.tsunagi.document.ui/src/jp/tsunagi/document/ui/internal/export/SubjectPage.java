package jp.tsunagi.document.ui.internal.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.export.DocumentExport;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.ui.internal.own.Material;
import jp.tsunagi.document.ui.internal.own.PushButton;
import jp.tsunagi.document.ui.internal.own.SubjectKinds;

/** What the documents are about, for whom they are, and which month reports are about. */
final class SubjectPage extends WizardPage {

	/** How many months back reports may be about. */
	private static final int MONTHS = 36;

	private final Material material;

	private final Optional<EObject> selected;

	private final Supplier<DocumentTemplate> template;

	private CheckboxTableViewer viewer;

	private Button all;

	private Button none;

	private Combo audience;

	private Label leftOut;

	private Combo month;

	/** For the window's thread. */
	private DocumentExport export;

	private Optional<DocumentTemplate> shown = Optional.empty();

	SubjectPage(Material material, Optional<EObject> selected, Supplier<DocumentTemplate> template) {
		super("subject", Messages.subjectTitle, null);
		this.material = material;
		this.selected = selected;
		this.template = template;
		setDescription(Messages.subjectMessage);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(page);
		viewer = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(LabelProvider.createTextProvider(subject -> ((DocumentSubject) subject).label()));
		viewer.addCheckStateListener(event -> complete());
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(buttons);
		GridDataFactory.fillDefaults().applyTo(buttons);
		all = PushButton.in(buttons, Messages.all, () -> checkAll(true));
		none = PushButton.in(buttons, Messages.none, () -> checkAll(false));
		Composite fields = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 8).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields);
		audience = combo(fields, Messages.audience, List.of(Messages.forAll, Messages.forPartners, Messages.forOffice));
		leftOut = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(leftOut);
		month = combo(fields, Messages.month, IntStream.range(0, MONTHS)
				.mapToObj(back -> FuzzyDate.ofMonth(month(back)).format(CalendarStyle.ofLanguage())).toList());
		Label hint = new Label(fields, SWT.WRAP);
		hint.setText(Messages.monthHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
		audience.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showAudience()));
		setControl(page);
		showAudience();
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			viewer.getTable().setFocus();
		}
	}

	private void checkAll(boolean isChecked) {
		viewer.setAllChecked(isChecked);
		complete();
	}

	private static Combo combo(Composite parent, String label, List<String> items) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		return combo;
	}

	private YearMonth month(int back) {
		return YearMonth.now(material.clock()).minusMonths(back);
	}

	/** Shows what documents of the chosen template can be about; what was checked stays so as long as it is the same template. */
	void update() {
		Optional<DocumentTemplate> chosen = Optional.of(template.get());
		if (!chosen.equals(shown)) {
			boolean isSameKind = shown.map(DocumentTemplate::about).equals(chosen.map(DocumentTemplate::about));
			shown = chosen;
			show(isSameKind ? chosen() : preferred());
		}
	}

	private List<DocumentSubject> preferred() {
		List<DocumentSubject> all = export.subjects(template.get());
		List<DocumentSubject> meant = selected.map(element -> export.subjects(template.get(), element)).orElse(List.of());
		return meant.isEmpty() && all.size() == 1 ? all : meant;
	}

	private void showAudience() {
		export = material.export(audience(), reported());
		leftOut.setText(export.fields().leftOut() == 0 ? Messages.nothingLeftOut : NLS.bind(Messages.leftOut, export.fields().leftOut()));
		leftOut.getParent().layout();
		if (shown.isPresent()) {
			show(chosen());
		}
	}

	private void show(List<DocumentSubject> checked) {
		viewer.setInput(export.subjects(template.get()));
		viewer.setCheckedElements(checked.toArray());
		complete();
	}

	private void complete() {
		boolean isEmpty = viewer.getTable().getItemCount() == 0;
		setErrorMessage(isEmpty ? none() : null);
		all.setEnabled(!isEmpty);
		none.setEnabled(!isEmpty);
		setMessage(chosen().isEmpty() ? Messages.chooseSubject : NLS.bind(Messages.subjects, chosen().size()));
		setPageComplete(!chosen().isEmpty());
	}

	private String none() {
		DocumentSubject.Kind kind = template.get().about();
		return material.complete().subjects(template.get()).isEmpty() ? SubjectKinds.noneYet(kind) : SubjectKinds.noneVisible(kind);
	}

	/** What the documents are about. */
	List<DocumentSubject> chosen() {
		return Arrays.stream(viewer.getCheckedElements()).map(DocumentSubject.class::cast).toList();
	}

	/** Who they are for. */
	Audience audience() {
		return Audience.values()[audience.getSelectionIndex()];
	}

	/** A day in the month and year that reports are about. */
	LocalDate reported() {
		int back = month.getSelectionIndex();
		return back == 0 ? LocalDate.now(material.clock()) : month(back).atEndOfMonth();
	}
}
