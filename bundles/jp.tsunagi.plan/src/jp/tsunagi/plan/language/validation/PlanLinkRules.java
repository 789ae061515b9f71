package jp.tsunagi.plan.language.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;

import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;

/** The plans before and above a plan do not lead back to it, whatever files they are in. */
class PlanLinkRules extends PlanRules {

	@Check
	void leadsAway(Plan plan) {
		for (EReference feature : List.of(Literals.PLAN__PREVIOUS, Literals.PLAN__SUPERIOR)) {
			resolved(plan, feature).filter(place -> reaches((Plan) ((List<?>) plan.eGet(feature)).get(place.index()), plan))
					.forEach(place -> report(PlanIssue.PLAN_CYCLE, place, written(plan, feature, place.index())));
		}
	}

	private static boolean reaches(Plan start, Plan end) {
		Set<Plan> seen = new HashSet<>();
		Deque<Plan> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			Plan plan = open.pop();
			if (plan == end) {
				return true;
			}
			if (seen.add(plan)) {
				Stream.concat(plan.getPrevious().stream(), plan.getSuperior().stream())
						.filter(next -> !next.eIsProxy()).forEach(open::push);
			}
		}
		return false;
	}
}
