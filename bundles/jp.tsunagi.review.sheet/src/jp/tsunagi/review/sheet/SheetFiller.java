package jp.tsunagi.review.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.time.HalfYear;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.review.sheet.internal.fill.FilledForm;
import jp.tsunagi.review.sheet.internal.fill.PlanState;
import jp.tsunagi.review.sheet.internal.fill.UnwrittenPlan;

/** Fills forms from plans. */
public final class SheetFiller {

	private SheetFiller() {
	}

	/**
	 * The form filled from {@code plan}, with room for what is not written yet. What the plan itself says is for whom the plan is
	 * for; of the model it names only what {@code audience} may see.
	 *
	 * @param half the half-year that is looked back on
	 * @param clock says what day it is
	 * @throws SheetException if the text of the plan has errors, so that it is not known what it says
	 */
	public static Sheet fill(Plan plan, SheetForm form, HalfYear half, Audience audience, Clock clock) throws SheetException {
		PlanState.requireReadable(plan);
		String name = Objects.requireNonNullElse(plan.getName(), "");
		return FilledForm.of(plan, new SheetIdentity(form, SheetForm.VERSION, name, half, audience, LocalDate.now(clock)));
	}

	/**
	 * The same form with nothing in it but whose plan it is, for those who practise.
	 *
	 * @param half the half-year that is looked back on
	 * @param clock says what day it is
	 */
	public static Sheet exercise(Plan plan, SheetForm form, HalfYear half, Audience audience, Clock clock) throws SheetException {
		return fill(UnwrittenPlan.of(plan), form, half, audience, clock);
	}

	/**
	 * The form with nothing in it but the areas, for a plan that nobody has written yet. It cannot be read back: there is no plan
	 * that it is of.
	 *
	 * @param project of the areas; empty for a form of any
	 * @param half the half-year that is looked back on
	 * @param clock says what day it is
	 */
	public static Sheet blank(Optional<Project> project, List<Territory> areas, SheetForm form, HalfYear half, Audience audience,
			Clock clock) throws SheetException {
		return fill(UnwrittenPlan.of(areas, project.map(ProjectModel::of).orElse(ProjectModel.NONE)), form, half, audience, clock);
	}
}
