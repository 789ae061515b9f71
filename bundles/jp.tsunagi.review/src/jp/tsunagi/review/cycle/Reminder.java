package jp.tsunagi.review.cycle;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.CommunityIssue;
import jp.tsunagi.coordination.Escalation;
import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Section;

/** Something that is due, or was. */
public sealed interface Reminder {

	/** The last day for it. */
	LocalDate due();

	/** What of a plan or of the model it is about, to be opened. */
	EObject subject();

	/** What is due, in the user's language. */
	String text();

	/** Whether its day is over on {@code today}. */
	default boolean isOverdue(LocalDate today) {
		return due().isBefore(today);
	}

	/**
	 * The review of a half-year.
	 *
	 * @param cycle the half-year
	 */
	record OfReview(ReviewCycle cycle) implements Reminder {

		@Override
		public LocalDate due() {
			return cycle.due();
		}

		@Override
		public EObject subject() {
			return cycle.reviews().isEmpty() ? cycle.plan() : cycle.reviews().getFirst();
		}

		@Override
		public String text() {
			return Messages.bind(Messages.reviewDue, nameOf(cycle.plan()), cycle.half().label(CalendarStyle.JAPANESE));
		}
	}

	/**
	 * A milestone.
	 *
	 * @param milestone the milestone
	 * @param due the last day that it is expected on
	 */
	record OfMilestone(Milestone milestone, LocalDate due) implements Reminder {

		@Override
		public EObject subject() {
			return milestone;
		}

		@Override
		public String text() {
			return Messages.bind(Messages.milestoneDue, nameOf(milestone));
		}
	}

	/**
	 * An event or a step of a training, such as sharing the sheet at the start of the year.
	 *
	 * @param part the event or step
	 * @param due the last day that it is planned for
	 */
	record OfAppointment(Section part, LocalDate due) implements Reminder {

		@Override
		public EObject subject() {
			return part;
		}

		@Override
		public String text() {
			return Messages.bind(Messages.appointmentDue, nameOf(part));
		}
	}

	/**
	 * The next step that a review decided.
	 *
	 * @param entry what the review says
	 * @param due the last day for it
	 */
	record OfNextStep(ReviewEntry entry, LocalDate due) implements Reminder {

		@Override
		public EObject subject() {
			return entry;
		}

		@Override
		public String text() {
			String about = entry.subject() == null ? Messages.wholePlan : nameOf(entry.subject());
			return Messages.bind(Messages.nextStepDue, about, Optional.ofNullable(entry.getNext()).orElse(""));
		}
	}

	/**
	 * The answer of the council above.
	 *
	 * @param escalation what waits for it
	 * @param due the last day for it
	 */
	record OfAnswer(Escalation escalation, LocalDate due) implements Reminder {

		@Override
		public EObject subject() {
			return escalation;
		}

		@Override
		public String text() {
			String issue = escalation.eContainer() instanceof CommunityIssue raised ? raised.getName() : "";
			return Messages.bind(Messages.answerDue, issue);
		}
	}

	private static String nameOf(NamedElement part) {
		return part.getName() == null ? "" : part.getName();
	}
}
