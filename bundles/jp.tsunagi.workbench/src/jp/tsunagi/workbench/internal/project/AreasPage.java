package jp.tsunagi.workbench.internal.project;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.core.project.AreaTable;
import jp.tsunagi.core.project.AreaTable.Problem;
import jp.tsunagi.core.project.AreaTable.Row;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.text.NameList;

/** The areas, pasted from a spreadsheet, with a preview of how they are understood. */
final class AreasPage extends WizardPage {

	private static final int PASTED_HEIGHT = 110;

	private static final int PREVIEW_HEIGHT = 170;

	private Text pasted;

	private TableViewer preview;

	private Button staffed;

	private AreaTable table = AreaTable.parse("");

	AreasPage() {
		super("areas", Messages.areasTitle, null);
		setDescription(Messages.areasDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 6).applyTo(page);
		label(page, Messages.areasPaste);
		pasted = new Text(page, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, PASTED_HEIGHT).applyTo(pasted);
		pasted.addListener(SWT.Modify, event -> pastedChanged());
		label(page, Messages.areasPreview);
		createPreview(page);
		staffed = new Button(page, SWT.CHECK);
		staffed.setText(Messages.staffed);
		staffed.setSelection(true);
		setControl(page);
	}

	private static void label(Composite page, String text) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(label);
	}

	private void createPreview(Composite page) {
		Composite frame = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, PREVIEW_HEIGHT).applyTo(frame);
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		preview = new TableViewer(frame, SWT.FULL_SELECTION | SWT.BORDER);
		preview.getTable().setHeaderVisible(true);
		preview.setContentProvider(ArrayContentProvider.getInstance());
		addColumn(columns, Messages.areaName, 3, row -> row.area().name());
		addColumn(columns, Messages.areaKana, 3, row -> row.area().kana());
		addColumn(columns, Messages.areaNeighbourhoods, 5, row -> NameList.of(row.area().neighbourhoods()));
		addColumn(columns, Messages.areaProblem, 3, AreasPage::problem);
	}

	private void addColumn(TableColumnLayout columns, String title, int weight, Function<Row, String> text) {
		TableViewerColumn column = new TableViewerColumn(preview, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private static String problem(Row row) {
		return row.problem().map(problem -> switch (problem) {
			case NO_NAME -> Messages.areaNoName;
			case DUPLICATE -> Messages.areaDuplicate;
		}).orElse(Messages.areaFine);
	}

	private void pastedChanged() {
		table = AreaTable.parse(pasted.getText());
		preview.setInput(table.rows());
		long left = table.count(Problem.NO_NAME) + table.count(Problem.DUPLICATE);
		if (left > 0) {
			setMessage(NLS.bind(Messages.areasLeftOut, table.areas().size(), left), IMessageProvider.WARNING);
		} else if (table.rows().isEmpty()) {
			setMessage(null);
		} else {
			setMessage(NLS.bind(Messages.areasCount, table.areas().size()), IMessageProvider.INFORMATION);
		}
	}

	List<NewArea> areas() {
		return table.areas();
	}

	/** Whether each area starts with a council and a coordinator. */
	boolean staffed() {
		return staffed.getSelection();
	}
}
