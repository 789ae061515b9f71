package jp.tsunagi.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.core.finding.Finding;

/** The sections and fields of one element's form. Wide forms have two pairs of label and field beside each other. */
final class ElementForm {

	/** From here on two fields beside each other are still wide enough for a Japanese sentence. */
	private static final int WIDE = 860;

	private final FormContext context;

	private final EObject element;

	private final Composite body;

	private final List<Field> fields = new ArrayList<>();

	private final List<Composite> grids = new ArrayList<>();

	private final List<Section> listSections = new ArrayList<>();

	private boolean wide;

	ElementForm(FormContext context, EObject element, Composite body) {
		this.context = context;
		this.element = element;
		this.body = body;
		FormOutline outline = FormOutline.of(element.eClass());
		fill(section(Messages.mainFacts, ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED), outline.main());
		outline.parts().forEach(this::addParts);
		if (!outline.details().isEmpty()) {
			fill(section(Messages.details, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE), outline.details());
		}
		refresh();
		setEditable(!context.domain().isReadOnly(element.eResource()));
	}

	List<Field> fields() {
		return fields;
	}

	/** Shows the model's values. */
	void refresh() {
		fields.forEach(Field::refresh);
		for (Section section : listSections) {
			EReference parts = (EReference) section.getData();
			section.setText(Messages.bind(Messages.partsTitle, ElementLabels.feature(parts),
					((List<?>) element.eGet(parts)).size()));
		}
	}

	/** Marks the fields that findings are about. */
	void show(List<Finding> findings) {
		for (Field field : fields) {
			field.show(findings.stream()
					.filter(finding -> finding.feature()
							.filter(field.feature().getName()::equals).isPresent()).toList());
		}
	}

	/** Unfolds the section of that feature's field; the control that takes the cursor. */
	Optional<Control> reveal(String feature) {
		Optional<Control> control = fields.stream().filter(field -> field.feature().getName().equals(feature))
				.findFirst().map(Field::control);
		control.ifPresent(target -> {
			for (Composite parent = target.getParent(); parent != null; parent = parent.getParent()) {
				if (parent instanceof Section section && !section.isExpanded()) {
					section.setExpanded(true);
					context.reflow();
				}
			}
		});
		return control;
	}

	/** The field in which the user is. */
	Optional<Field> focused() {
		Control focus = body.getDisplay().getFocusControl();
		for (Control control = focus; control != null; control = control.getParent()) {
			Control candidate = control;
			Optional<Field> field = fields.stream().filter(each -> each.control() == candidate).findFirst();
			if (field.isPresent()) {
				return field;
			}
		}
		return Optional.empty();
	}

	/** Lays the fields out for a form of that width. */
	void setWidth(int width) {
		if (wide != width >= WIDE) {
			wide = width >= WIDE;
			grids.forEach(this::arrange);
		}
	}

	private Section section(String title, int style) {
		Section section = context.toolkit().createSection(body, style);
		section.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
		section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> context.reflow()));
		return section;
	}

	private void fill(Section section, List<EStructuralFeature> features) {
		Composite grid = context.toolkit().createComposite(section);
		GridLayoutFactory.fillDefaults().margins(2, 8).spacing(14, 8).numColumns(2).applyTo(grid);
		section.setClient(grid);
		features.forEach(feature -> fields.add(FieldRow.create(context, grid, element, feature)));
		grids.add(grid);
	}

	private void addParts(EReference parts) {
		Section section = section("", ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
		section.setData(parts);
		listSections.add(section);
		Composite cell = context.toolkit().createComposite(section);
		Field field = FieldRow.field(context, element, parts);
		Composite padded = context.toolkit().createComposite(cell);
		GridLayoutFactory.fillDefaults().margins(2, 8).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(padded);
		field.create(padded);
		section.setClient(cell);
		fields.add(field);
	}

	/** A wide field starts a row of its own, so the field before it takes what is left of its row. */
	private void arrange(Composite grid) {
		((GridLayout) grid.getLayout()).numColumns = wide ? 4 : 2;
		GridData before = null;
		for (Field field : fields) {
			Optional<GridData> cell = cellOf(field, grid);
			if (cell.isEmpty()) {
				continue;
			}
			boolean wholeRow = !wide || field.isWide();
			if (wholeRow && before != null) {
				before.horizontalSpan = 3;
			}
			cell.get().horizontalSpan = wide && wholeRow ? 3 : 1;
			before = wholeRow || before != null ? null : cell.get();
		}
	}

	private static Optional<GridData> cellOf(Field field, Composite grid) {
		Control cell = field.control();
		while (cell != null && cell.getParent() != grid) {
			cell = cell.getParent();
		}
		return Optional.ofNullable(cell).map(Control::getLayoutData).map(GridData.class::cast);
	}

	private void setEditable(boolean editable) {
		if (!editable) {
			lock(body);
		}
	}

	/** Text stays selectable, so that it can be copied. */
	private static void lock(Composite parent) {
		for (Control child : parent.getChildren()) {
			switch (child) {
				case Text text -> {
					text.setEditable(false);
					text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
				}
				case Combo combo -> combo.setEnabled(false);
				case Button button -> button.setEnabled(false);
				case Composite composite -> lock(composite);
				default -> { }
			}
		}
	}
}
