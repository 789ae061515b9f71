package jp.tsunagi.milestone.edit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.PlanFactory;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.Visit;
import jp.tsunagi.plan.edit.PlanEditException;
import jp.tsunagi.plan.edit.PlanEdits;
import jp.tsunagi.plan.edit.PlanText;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.validation.MilestoneDate;

/** What is done with milestones. Nothing is changed here; the replacements are for the text that was given. */
public final class MilestoneEdits {

	private MilestoneEdits() {
	}

	/**
	 * Expects a milestone on another date, and keeps the date before with the reason for the change. One without any date is planned
	 * for the new one; the date that it has already changes nothing.
	 *
	 * @param milestone one that is still to come
	 * @param on the day of the change
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> move(PlanText text, Milestone milestone, FuzzyDate to, Optional<String> reason, LocalDate on)
			throws PlanEditException {
		if (milestone.getDone() != null || milestone.getDropped() != null) {
			throw new IllegalArgumentException(milestone + " is not open");
		}
		Optional<FuzzyDate> before = plannedNow(milestone);
		List<PlanEdits.Step> steps = new ArrayList<>();
		if (before.isEmpty()) {
			steps.add(set(milestone, Literals.MILESTONE__PLANNED, to));
		} else if (!before.get().equals(to)) {
			DateChange change = change(before.get(), to, reason,
					FuzzyDate.parse(FuzzyDate.of(on).format(WrittenDates.style(milestone))));
			steps.add(now -> PlanEdits.of(now).add(same(now, milestone), Literals.MILESTONE__CHANGES, change));
		}
		if (milestone.getForecast() != null && !milestone.getForecast().equals(to)) {
			steps.add(set(milestone, Literals.MILESTONE__FORECAST, to));
		}
		return PlanEdits.inSequence(text, steps);
	}

	/** The date that the next change has to begin with: that of the last change, else the planned one, else the expected one. */
	private static Optional<FuzzyDate> plannedNow(Milestone milestone) {
		Optional<FuzzyDate> moved = milestone.getChanges().isEmpty() ? Optional.empty()
				: Optional.ofNullable(milestone.getChanges().getLast().getTo());
		return moved.or(() -> Optional.ofNullable(milestone.getPlanned()))
				.or(() -> MilestoneDate.of(milestone).map(MilestoneDate::date));
	}

	private static DateChange change(FuzzyDate from, FuzzyDate to, Optional<String> reason, FuzzyDate on) {
		DateChange change = PlanFactory.eINSTANCE.createDateChange();
		change.setFrom(from);
		change.setTo(to);
		reason.filter(words -> !words.isBlank()).ifPresent(change::setReason);
		change.setOn(on);
		return change;
	}

	/**
	 * Says that a milestone is done; one that was given up is not any more.
	 *
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> done(PlanText text, Milestone milestone, FuzzyDate date) throws PlanEditException {
		return PlanEdits.inSequence(text, List.of(set(milestone, Literals.MILESTONE__DROPPED, null),
				set(milestone, Literals.MILESTONE__DONE, date)));
	}

	/**
	 * Gives a milestone up; one that was done is not any more.
	 *
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> drop(PlanText text, Milestone milestone, FuzzyDate date, Optional<String> reason)
			throws PlanEditException {
		return PlanEdits.inSequence(text, List.of(set(milestone, Literals.MILESTONE__DONE, null),
				set(milestone, Literals.MILESTONE__DROPPED, date),
				set(milestone, Literals.MILESTONE__DROP_REASON, reason.filter(words -> !words.isBlank()).orElse(null))));
	}

	/**
	 * Says that a milestone is still to come after all.
	 *
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> reopen(PlanText text, Milestone milestone) throws PlanEditException {
		return PlanEdits.inSequence(text, List.of(set(milestone, Literals.MILESTONE__DONE, null),
				set(milestone, Literals.MILESTONE__DROPPED, null)));
	}

	/**
	 * Adds a milestone behind the others of a part.
	 *
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> add(PlanText text, Undertaking container, String name, Optional<FuzzyDate> planned,
			List<Milestone> predecessors) throws PlanEditException {
		Milestone milestone = PlanFactory.eINSTANCE.createMilestone();
		milestone.setName(name);
		planned.ifPresent(milestone::setPlanned);
		milestone.getPredecessors().addAll(predecessors);
		return PlanEdits.of(text).add(container, Literals.UNDERTAKING__MILESTONES, milestone);
	}

	/** Whether {@code milestone} can begin to wait for {@code predecessor}: it does not yet, nor the other way round. */
	public static boolean canLink(Milestone milestone, Milestone predecessor) {
		URI later = EcoreUtil.getURI(milestone);
		if (milestone.getPredecessors().stream().anyMatch(other -> EcoreUtil.getURI(other).equals(EcoreUtil.getURI(predecessor)))) {
			return false;
		}
		// other files may have been read more than once, so what counts is where a milestone stands
		Set<URI> seen = new HashSet<>();
		Deque<Milestone> open = new ArrayDeque<>(List.of(predecessor));
		while (!open.isEmpty()) {
			Milestone earlier = open.pop();
			if (seen.add(EcoreUtil.getURI(earlier))) {
				earlier.getPredecessors().stream().filter(each -> !each.eIsProxy()).forEach(open::push);
			}
		}
		return !seen.contains(later);
	}

	/**
	 * Lets a milestone wait for another.
	 *
	 * @param predecessor one that it {@linkplain #canLink can} wait for, of the same text or of another plan
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> link(PlanText text, Milestone milestone, Milestone predecessor) throws PlanEditException {
		if (!canLink(milestone, predecessor)) {
			throw new IllegalArgumentException(milestone + " cannot wait for " + predecessor);
		}
		List<Milestone> predecessors = new ArrayList<>(milestone.getPredecessors());
		predecessors.add(predecessor);
		return PlanEdits.of(text).set(milestone, Literals.MILESTONE__PREDECESSORS, predecessors);
	}

	/**
	 * Lets a milestone not wait for another any more.
	 *
	 * @param predecessor one of its predecessors
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> unlink(PlanText text, Milestone milestone, Milestone predecessor) throws PlanEditException {
		return PlanEdits.of(text).set(milestone, Literals.MILESTONE__PREDECESSORS,
				milestone.getPredecessors().stream().filter(other -> other != predecessor).toList());
	}

	/**
	 * Says that a follow-up was done once more.
	 *
	 * @param observation what was recorded then
	 * @param note how it was, in a few words
	 * @throws PlanEditException if the text cannot take it
	 */
	public static List<TextReplacement> visit(PlanText text, FollowUp followUp, FuzzyDate date, Optional<Observation> observation,
			Optional<String> note) throws PlanEditException {
		Visit visit = PlanFactory.eINSTANCE.createVisit();
		visit.setDate(date);
		observation.ifPresent(visit::setObservation);
		note.filter(words -> !words.isBlank()).ifPresent(visit::setText);
		return PlanEdits.of(text).add(followUp, Literals.FOLLOW_UP__VISITS, visit);
	}

	private static PlanEdits.Step set(Milestone milestone, EStructuralFeature feature, Object value) {
		return now -> PlanEdits.of(now).set(same(now, milestone), feature, value);
	}

	private static Milestone same(PlanText now, Milestone milestone) {
		return now.same(milestone, Milestone.class).orElseThrow();
	}
}
