package jp.tsunagi.review.ui.internal.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.ui.text.PlanReading;
import jp.tsunagi.plan.ui.view.Columns;
import jp.tsunagi.plan.ui.view.PlansView;
import jp.tsunagi.review.cycle.Reminder;
import jp.tsunagi.review.ui.internal.dashboard.OpenReview;
import jp.tsunagi.review.ui.internal.dashboard.Place;
import jp.tsunagi.review.ui.internal.dashboard.ReviewIcon;
import jp.tsunagi.workbench.image.ActionImages;

/** What is due in the next days, and what is late. Enter and a double click lead there. */
public final class RemindersView extends PlansView {

	/** The view's id. */
	public static final String ID = "jp.tsunagi.review.ui.reminders";

	private static final int DUE_WEIGHT = 26;

	private static final int WHAT_WEIGHT = 48;

	private static final int PLAN_WEIGHT = 26;

	private TableViewer table;

	private List<Reminder> shown = List.of();

	private Optional<PlanReading> plans = Optional.empty();

	@Override
	protected void createPage(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		table = Columns.in(page).add(Messages.due, DUE_WEIGHT, new Due())
				.add(Messages.what, WHAT_WEIGHT, Reminder.class, Reminder::text)
				.add(Messages.plan, PLAN_WEIGHT, Reminder.class, RemindersView::plan).table();
		table.addOpenListener(event -> {
			if (table.getStructuredSelection().getFirstElement() instanceof Reminder reminder) {
				go(reminder);
			}
		});
	}

	@Override
	protected Optional<String> show(PlanReading reading) {
		plans = Optional.of(reading);
		DueSoon due = DueSoon.of(reading, today());
		shown = due.reminders();
		table.setInput(shown);
		setContentDescription(due.summary());
		return shown.isEmpty() ? Optional.of(due.summary()) : Optional.empty();
	}

	private void go(Reminder reminder) {
		if (reminder instanceof Reminder.OfReview review && plans.isPresent()) {
			Plan plan = review.cycle().plan();
			String file = plans.get().library().fileOf(plan);
			OpenReview.at(getSite().getPage(), plans.get().project().folder().resolve(file),
					Optional.of(new Place(Optional.ofNullable(plan.getName()), Optional.of(review.cycle().half()), 0)));
		} else {
			open(reminder.subject());
		}
	}

	private static String plan(Reminder reminder) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(reminder.subject(), Plan.class)).map(Plan::getName).orElse("");
	}

	/** What is listed: when, what. */
	public List<String> texts() {
		Due due = new Due();
		return shown.stream().map(reminder -> due.getText(reminder) + " " + reminder.text()).toList();
	}

	/** The table. */
	public TableViewer table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.getTable().setFocus();
	}

	/** Until when, and how long that is. */
	private static final class Due extends ColumnLabelProvider {

		@Override
		public String getText(Object row) {
			LocalDate due = ((Reminder) row).due();
			long days = ChronoUnit.DAYS.between(today(), due);
			String date = FuzzyDate.of(due).format(CalendarStyle.ofLanguage());
			return days < 0 ? Messages.bind(Messages.late, date, -days)
					: days == 0 ? Messages.bind(Messages.dueToday, date) : Messages.bind(Messages.dueIn, date, days);
		}

		@Override
		public Image getImage(Object row) {
			return ((Reminder) row).isOverdue(today()) ? ActionImages.of("severity-warning") : ReviewIcon.OPEN.image();
		}

		@Override
		public Color getForeground(Object row) {
			return ((Reminder) row).isOverdue(today()) ? JFaceColors.getErrorText(Display.getCurrent()) : null;
		}
	}
}
