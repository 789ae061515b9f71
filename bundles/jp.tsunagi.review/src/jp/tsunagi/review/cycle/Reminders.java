package jp.tsunagi.review.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.EscalationState;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.calendar.Appointment;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Review;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.language.model.NameKey;
import jp.tsunagi.plan.language.validation.MilestoneDate;

/**
 * What is due soon, and what should have been done: reviews, milestones, events and steps of trainings, next steps, answers.
 *
 * @param calendar the half-years and their deadlines
 * @param today the day on which somebody looks
 */
public record Reminders(ReviewCalendar calendar, LocalDate today) {

	/** What should have been done longer ago is history, and no longer asked for. */
	private static final int MAX_YEARS_LATE = 1;

	/** What is due until {@code days} days from today or is late, the earliest first. */
	public List<Reminder> within(int days, Project project, Collection<Plan> plans) {
		Stream<Reminder> reminders = Stream.concat(plans.stream().flatMap(plan -> of(plan, plans)), answers(project));
		return reminders.filter(reminder -> !reminder.due().isAfter(today.plusDays(days)))
				.filter(reminder -> !reminder.due().isBefore(today.minusYears(MAX_YEARS_LATE)))
				.sorted(Comparator.comparing(Reminder::due)).toList();
	}

	private Stream<Reminder> of(Plan plan, Collection<Plan> all) {
		return Stream.of(reviews(plan, all), milestones(plan, all), appointments(plan), nextSteps(plan)).flatMap(each -> each);
	}

	private Stream<Reminder> reviews(Plan plan, Collection<Plan> all) {
		return new ReviewCycles(calendar, today).of(plan, all).stream().filter(cycle -> cycle.state() != ReviewState.DONE)
				.map(Reminder.OfReview::new);
	}

	/** A milestone that moved into the next plan is waited for there. */
	private Stream<Reminder> milestones(Plan plan, Collection<Plan> all) {
		List<Plan> successors = all.stream().filter(next -> next != plan && next.getPrevious().contains(plan)).toList();
		return EcoreUtil2.eAllOfType(plan, Milestone.class).stream()
				.filter(milestone -> milestone.getDone() == null && milestone.getDropped() == null)
				.filter(milestone -> successors.stream().noneMatch(next -> hasMilestone(next, milestone)))
				.flatMap(milestone -> MilestoneDate.of(milestone).stream()
						.map(date -> new Reminder.OfMilestone(milestone, calendar.dates().latest(date.date()))));
	}

	private static boolean hasMilestone(Plan plan, Milestone milestone) {
		return milestone.getName() != null && EcoreUtil2.eAllOfType(plan, Milestone.class).stream()
				.anyMatch(other -> other.getName() != null && NameKey.of(other.getName()).equals(NameKey.of(milestone.getName())));
	}

	private Stream<Reminder> appointments(Plan plan) {
		return Appointment.of(plan).filter(appointment -> appointment.held().isEmpty())
				.flatMap(appointment -> appointment.planned().stream()
						.map(planned -> new Reminder.OfAppointment(appointment.part(), calendar.dates().latest(planned))));
	}

	/** A step that a later review looked back on is over. */
	private Stream<Reminder> nextSteps(Plan plan) {
		return plan.getReviews().stream().flatMap(review -> review.getEntries().stream()
				.filter(entry -> entry.getDue() != null && !isReviewedAgain(entry, review, plan))
				.map(entry -> new Reminder.OfNextStep(entry, calendar.dates().latest(entry.getDue()))));
	}

	private static boolean isReviewedAgain(ReviewEntry entry, Review review, Plan plan) {
		return plan.getReviews().stream().filter(later -> later.getHalf() != null && review.getHalf() != null)
				.filter(later -> later.getHalf().compareTo(review.getHalf()) > 0)
				.flatMap(later -> later.getEntries().stream()).anyMatch(other -> other.subject() == entry.subject());
	}

	private Stream<Reminder> answers(Project project) {
		return ProjectContents.all(project, EObject.class).filter(Escalation.class::isInstance).map(Escalation.class::cast)
				.filter(escalation -> isWaiting(escalation.getState()))
				.flatMap(escalation -> calendar.due(escalation).stream().map(due -> new Reminder.OfAnswer(escalation, due)));
	}

	private static boolean isWaiting(EscalationState state) {
		return state == EscalationState.RAISED || state == EscalationState.DISCUSSED;
	}
}
