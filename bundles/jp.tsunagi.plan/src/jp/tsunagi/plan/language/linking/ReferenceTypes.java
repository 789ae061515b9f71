package jp.tsunagi.plan.language.linking;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.plan.PlanPackage.Literals;

/** What users call the classes that references lead to. */
public final class ReferenceTypes {

	private static final Map<EClass, String> PARTS_OF_PLANS = Map.of(Literals.PLAN, Messages.plan, Literals.ISSUE, Messages.issue,
			Literals.GOAL, Messages.goal, Literals.ACTION, Messages.action, Literals.PLANNED_TRAINING, Messages.training,
			Literals.MILESTONE, Messages.milestone);

	private ReferenceTypes() {
	}

	/** The name of {@code type} in the user's language. */
	public static String label(EClass type) {
		String ofPlans = PARTS_OF_PLANS.get(type);
		return ofPlans == null ? ElementLabels.type(type) : ofPlans;
	}
}
