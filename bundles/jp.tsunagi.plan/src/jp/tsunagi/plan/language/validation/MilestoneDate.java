package jp.tsunagi.plan.language.validation;

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
