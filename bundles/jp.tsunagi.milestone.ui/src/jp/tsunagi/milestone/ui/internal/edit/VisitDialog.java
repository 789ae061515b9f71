package jp.tsunagi.milestone.ui.internal.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.edit.Observations;
import jp.tsunagi.milestone.edit.WrittenDates;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Asks which follow-up was done, when, how it was, and which record of what was seen tells more. */
final class VisitDialog extends DateDialog {

	private static final int RECORDS_HEIGHT = 130;

	private static final int DAY_WIDTH = 130;

	/** The row for no record. */
	private static final Object NONE = new Object();

	private final List<FollowUp> followUps;

	private final List<Observation> observations;

	private Optional<Combo> which = Optional.empty();

	private FollowUp chosenFollowUp;

	private Optional<Observation> chosenObservation = Optional.empty();

	/** A dialog for one of {@code followUps}, of which there is one at least, of {@code milestone}. */
	VisitDialog(Shell shell, Milestone milestone, List<FollowUp> followUps, PlanCalendar calendar, LocalDate today) {
		super(shell, new Texts(Messages.visit, message(milestone, followUps), Messages.visitButton, Optional.empty(),
				Messages.visitDate, true, Optional.of(Messages.visitNote)), calendar,
				FuzzyDate.of(today).format(WrittenDates.style(milestone)));
		this.followUps = followUps;
		chosenFollowUp = followUps.getFirst();
		observations = Observations.of(chosenFollowUp, calendar);
	}

	private static String message(Milestone milestone, List<FollowUp> followUps) {
		String name = MilestoneActions.name(milestone);
		return followUps.size() > 1 ? Messages.bind(Messages.visitMessage, name)
				: Messages.bind(Messages.visitMessageOne, name, MilestoneActions.name(followUps.getFirst()));
	}

	/** The follow-up that was done. */
	FollowUp followUp() {
		return chosenFollowUp;
	}

	/** The record that was chosen; empty if none was. */
	Optional<Observation> observation() {
		return chosenObservation;
	}

	@Override
	void createFirst(Composite fields) {
		if (followUps.size() > 1) {
			label(fields, Messages.visitWhich);
			Combo combo = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
			combo.setItems(followUps.stream().map(MilestoneActions::name).toArray(String[]::new));
			combo.select(0);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
			which = Optional.of(combo);
		}
	}

	@Override
	void createLast(Composite fields) {
		if (!observations.isEmpty()) {
			label(fields, Messages.visitRecord);
			Composite records = new Composite(fields, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(records);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(records);
			Text filter = new Text(records, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
			filter.setMessage(Messages.visitFilter);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
			TableViewer table = createTable(records);
			filter.addModifyListener(event -> filter(table, filter.getText()));
			filter(table, "");
		}
	}

	private TableViewer createTable(Composite parent) {
		Composite host = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, RECORDS_HEIGHT).applyTo(host);
		TableColumnLayout layout = new TableColumnLayout();
		host.setLayout(layout);
		TableViewer table = new TableViewer(host, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		TableViewerColumn day = new TableViewerColumn(table, SWT.NONE);
		day.setLabelProvider(ColumnLabelProvider.createTextProvider(
				each -> each instanceof Observation observation ? day(observation) : Messages.visitNoRecord));
		layout.setColumnData(day.getColumn(), new ColumnWeightData(1, DAY_WIDTH));
		TableViewerColumn what = new TableViewerColumn(table, SWT.NONE);
		what.setLabelProvider(ColumnLabelProvider.createTextProvider(
				each -> each instanceof Observation observation ? what(observation) : ""));
		layout.setColumnData(what.getColumn(), new ColumnWeightData(2));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(Stream.concat(Stream.of(NONE), observations.stream()).toList());
		table.addSelectionChangedListener(event -> chosenObservation = event.getStructuredSelection()
				.getFirstElement() instanceof Observation observation ? Optional.of(observation) : Optional.empty());
		return table;
	}

	/** Leaves those that say {@code part}; what is chosen and not among them is not chosen any more, so that all is seen. */
	private static void filter(TableViewer table, String part) {
		String wanted = part.strip().toLowerCase(Locale.ROOT);
		table.setFilters(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object each) {
				return !(each instanceof Observation observation)
						|| (day(observation) + '\n' + what(observation)).toLowerCase(Locale.ROOT).contains(wanted);
			}
		});
		if (table.getStructuredSelection().isEmpty()) {
			table.setSelection(new StructuredSelection(NONE), true);
		}
	}

	private static String day(Observation observation) {
		return Optional.ofNullable(observation.getDate()).map(date -> date.format(CalendarStyle.ofLanguage())).orElse("");
	}

	/** What the language refers to it by, and what was seen. */
	private static String what(Observation observation) {
		return Stream.of(observation.getName(), observation.getSeen()).filter(text -> text != null && !text.isBlank())
				.map(text -> text.strip().replaceAll("\\s+", " ")).collect(Collectors.joining("\u3000"));
	}

	@Override
	protected void okPressed() {
		which.ifPresent(combo -> chosenFollowUp = followUps.get(combo.getSelectionIndex()));
		super.okPressed();
	}
}
