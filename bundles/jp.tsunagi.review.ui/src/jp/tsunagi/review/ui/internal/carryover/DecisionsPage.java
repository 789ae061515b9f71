package jp.tsunagi.review.ui.internal.carryover;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.Columns;
import jp.tsunagi.review.carryover.CarryOver;
import jp.tsunagi.review.carryover.NextPlan;
import jp.tsunagi.review.carryover.PartChange;
import jp.tsunagi.review.cycle.ReviewCalendar;
import jp.tsunagi.workbench.session.ProjectSession;

/** For which year, where it is saved, and what becomes of each part. */
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

	private boolean fileFollows = true;

	private NextPlan next;

	private String text = "";

	DecisionsPage(PlanReading reading, Plan plan) {
		super("decisions", Messages.bind(Messages.decisionsTitle, plan.getName()), null);
		this.reading = reading;
		this.plan = plan;
		calendar = ReviewCalendar.of(reading.project());
		FiscalYear first = CarryOver.nextYear(plan, calendar, LocalDate.now(ProjectSession.get().clock()));
		years = IntStream.range(0, YEARS).mapToObj(later -> new FiscalYear(first.startYear() + later)).toList();
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 8).spacing(8, 8).applyTo(page);
		label(page, Messages.year);
		year = new Combo(page, SWT.DROP_DOWN | SWT.READ_ONLY);
		year.setItems(years.stream().map(each -> each.label(CalendarStyle.JAPANESE)).toArray(String[]::new));
		year.select(0);
		label(page, Messages.file);
		file = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
		Composite list = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 1).applyTo(list);
		table = Columns.in(list).add(Messages.part, PART_WEIGHT, new Cell(change -> change.part().getName()))
				.add(Messages.becomes, KIND_WEIGHT, new Cell(DecisionsPage::kind))
				.add(Messages.detail, DETAIL_WEIGHT, new Cell(DecisionsPage::detail)).table();
		ColumnViewerToolTipSupport.enableFor(table);
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

	private void make() {
		FiscalYear chosen = years.get(year.getSelectionIndex());
		next = CarryOver.of(plan, chosen, calendar);
		table.setInput(next.comparison().changes());
		if (fileFollows) {
			String former = reading.library().fileOf(plan);
			String folder = former.substring(0, former.lastIndexOf('/') + 1);
			String name = String.valueOf(next.plan().getName()).replaceAll("[\\\\/:*?\"<>|\\s　]+", "-");
			String proposed = folder + name + SUFFIX;
			file.setText(exists(proposed) ? folder + name + "-" + chosen.label(CalendarStyle.JAPANESE) + SUFFIX : proposed);
			fileFollows = true;
		}
		write();
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
		String remarks = String.join("\n", next.remarks());
		setMessage(remarks.isEmpty() ? Messages.decisionsMessage : remarks,
				remarks.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
		setPageComplete(problem.isEmpty());
	}

	private Optional<String> problem() {
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

	private static String kind(PartChange change) {
		return switch (change) {
			case PartChange.Kept kept -> Messages.kept;
			case PartChange.Changed changed -> Messages.changed;
			case PartChange.Added added -> Messages.added;
			case PartChange.Dropped dropped -> Messages.dropped;
		};
	}

	private static String detail(PartChange change) {
		return switch (change) {
			case PartChange.Changed changed -> changed.differences().stream().map(difference -> Messages.bind(Messages.difference,
					new Object[] { difference.label(), shown(difference.before()), shown(difference.after()) }))
					.collect(Collectors.joining("、"));
			case PartChange.Dropped dropped -> dropped.reason();
			default -> "";
		};
	}

	private static String shown(String value) {
		return value.isEmpty() ? Messages.nothing : value;
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

	/** What of a change is shown in a column; what stays as it is is quieter. */
	private static final class Cell extends ColumnLabelProvider {

		private final Function<PartChange, String> text;

		Cell(Function<PartChange, String> text) {
			this.text = text;
		}

		@Override
		public String getText(Object change) {
			return text.apply((PartChange) change);
		}

		@Override
		public String getToolTipText(Object change) {
			return text.apply((PartChange) change);
		}

		@Override
		public Color getForeground(Object change) {
			return change instanceof PartChange.Kept ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
		}
	}
}
