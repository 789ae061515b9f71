package jp.tsunagi.document.internal.html.review;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.core.search.HomeTerritory;
import jp.tsunagi.document.internal.html.DataTable;
import jp.tsunagi.document.internal.html.HtmlWriter;
import jp.tsunagi.document.internal.html.Section;
import jp.tsunagi.document.published.PublishedProject;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.review.cycle.Reminder;
import jp.tsunagi.review.cycle.Reminders;

/** What is due soon, and what should have been done. */
final class DueSection implements Section {

	private static final int DAYS = 30;

	private final PublishedReviews reviews;

	private final List<Reminder> reminders;

	DueSection(PublishedReviews reviews) {
		this.reviews = reviews;
		reminders = new Reminders(reviews.calendar(), reviews.today()).within(DAYS, reviews.project().project(), reviews.plans())
				.stream().filter(reminder -> planOf(reminder).isPresent() || isShown(reminder)).toList();
	}

	private boolean isShown(Reminder reminder) {
		return reviews.isShown(reminder.subject()) && HomeTerritory.of(reminder.subject()).filter(area -> !reviews.isShown(area)).isEmpty();
	}

	private static Optional<Plan> planOf(Reminder reminder) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(reminder.subject(), Plan.class));
	}

	@Override
	public String id() {
		return "due";
	}

	@Override
	public String title() {
		return Messages.due;
	}

	@Override
	public boolean isEmpty() {
		return reminders.isEmpty();
	}

	@Override
	public void write(HtmlWriter html) {
		new DataTable<Reminder>()
				.nameColumn(Messages.what, Reminder::text)
				.shortColumn(Messages.until, reminder -> PublishedReviews.date(reminder.due()))
				.column(Messages.plan, reminder -> planOf(reminder).map(Plan::getName).map(PublishedProject::text).orElse(""))
				.groups(reminder -> reminder.isOverdue(reviews.today()) ? Messages.overdue : Messages.soon)
				.links(reminder -> planOf(reminder).map(reviews::page).orElse(""))
				.write(html, Messages.due, false, reminders);
	}
}
