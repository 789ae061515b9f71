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
	default String text() {
		return switch (this) {
			case OfReview review -> Messages.bind(Messages.now().reviewDue, nameOf(review.cycle().plan()),
					review.cycle().half().label(CalendarStyle.ofLanguage()));
			case OfMilestone milestone -> Messages.bind(Messages.now().milestoneDue, nameOf(milestone.subject()));
			case OfAppointment appointment -> Messages.bind(Messages.now().appointmentDue, nameOf(appointment.subject()));
			case OfNextStep step -> Messages.bind(Messages.now().nextStepDue, nameOf(step.subject().subject()),
					Optional.ofNullable(step.subject().getNext()).orElse(""));
			case OfAnswer answer -> Messages.bind(Messages.now().answerDue,
					answer.subject().eContainer() instanceof CommunityIssue raised ? raised.getName() : "");
		};
	}

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
	}

	/**
	 * A milestone.
	 *
	 * @param due the last day that it is expected on
	 */
	record OfMilestone(Milestone subject, LocalDate due) implements Reminder {
	}

	/**
	 * An event or a step of a training, such as sharing the sheet at the start of the year.
	 *
	 * @param due the last day that it is planned for
	 */
	record OfAppointment(Section subject, LocalDate due) implements Reminder {
	}

	/**
	 * The next step that a review decided.
	 *
	 * @param subject what the review says
	 */
	record OfNextStep(ReviewEntry subject, LocalDate due) implements Reminder {
	}

	/**
	 * The answer of the council above.
	 *
	 * @param subject what waits for it
	 */
	record OfAnswer(Escalation subject, LocalDate due) implements Reminder {
	}

	/** An entry of no part is about the whole plan. */
	private static String nameOf(NamedElement part) {
		return part == null ? Messages.now().wholePlan : Optional.ofNullable(part.getName()).orElse("");
	}
}
