package jp.tsunagi.design.services;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jp.tsunagi.coordination.Measurement;
import jp.tsunagi.coordination.Participant;
import jp.tsunagi.design.Reads;
import jp.tsunagi.design.internal.Referrers;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.ActionHolder;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.GoalHolder;
import jp.tsunagi.plan.IndicatorHolder;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlanPackage.Literals;
import jp.tsunagi.plan.ReviewEntry;
import jp.tsunagi.plan.Section;
import jp.tsunagi.plan.quantity.Quantity;

/** The tree of a plan: vision, pillars, goals, actions, indicators. */
public final class PlanServices {

	/** Whether {@code self} is a part of {@code plan}. */
	@Reads("eContainer")
	public boolean isInPlan(EObject self, Plan plan) {
		return EcoreUtil.isAncestor(plan, self);
	}

	/** The parts of {@code self} that are drawn behind it. */
	@Reads({"pillars", "goals", "actions", "indicators"})
	public List<EObject> parts(EObject self) {
		Stream<? extends EObject> pillars = self instanceof Plan plan ? plan.getPillars().stream() : Stream.empty();
		Stream<? extends EObject> goals = self instanceof GoalHolder holder ? holder.getGoals().stream() : Stream.empty();
		Stream<? extends EObject> actions = self instanceof ActionHolder holder ? holder.getActions().stream() : Stream.empty();
		Stream<? extends EObject> indicators = self instanceof IndicatorHolder holder ? holder.getIndicators().stream()
				: Stream.empty();
		return Stream.of(pillars, goals, actions, indicators).<EObject>flatMap(part -> part).toList();
	}

	/** The name of a plan, with what it aims at. */
	@Reads({"name", "vision"})
	public String visionLabel(Plan self) {
		return withLine(nameOf(self), self.getVision());
	}

	/** The name of a part. */
	@Reads("name")
	public String partLabel(NamedElement self) {
		return nameOf(self);
	}

	/** The name of an action, with its category. */
	@Reads({"name", "category"})
	public String actionLabel(Action self) {
		return self.getCategory() == null || self.getCategory().isBlank() ? nameOf(self)
				: Messages.bind(Messages.now().nameAndKind, nameOf(self), self.getCategory().strip());
	}

	/** Whether the last review that speaks of {@code self} stopped it or merged it into another. */
	@Reads("~ReviewEntry.action/decision")
	public boolean isActionStopped(Action self) {
		return lastReview(self).map(ReviewEntry::getDecision)
				.filter(decision -> decision == Decision.STOP || decision == Decision.MERGE).isPresent();
	}

	/** Whether no review has stopped {@code self}. */
	@Reads("~ReviewEntry.action/decision")
	public boolean isActionGoingOn(Action self) {
		return !isActionStopped(self);
	}

	private static Optional<ReviewEntry> lastReview(Action action) {
		return Referrers.of(action, ReviewEntry.class, Literals.REVIEW_ENTRY__ACTION)
				.filter(entry -> entry.getDecision() != Decision.UNDECIDED).max(Comparator.comparingInt(PlanServices::placeInPlan));
	}

	/** Reviews stand in their plan in the order in which they were held. */
	private static int placeInPlan(ReviewEntry entry) {
		return entry.eContainer().eContainer() instanceof Plan plan ? plan.getReviews().indexOf(entry.eContainer()) : -1;
	}

	/** Whether all milestones of {@code self} are done or dropped. */
	@Reads({"milestones.done", "milestones.dropped"})
	public boolean isActionDone(Action self) {
		return self.getMilestones().stream().anyMatch(milestone -> milestone.getDone() != null)
				&& self.getMilestones().stream().allMatch(PlanServices::isSettled);
	}

	private static boolean isSettled(Milestone milestone) {
		return milestone.getDone() != null || milestone.getDropped() != null;
	}

	/** Whether nobody is in charge of {@code self}. */
	@Reads("owners")
	public boolean hasNoOwner(Action self) {
		return self.getOwners().isEmpty();
	}

	/** Those who are in charge of an action of {@code self}. */
	public List<Participant> planOwners(Plan self) {
		List<Participant> owners = new ArrayList<>();
		self.eAllContents().forEachRemaining(part -> {
			if (part instanceof Action action) {
				action.getOwners().stream().filter(owner -> !owner.eIsProxy() && !owners.contains(owner)).forEach(owners::add);
			}
		});
		return owners;
	}

	/** The name of an indicator, with what was measured last and what is aimed at. */
	@Reads({"name", "target", "unit", "measurements.value", "source.measurements.value"})
	public String indicatorLabel(PlanIndicator self) {
		String unit = self.getUnit() == null ? "" : self.getUnit().strip();
		String reached = lastValue(self).map(value -> value.stripTrailingZeros().toPlainString() + unit).orElse(Messages.now().notMeasured);
		if (self.getTarget() == null) {
			return withLine(nameOf(self), reached);
		}
		String target = self.getTarget().toString();
		return Messages.bind(Messages.now().indicator,
				new Object[] {nameOf(self), reached, target.endsWith(unit) ? target : target + unit});
	}

	/** Whether {@code self} was measured last at its target or beyond. */
	@Reads({"target", "baseline", "measurements.value", "source.measurements.value"})
	public boolean isIndicatorReached(PlanIndicator self) {
		Optional<BigDecimal> last = lastValue(self);
		if (last.isEmpty() || self.getTarget() == null) {
			return false;
		}
		BigDecimal target = self.getTarget().value();
		boolean less = self.getBaseline() != null && self.getBaseline().value().compareTo(target) > 0;
		return less ? last.get().compareTo(target) <= 0 : last.get().compareTo(target) >= 0;
	}

	/** Whether {@code self} has not reached its target. */
	@Reads({"target", "baseline", "measurements.value", "source.measurements.value"})
	public boolean isIndicatorUnreached(PlanIndicator self) {
		return !isIndicatorReached(self);
	}

	/** What the plan measured, else what the indicator of the model that it follows did. */
	private static Optional<BigDecimal> lastValue(PlanIndicator indicator) {
		Optional<BigDecimal> own = indicator.getMeasurements().stream().map(measurement -> measurement.getValue())
				.filter(value -> value != null).map(Quantity::value).reduce((earlier, later) -> later);
		if (own.isPresent() || indicator.getSource() == null || indicator.getSource().eIsProxy()) {
			return own;
		}
		return indicator.getSource().getMeasurements().stream().map(Measurement::getValue).map(BigDecimal::valueOf)
				.reduce((earlier, later) -> later);
	}

	/** What is known of a part of a plan, one line each. */
	@Reads({"name", "text", "vision", "category", "period", "owners.name", "partners.name", "place", "frequency"})
	public String planExplanation(NamedElement self) {
		Explanation text = new Explanation().line(Messages.now().name, nameOf(self));
		if (self instanceof Section section) {
			text.line(Messages.now().description, section.getText());
		}
		if (self instanceof Plan plan) {
			text.line(Messages.now().vision, plan.getVision()).line(Messages.now().period, plan.getPeriod());
		}
		if (self instanceof Action action) {
			text.line(Messages.now().kind, action.getCategory()).line(Messages.now().period, action.getPeriod())
					.line(Messages.now().owners, names(action.getOwners())).line(Messages.now().partners, names(action.getPartners()))
					.line(Messages.now().place, action.getPlace()).line(Messages.now().frequency, action.getFrequency());
		}
		return text.toString();
	}

	/** The plan around {@code self}, as the only element of a list. */
	public List<EObject> planOf(EObject self) {
		EObject object = self;
		while (object != null && !(object instanceof Plan)) {
			object = object.eContainer();
		}
		return object == null ? List.of() : List.of(object);
	}

	/** The title of the tree of {@code self}. */
	@Reads("name")
	public String planTreeTitle(Plan self) {
		return Messages.bind(Messages.now().planTreeTitle, nameOf(self));
	}

	static String nameOf(NamedElement element) {
		return element.getName() == null ? "" : element.getName().strip();
	}

	static String names(List<Participant> participants) {
		return participants.stream().filter(participant -> !participant.eIsProxy()).map(Explanation::nameOf)
				.collect(Collectors.joining(Messages.now().listSeparator));
	}

	private static String withLine(String name, String line) {
		return line == null || line.isBlank() ? name : name + '\n' + line.strip();
	}
}
