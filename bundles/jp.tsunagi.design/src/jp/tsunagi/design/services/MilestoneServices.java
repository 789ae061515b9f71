package jp.tsunagi.design.services;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.time.FiscalCalendar;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.Today;
import jp.tsunagi.design.internal.Referrers;
import jp.tsunagi.plan.DateChange;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.Undertaking;
import jp.tsunagi.plan.language.model.ProjectModel;
import jp.tsunagi.plan.language.validation.MilestoneDate;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/** Milestones, and what they wait for. */
public final class MilestoneServices {

	/** Whether {@code self} is in {@code plan} and has milestones. */
	@Reads({"eContainer", "milestones"})
	public boolean hasMilestonesIn(Undertaking self, Plan plan) {
		return !self.getMilestones().isEmpty() && EcoreUtil.isAncestor(plan, self);
	}

	/** Whether {@code self} or a part of it has milestones. */
	public boolean hasAnyMilestone(Plan self) {
		Iterable<EObject> parts = self::eAllContents;
		return StreamSupport.stream(parts.spliterator(), false).anyMatch(Milestone.class::isInstance);
	}

	/** Whether {@code self} is a plan. */
	@Reads
	public boolean isPlan(Undertaking self) {
		return self instanceof Plan;
	}

	/** The name of what has milestones. */
	@Reads("name")
	public String undertakingLabel(Undertaking self) {
		return PlanServices.nameOf(self);
	}

	/** The milestones that wait for {@code self}. */
	@Reads("~Milestone.predecessors")
	public List<Milestone> successors(Milestone self) {
		return Referrers.ordered(self, Milestone.class, Literals.MILESTONE__PREDECESSORS).toList();
	}

	/** Whether {@code self} is outside {@code plan}, but a milestone of it waits for it. */
	@Reads({"eContainer", "~Milestone.predecessors/eContainer"})
	public boolean isPredecessorOutside(Milestone self, Plan plan) {
		return !EcoreUtil.isAncestor(plan, self)
				&& successors(self).stream().anyMatch(successor -> EcoreUtil.isAncestor(plan, successor));
	}

	/** Whether {@code self} is done. */
	@Reads("done")
	public boolean isMilestoneDone(Milestone self) {
		return self.getDone() != null;
	}

	/** Whether {@code self} was dropped. */
	@Reads("dropped")
	public boolean isMilestoneDropped(Milestone self) {
		return self.getDropped() != null;
	}

	/** Whether {@code self} is done or dropped. */
	@Reads({"done", "dropped"})
	public boolean isMilestoneSettled(Milestone self) {
		return isMilestoneDone(self) || isMilestoneDropped(self);
	}

	/** Whether {@code self} is neither done nor dropped. */
	@Reads({"done", "dropped"})
	public boolean isMilestoneOpen(Milestone self) {
		return !isMilestoneSettled(self);
	}

	/** Whether the last day on which {@code self} was expected has passed. */
	@Reads(value = {"done", "dropped", "planned", "forecast", "changes.to"}, everything = "Municipality.fiscalYearStart")
	public boolean isMilestoneLate(Milestone self) {
		return MilestoneDate.overdue(self, calendar(self), Today.of(self)).isPresent();
	}

	/** Whether {@code self} is expected later than it was planned. */
	@Reads(value = {"done", "dropped", "planned", "forecast", "changes.from", "changes.to"}, everything = "Municipality.fiscalYearStart")
	public boolean isMilestonePostponed(Milestone self) {
		return isMilestoneOpen(self) && MilestoneDate.current(self).filter(date -> MilestoneDate.baseline(self)
				.filter(planned -> calendar(self).isBefore(planned, date)).isPresent()).isPresent();
	}

	private static PlanCalendar calendar(Milestone milestone) {
		return new PlanCalendar(ProjectModel.of(milestone).project().map(ProjectContents::fiscalCalendar).orElse(FiscalCalendar.APRIL));
	}

	/** The name of a milestone, with the date that counts. */
	@Reads({"name", "done", "dropped", "planned", "forecast", "changes.to"})
	public String milestoneLabel(Milestone self) {
		String name = PlanServices.nameOf(self);
		if (isMilestoneDone(self)) {
			return Messages.bind(Messages.now().doneOn, name, self.getDone());
		}
		if (isMilestoneDropped(self)) {
			return Messages.bind(Messages.now().droppedOn, name, self.getDropped());
		}
		return MilestoneDate.of(self).map(MilestoneDate::date).map(date -> dated(self, name, date)).orElse(name);
	}

	private static String dated(Milestone milestone, String name, FuzzyDate date) {
		return Messages.bind(date.equals(milestone.getPlanned()) ? Messages.now().plannedOn : Messages.now().expectedOn, name, date);
	}

	/** The name of a milestone elsewhere, with its plan. */
	public String outsideMilestoneLabel(Milestone self) {
		return new PlanServices().planOf(self).stream().map(Plan.class::cast).findFirst()
				.map(plan -> Messages.bind(Messages.now().nameAndKind, PlanServices.nameOf(self), PlanServices.nameOf(plan)))
				.orElseGet(() -> PlanServices.nameOf(self));
	}

	/** What is known of a milestone, one line each. */
	@Reads({"name", "text", "done", "dropped", "dropReason", "planned", "forecast", "changes.to", "changes.reason",
			"predecessors.name", "owners.name", "result"})
	public String milestoneExplanation(Milestone self) {
		return new Explanation().line(Messages.now().name, PlanServices.nameOf(self)).line(Messages.now().description, self.getText())
				.line(Messages.now().planned, self.getPlanned()).line(Messages.now().expected, self.getForecast())
				.line(Messages.now().done, self.getDone()).line(Messages.now().dropped, self.getDropReason())
				.line(Messages.now().changes, self.getChanges().stream().map(MilestoneServices::changeText)
						.collect(Collectors.joining(Messages.now().listSeparator)))
				.line(Messages.now().predecessors, self.getPredecessors().stream().filter(milestone -> !milestone.eIsProxy())
						.map(PlanServices::nameOf).collect(Collectors.joining(Messages.now().listSeparator)))
				.line(Messages.now().owners, PlanServices.names(self.getOwners())).line(Messages.now().result, self.getResult()).toString();
	}

	private static String changeText(DateChange change) {
		String reason = change.getReason() == null ? "" : change.getReason().strip();
		return reason.isEmpty() ? String.valueOf(change.getTo()) : Messages.bind(Messages.now().stateOn, change.getTo(), reason);
	}

	/** The title of the milestones of {@code self}. */
	@Reads("name")
	public String milestonesTitle(Plan self) {
		return Messages.bind(Messages.now().milestonesTitle, PlanServices.nameOf(self));
	}
}
