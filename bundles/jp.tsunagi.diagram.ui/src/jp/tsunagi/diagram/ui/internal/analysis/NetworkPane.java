package jp.tsunagi.diagram.ui.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jp.tsunagi.diagram.ui.internal.analysis.AnalysisResult.AreaChoice;
import jp.tsunagi.network.Basis;

/** The measures on the left; on the right a sentence on the chosen one, which area is shown, and its table. */
public final class NetworkPane extends Composite {

	/** What a pane wants of the view around it. */
	interface Audience {

		/** Other rows are selected or shown. */
		void selectionChanged();

		/** Show the first element of the row. */
		void open(MeasureRow row);

		/** Count something else as a connection. */
		void basisChanged(Basis basis);

		/** There is a new table, which wants a menu and keys. */
		void gridMade(MeasureGrid grid);
	}

	private static final int[] SHARES = { 22, 78 };

	private final Audience audience;

	private final MeasureRows rows = new MeasureRows();

	private final SashForm measured;

	private final Label empty;

	private final MeasureList list;

	private final Label sentence;

	private final Combo areaChooser;

	private final Button councils;

	private final Composite host;

	private final StackLayout hostStack = new StackLayout();

	private final Label none;

	private MeasureGrid grid;

	private List<AreaChoice> areas = List.of();

	private Optional<AnalysisResult> result = Optional.empty();

	NetworkPane(Composite parent, Audience audience) {
		super(parent, SWT.NONE);
		this.audience = audience;
		setLayout(new StackLayout());
		empty = new Label(this, SWT.CENTER | SWT.WRAP);
		measured = new SashForm(this, SWT.HORIZONTAL);
		list = new MeasureList(measured, measure -> showMeasure());
		Composite right = new Composite(measured, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(right);
		measured.setWeights(SHARES);
		Composite bar = new Composite(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(12, 0).applyTo(bar);
		sentence = new Label(bar, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(sentence);
		councils = new Button(bar, SWT.CHECK);
		councils.setText(Messages.withCouncils);
		councils.setToolTipText(Messages.withCouncilsTip);
		councils.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> audience.basisChanged(basis())));
		areaChooser = new Combo(bar, SWT.READ_ONLY);
		areaChooser.setToolTipText(Messages.areaTip);
		areaChooser.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter()));
		host = new Composite(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(host);
		host.setLayout(hostStack);
		none = new Label(host, SWT.CENTER | SWT.WRAP);
		makeGrid();
		say(Messages.noProject);
	}

	private Basis basis() {
		return councils.getSelection() ? Basis.TIES_AND_COUNCILS : Basis.TIES;
	}

	/** Says {@code text} in place of all tables. */
	void say(String text) {
		result = Optional.empty();
		rows.reset(List.of());
		empty.setText(text);
		top(empty);
		audience.selectionChanged();
	}

	/** Shows other numbers; what is selected stays so as far as it is still there. */
	void show(AnalysisResult found) {
		List<MeasureRow> selected = grid.selected();
		if (found.participants() == 0) {
			say(Messages.noParticipants);
			return;
		}
		result = Optional.of(found);
		list.show(found.tables());
		fillAreas(found.areas());
		rows.set(found.tables().get(grid.measure()).rows());
		refresh(selected);
		top(measured);
	}

	/** Shows that measure. */
	public void choose(String measure) {
		list.select(Measure.valueOf(measure));
		showMeasure();
	}

	private void top(Control control) {
		((StackLayout) getLayout()).topControl = control;
		layout();
	}

	private void fillAreas(List<AreaChoice> found) {
		if (!areas.equals(found)) {
			Optional<String> chosen = chosenArea();
			areas = found;
			List<String> names = new ArrayList<>(List.of(Messages.allAreas));
			names.addAll(found.stream().map(AreaChoice::name).toList());
			areaChooser.setItems(names.toArray(String[]::new));
			areaChooser.select(1 + found.stream().map(AreaChoice::id).toList().indexOf(chosen.orElse("")));
			rows.filter(chosenArea());
			areaChooser.getParent().layout();
		}
	}

	private Optional<String> chosenArea() {
		int index = areaChooser.getSelectionIndex() - 1;
		return index < 0 || index >= areas.size() ? Optional.empty() : Optional.of(areas.get(index).id());
	}

	private void filter() {
		rows.filter(chosenArea());
		refresh(grid.selected());
	}

	private void showMeasure() {
		grid.dispose();
		makeGrid();
		rows.reset(result.map(found -> found.tables().get(grid.measure()).rows()).orElse(List.of()));
		refresh(List.of());
	}

	private void makeGrid() {
		grid = new MeasureGrid(host, list.selected(), rows);
		grid.table().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> audience.selectionChanged()));
		grid.table().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event ->
				grid.selected().stream().findFirst().ifPresent(audience::open)));
		audience.gridMade(grid);
	}

	private void refresh(List<MeasureRow> selected) {
		Measure measure = grid.measure();
		String note = result.map(found -> found.tables().get(measure).note()).orElse("");
		sentence.setText(note.isEmpty() ? measure.sentence() : measure.sentence() + " " + note);
		grid.refresh(selected);
		none.setText(rows.total() == 0 ? measure.none() : Messages.noneInArea);
		hostStack.topControl = rows.shown().isEmpty() ? none : grid;
		sentence.getParent().getParent().layout();
		host.layout();
		audience.selectionChanged();
	}

	/** The table that is shown. */
	MeasureGrid grid() {
		return grid;
	}

	/** What the cells of the table show, row by row. */
	public List<List<String>> texts() {
		return grid.texts().toList();
	}

	/** How many rows are shown, and how many there are; empty if there are no tables. */
	String status() {
		if (result.isEmpty()) {
			return "";
		}
		String size = Messages.bind(Messages.size, result.get().participants(), result.get().connections());
		return rows.shown().size() == rows.total() ? size
				: Messages.bind(Messages.shown, new Object[] { size, rows.total(), rows.shown().size() });
	}

	/** What has the focus when keys are meant for the tables. */
	Control focusControl() {
		return result.isEmpty() ? empty : list.control();
	}
}
