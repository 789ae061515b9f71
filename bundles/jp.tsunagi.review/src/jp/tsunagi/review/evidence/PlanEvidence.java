package jp.tsunagi.review.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;


import jp.tsunagi.plan.Reviewable;

/**
 * What was recorded in a half-year and belongs to a plan, in the order of time.
 *
 * @param all everything, each record once
 * @param parts what belongs to a goal, an action or a training; parts that nothing belongs to are not there
 */
public record PlanEvidence(List<Evidence> all, Map<Reviewable, List<Evidence>> parts) {

	/** Keeps its own copies, in their order. */
	public PlanEvidence {
		all = List.copyOf(all);
		parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
	}

	/** What belongs to {@code part}, each record once. */
	public List<Evidence> of(Reviewable part) {
		return parts.getOrDefault(part, List.of());
	}
}
