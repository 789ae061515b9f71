package jp.tsunagi.review.evidence;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.review.cycle.Certainty;

/**
 * Something recorded in the model that belongs to a part of a plan.
 *
 * @param record an {@link jp.tsunagi.coordination.Observation}, {@link jp.tsunagi.coordination.Event},
 *     {@link jp.tsunagi.coordination.Meeting}, {@link jp.tsunagi.coordination.BodyStage} or
 *     {@link jp.tsunagi.coordination.TrainingSession}
 * @param date when it was
 * @param certainty whether it was in the half-year for sure
 * @param reasons why it belongs there, the closest first; at least one
 */
public record Evidence(EObject record, FuzzyDate date, Certainty certainty, List<Reason> reasons) {

	/** Keeps its own copy of the reasons. */
	public Evidence {
		reasons = List.copyOf(reasons);
	}
}
