package jp.tsunagi.milestone.ui.internal.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;

import jp.tsunagi.coordination.Meeting;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.agenda.Agenda;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.ui.internal.gantt.OpenGantt;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.PlansView;
import jp.tsunagi.table.ui.internal.view.ListTable;
import jp.tsunagi.workbench.image.ActionImages;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** What a team talks about: what is next, what is past its date, what has changed since it met last, what to look after. */
public final class MilestoneListView extends PlansView {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.milestone.ui.list";

	private static final List<Integer> WIDTHS = List.of(190, 190, 420, 150, 170, 180, 170);

	private static final int SINCE_WIDTH = 150;

	private final Runnable restyle = this::restyle;

	private ListKind kind = ListKind.NEXT_30;

	private Combo kinds;

	private Label sinceLabel;

	private Text since;

	private Label count;

	private ListTable<ListRow> table;

	private Composite tableHost;

	/** The day that was chosen; empty for that of the last meeting. */
	private Optional<FuzzyDate> chosen = Optional.empty();

	@Override
	protected void createPage(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		kinds = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
		kinds.setItems(Arrays.stream(ListKind.values()).map(ListKind::label).toArray(String[]::new));
		kinds.setVisibleItemCount(ListKind.values().length);
		kinds.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> show(ListKind.values()[kinds.getSelectionIndex()])));
		sinceLabel = new Label(bar, SWT.NONE);
		sinceLabel.setText(Messages.since);
		GridDataFactory.swtDefaults().applyTo(sinceLabel);
		since = new Text(bar, SWT.BORDER);
		since.setToolTipText(Messages.sinceTooltip);
		GridDataFactory.swtDefaults().hint(SINCE_WIDTH, SWT.DEFAULT).applyTo(since);
		since.addListener(SWT.DefaultSelection, event -> choose());
		since.addFocusListener(FocusListener.focusLostAdapter(event -> choose()));
		count = new Label(bar, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(8, 0).applyTo(count);
		tableHost = new Composite(parent, SWT.NONE);
		tableHost.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tableHost);
		table = new ListTable<>(tableHost, List.of(ListRow.Column.of(Messages.milestone, ListRow::name),
				ListRow.Column.ofDays(Messages.when), ListRow.Column.of(Messages.why, ListRow::why),
				ListRow.Column.of(Messages.state, ListRow::state), ListRow.Column.of(Messages.part, ListRow::part),
				ListRow.Column.of(Messages.plan, ListRow::plan), ListRow.Column.of(Messages.owners, ListRow::owners)), WIDTHS,
				this::reveal);
		createActions();
		WorkbenchTheme.addListener(restyle);
	}

	private void createActions() {
		Action copy = action(Messages.copy, table::copySelected);
		Action copyAll = action(Messages.copyAll, table::copyAll);
		copyAll.setImageDescriptor(icon("copy"));
		copyAll.setToolTipText(Messages.copyAll);
		Action visit = action(Messages.visit, () -> table.selected().ifPresent(this::visit));
		MenuManager menu = new MenuManager();
		menu.addMenuListener(shown -> visit.setEnabled(table.selected().flatMap(ListRow::followUp).isPresent()));
		menu.add(action(Messages.openGantt, () -> table.selected().ifPresent(this::reveal)));
		menu.add(action(Messages.openText, () -> table.selected().ifPresent(row -> open(row.milestone()))));
		menu.add(visit);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(copyAll);
		table.control().setMenu(menu.createContextMenu(table.control()));
		getViewSite().getActionBars().getToolBarManager().add(copyAll);
		copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		table.control().addFocusListener(FocusListener.focusGainedAdapter(event -> handle(copy)));
		table.control().addFocusListener(FocusListener.focusLostAdapter(event -> handle(null)));
	}

	/** Fields keep their keys. */
	private void handle(Action copy) {
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		getViewSite().getActionBars().updateActionBars();
	}

	private static ImageDescriptor icon(String name) {
		return ActionImages.descriptor(name);
	}

	private static Action action(String label, Runnable run) {
		return new Action(label) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	/** Lists something else. */
	public void show(ListKind other) {
		kind = other;
		refresh();
	}

	private void choose() {
		Optional<FuzzyDate> typed = FuzzyDate.tryParse(since.getText().strip());
		if (!typed.equals(chosen)) {
			chosen = typed;
			refresh();
		}
	}

	@Override
	protected Optional<String> show(PlanReading reading) {
		if (reading.library().plans().isEmpty()) {
			return noPlan();
		}
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(reading.project()));
		Schedule schedule = Schedule.of(reading.library().plans(), calendar, today(), new NullProgressMonitor());
		if (schedule.milestones().isEmpty()) {
			return Optional.of(Messages.nothing);
		}
		LocalDate from = chosen.map(calendar::earliest).or(() -> lastMeeting(reading, calendar)).orElseGet(() -> today().minusMonths(1));
		List<ListRow> rows = kind.rows(new Agenda(schedule, calendar), from);
		kinds.select(kind.ordinal());
		for (Control control : List.of(sinceLabel, since)) {
			control.setVisible(kind == ListKind.CHANGED);
			((GridData) control.getLayoutData()).exclude = kind != ListKind.CHANGED;
		}
		if (!since.isFocusControl()) {
			since.setText(FuzzyDate.of(from).format(CalendarStyle.ofLanguage()));
		}
		count.setText(rows.isEmpty() ? kind.nothing() : Messages.bind(Messages.count, rows.size()));
		count.getParent().layout();
		table.show(rows);
		return Optional.empty();
	}

	/** The day of the last meeting of a council until today. */
	private static Optional<LocalDate> lastMeeting(PlanReading reading, PlanCalendar calendar) {
		return ProjectContents.all(reading.project(), Meeting.class).map(Meeting::getDate).filter(date -> date != null)
				.map(calendar::latest).filter(day -> !day.isAfter(today())).max(LocalDate::compareTo);
	}

	private void reveal(ListRow row) {
		OpenGantt.at(getSite().getPage(), Optional.of(row.milestone()));
	}

	/** Where it is undone and saved as well. */
	private void visit(ListRow row) {
		row.followUp().ifPresent(followUp -> OpenGantt.at(getSite().getPage(), Optional.of(row.milestone()))
				.ifPresent(gantt -> gantt.visit(followUp)));
	}

	private void restyle() {
		tableHost.getDisplay().asyncExec(() -> {
			if (!tableHost.isDisposed()) {
				table.restyle();
			}
		});
	}

	/** The table. */
	public ListTable<ListRow> table() {
		return table;
	}

	/** What stands above the table, from left to right. */
	public String heading() {
		return kinds.getText() + (since.getVisible() ? " " + since.getText() : "") + " " + count.getText();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}

	@Override
	public void dispose() {
		WorkbenchTheme.removeListener(restyle);
		super.dispose();
	}
}
