package jp.tsunagi.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Issue;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Pillar;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.review.carryover.NextPlan;
import jp.tsunagi.review.carryover.PartChange;
import jp.tsunagi.review.carryover.PartChange.Added;
import jp.tsunagi.review.carryover.PartChange.Changed;
import jp.tsunagi.review.carryover.PartChange.Difference;
import jp.tsunagi.review.carryover.PartChange.Dropped;
import jp.tsunagi.review.carryover.PartChange.Kept;

/** What became of each part of a plan in the next year, for reading in a terminal. */
final class ComparisonText {

	private final NextPlan next;

	private final List<PartChange> changes;

	ComparisonText(NextPlan next) {
		this.next = next;
		changes = next.comparison().changes();
	}

	/** The numbers, then the parts that are not as they were, then what somebody has to look at. */
	String text() {
		String numbers = NLS.bind(Messages.comparison, new Object[] {next.previous().getName(), next.plan().getName(), count(Kept.class),
				count(Changed.class), count(Added.class), count(Dropped.class)});
		String parts = changes.stream().map(this::line).filter(line -> !line.isEmpty()).collect(Collectors.joining());
		String remarks = next.remarks().stream().map(remark -> NLS.bind(Messages.remark, remark) + "\n").collect(Collectors.joining());
		return numbers + "\n" + parts + remarks;
	}

	private long count(Class<? extends PartChange> type) {
		return changes.stream().filter(type::isInstance).count();
	}

	private String line(PartChange change) {
		String part = kind(change.part()) + " " + change.part().getName();
		return switch (change) {
			case Kept kept -> "";
			case Changed changed -> NLS.bind(Messages.partChanged, part) + "\n"
					+ changed.differences().stream().map(ComparisonText::line).collect(Collectors.joining());
			case Added added -> NLS.bind(Messages.partAdded, part) + "\n";
			case Dropped dropped -> NLS.bind(dropped.reason().isEmpty() ? Messages.partDropped : Messages.partDroppedBecause, part,
					dropped.reason()) + "\n";
		};
	}

	private static String line(Difference difference) {
		return NLS.bind(Messages.difference, new Object[] {difference.label(), value(difference.before()), value(difference.after())})
				+ "\n";
	}

	private static String value(String value) {
		return value.isEmpty() ? Messages.noValue : value.replaceAll("\\s*\n\\s*", " ");
	}

	private static String kind(NamedElement part) {
		return switch (part) {
			case Issue issue -> Messages.kindIssue;
			case Pillar pillar -> Messages.kindPillar;
			case Goal goal -> Messages.kindGoal;
			case Action action -> Messages.kindAction;
			case PlanIndicator indicator -> Messages.kindIndicator;
			case Milestone milestone -> Messages.kindMilestone;
			case PlannedTraining training -> Messages.kindTraining;
			case PlannedEvent event -> Messages.kindEvent;
			default -> Messages.plan;
		};
	}
}
