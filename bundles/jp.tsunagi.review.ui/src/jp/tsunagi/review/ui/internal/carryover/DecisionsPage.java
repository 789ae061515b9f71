package jp.tsunagi.review.ui.internal.carryover;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.Columns;
import jp.tsunagi.review.carryover.CarryOver;
import jp.tsunagi.review.carryover.Decisions;
import jp.tsunagi.review.carryover.NextPlan;
import jp.tsunagi.review.carryover.PartChange;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.workbench.session.ProjectSession;

/** For which year, where it is saved, what becomes of each part, and what is decided otherwise than the reviews did. */
final class DecisionsPage extends WizardPage {

	private static final String SUFFIX = ".plan";

	private static final int YEARS = 3;

	private static final int PART_WEIGHT = 30;

	private static final int KIND_WEIGHT = 14;

	private static final int DETAIL_WEIGHT = 56;

	private final PlanReading reading;

	private final Plan plan;

	private final ReviewCalendar calendar;

	private final List<FiscalYear> years;

	private Combo year;

	private Text file;

	private TableViewer table;

	private DecisionPane pane;

	private Label remarks;

	private Decisions decisions;

	/** Whether the rows are being replaced, so that what is selected is not yet what the user selected. */
	private boolean isShowing;

	private boolean fileFollows = true;

	private NextPlan next;

	private String text = "";

	DecisionsPage(PlanReading reading, Plan plan) {
		super("decisions", Messages.bind(Messages.decisionsTitle, plan.getName()), null);
		this.reading = reading;
		this.plan = plan;
		calendar = ReviewCalendar.of(reading.project());
		decisions = Decisions.of(plan);
		FiscalYear first = CarryOver.nextYear(plan, calendar, LocalDate.now(ProjectSession.get().clock()));
		years = IntStream.range(0, YEARS).mapToObj(later -> new FiscalYear(first.startYear() + later)).toList();
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(8, 8).applyTo(page);
		label(page, Messages.year);
		year = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		year.setItems(years.stream().map(each -> each.label(CalendarStyle.ofLanguage())).toArray(String[]::new));
		year.select(0);
		label(page, Messages.file);
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		Composite list = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 1).applyTo(list);
		table = Columns.in(list).add(Messages.part, PART_WEIGHT, ChangeLabels.ofName())
				.add(Messages.becomes, KIND_WEIGHT, ChangeLabels.ofKind())
				.add(Messages.detail, DETAIL_WEIGHT, ChangeLabels.ofDetail()).table();
		ColumnViewerToolTipSupport.enableFor(table);
		pane = new DecisionPane(page, this::decide);
		remarks = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(1, SWT.DEFAULT).applyTo(remarks);
		table.addSelectionChangedListener(event -> {
			if (!isShowing) {
				pane.show(selected(), decisions);
				write();
			}
		});
		year.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> make()));
		file.addModifyListener(event -> {
			fileFollows = false;
			write();
		});
		setControl(page);
		make();
	}

	private static void label(Composite page, String text) {
		Label label = new Label(page, SWT.NONE);
		label.setText(text);
	}

	private void decide(Decisions changed) {
		decisions = changed;
		make();
	}

	private Optional<PartChange> selected() {
		return Optional.ofNullable((PartChange) table.getStructuredSelection().getFirstElement());
	}

	private void make() {
		FiscalYear chosen = years.get(year.getSelectionIndex());
		next = CarryOver.of(plan, chosen, calendar, decisions);
		show(next.comparison().changes());
		if (fileFollows) {
			String former = reading.library().fileOf(plan);
			String folder = former.substring(0, former.lastIndexOf('/') + 1);
			String name = String.valueOf(next.plan().getName()).replaceAll("[\\\\/:*?\"<>|\\s　]+", "-");
			String proposed = folder + name + SUFFIX;
			file.setText(exists(proposed) ? folder + name + "-" + chosen.label(CalendarStyle.ofLanguage()) + SUFFIX : proposed);
			fileFollows = true;
		}
		write();
	}

	private void show(List<PartChange> changes) {
		Optional<NamedElement> former = selected().flatMap(PartChange::former);
		isShowing = true;
		table.setInput(changes);
		changes.stream().filter(change -> former.isPresent() && change.former().equals(former)).findFirst()
				.ifPresent(change -> table.setSelection(new StructuredSelection(change), true));
		isShowing = false;
		pane.show(selected(), decisions);
	}

	private boolean exists(String name) {
		return Files.exists(reading.project().folder().resolve(name));
	}

	/** Writes the text anew, and says what keeps it from being saved or what to look at. */
	private void write() {
		Optional<String> problem = problem();
		if (problem.isEmpty()) {
			try {
				text = next.text(file().substring(file().lastIndexOf('/') + 1));
			} catch (PlanEditException unclear) {
				problem = Optional.of(unclear.getMessage());
			}
		}
		setErrorMessage(problem.orElse(null));
		boolean isClear = next.remarks().isEmpty();
		setMessage(isClear ? Messages.decisionsMessage : Messages.remarksMessage,
				isClear ? IMessageProvider.NONE : IMessageProvider.WARNING);
		// there may be more of them than the title has room for
		remarks.setText(String.join("\n", next.remarks()));
		remarks.getParent().layout();
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
		if (pane.problem().isPresent()) {
			return pane.problem();
		}
		String name = file();
		if (name.equals(SUFFIX) || name.endsWith("/" + SUFFIX)) {
			return Optional.of(Messages.fileEmpty);
		}
		boolean unusable = name.chars().anyMatch(letter -> "\\:*?\"<>|".indexOf(letter) >= 0) || name.contains("..")
				|| name.startsWith("/");
		if (unusable) {
			return Optional.of(Messages.bind(Messages.fileUnusable, name));
		}
		return exists(name) ? Optional.of(Messages.bind(Messages.fileExists, name)) : Optional.empty();
	}

	/** Where it is saved, below the project's folder. */
	String file() {
		String typed = file.getText().strip();
		return typed.endsWith(SUFFIX) ? typed : typed + SUFFIX;
	}

	/** The text of the new plan. */
	String text() {
		return text;
	}
}
