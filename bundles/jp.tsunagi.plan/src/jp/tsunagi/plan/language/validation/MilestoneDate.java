package jp.tsunagi.plan.language.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanPackage.Literals;

/**
 * When a milestone is, as far as known: done, else expected, else moved to, else planned.
 *
 * @param owner the milestone or its last change
 * @param feature which date of it
 * @param date the date
 */
public record MilestoneDate(EObject owner, EStructuralFeature feature, FuzzyDate date) {

	/** The date that counts now; empty if there is none. */
	public static Optional<MilestoneDate> of(Milestone milestone) {
		Optional<MilestoneDate> done = of(milestone, Literals.MILESTONE__DONE);
		return done.isPresent() ? done : expected(milestone);
	}

	/** When it was planned for at first; empty if nobody wrote that down. */
	public static Optional<FuzzyDate> baseline(Milestone milestone) {
		return Optional.ofNullable(milestone.getPlanned())
				.or(() -> milestone.getChanges().stream().findFirst().map(DateChange::getFrom));
	}

	/** When it was given up or done, else when it is expected; empty if there is no date. */
	public static Optional<FuzzyDate> current(Milestone milestone) {
		return Optional.ofNullable(milestone.getDropped()).or(() -> of(milestone).map(MilestoneDate::date));
	}

	/** The date that has passed though it is neither done nor given up; empty if none has. */
	public static Optional<MilestoneDate> overdue(Milestone milestone, PlanCalendar calendar, LocalDate today) {
		boolean open = milestone.getDone() == null && milestone.getDropped() == null;
		return expected(milestone).filter(expected -> open && calendar.latest(expected.date()).isBefore(today));
	}

	/** The date it is expected on, whether or not it is done. */
	static Optional<MilestoneDate> expected(Milestone milestone) {
		Optional<DateChange> moved = milestone.getChanges().isEmpty() ? Optional.empty() : Optional.of(milestone.getChanges().getLast());
		return Stream.of(of(milestone, Literals.MILESTONE__FORECAST), moved.flatMap(change -> of(change, Literals.DATE_CHANGE__TO)),
				of(milestone, Literals.MILESTONE__PLANNED)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<MilestoneDate> of(EObject owner, EStructuralFeature feature) {
		return Optional.ofNullable((FuzzyDate) owner.eGet(feature)).map(date -> new MilestoneDate(owner, feature, date));
	}
}
