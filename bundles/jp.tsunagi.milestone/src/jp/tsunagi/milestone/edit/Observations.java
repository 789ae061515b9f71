package jp.tsunagi.milestone.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.plan.FollowUp;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Records of what was seen that a follow-up can refer to. */
public final class Observations {

	private Observations() {
	}

	/** Those with a name in the areas of the plan, or in all areas if it has none; the newest first, those without a day last. */
	public static List<Observation> of(FollowUp followUp, PlanCalendar calendar) {
		List<Territory> areas = EcoreUtil2.getContainerOfType(followUp, Plan.class).getAreas().stream()
				.filter(area -> !area.eIsProxy()).map(Territory.class::cast).toList();
		return ProjectModel.of(followUp).all(CoordinationPackage.Literals.OBSERVATION).map(Observation.class::cast)
				.filter(each -> each.getName() != null && !each.getName().isBlank())
				.filter(each -> areas.isEmpty() || EcoreUtil.isAncestor(areas, each))
				.sorted(Comparator.comparing((Observation each) -> day(each, calendar)).reversed()).toList();
	}

	private static LocalDate day(Observation observation, PlanCalendar calendar) {
		return Optional.ofNullable(observation.getDate()).map(calendar::latest).orElse(LocalDate.MIN);
	}
}
