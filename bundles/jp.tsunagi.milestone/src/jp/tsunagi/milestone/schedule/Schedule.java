package jp.tsunagi.milestone.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.language.validation.PlanCalendar;

/**
 * The milestones of plans on a day. Takes time and memory in proportion to the milestones and the links between them.
 * <p>
 * A milestone that is still to come is expected when its own plan says, but not before today, and not before those that it
 * waits for are expected or were done, day by day of their windows. What was given up is not waited for, nor what waits for
 * itself.
 */
public final class Schedule {

	private final LocalDate today;

	private final Links links;

	/** By their numbers. */
	private final List<ScheduledMilestone> scheduled;

	private Schedule(LocalDate today, Links links, List<ScheduledMilestone> scheduled) {
		this.today = today;
		this.links = links;
		this.scheduled = scheduled;
	}

	/**
	 * Looks at the milestones of {@code plans} on {@code today}. What they wait for in other plans counts, too.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if {@code monitor} says so
	 */
	public static Schedule of(Collection<? extends Plan> plans, PlanCalendar calendar, LocalDate today, IProgressMonitor monitor) {
		Links links = new Links(plans.stream().flatMap(plan -> EcoreUtil2.eAllOfType(plan, Milestone.class).stream()));
		SubMonitor progress = SubMonitor.convert(monitor, links.size());
		Forecasts forecasts = new Forecasts(links, calendar, today);
		links.inOrder().forEach(number -> {
			progress.checkCanceled().worked(1);
			forecasts.look(number);
		});
		return new Schedule(today, links, forecasts.seen());
	}

	/** The day that was asked about. */
	public LocalDate today() {
		return today;
	}

	/** The milestones of the plans that were asked about, in the order of these and of their texts. */
	public List<ScheduledMilestone> milestones() {
		return scheduled.subList(0, links.asked());
	}

	/** How {@code milestone} stands; empty if it is in none of the plans, nor waited for by one that is. */
	public Optional<ScheduledMilestone> find(Milestone milestone) {
		OptionalInt number = links.find(milestone);
		return number.isPresent() ? Optional.of(scheduled.get(number.getAsInt())) : Optional.empty();
	}

	/** What {@code milestone} waits for, or waited for, in the order of its text; what was not found is left out. */
	public List<ScheduledMilestone> predecessors(Milestone milestone) {
		return scheduled(milestone.getPredecessors().stream());
	}

	/** What waits, or waited, for {@code milestone}. */
	public List<ScheduledMilestone> successors(Milestone milestone) {
		return links.find(milestone).stream().flatMap(links::successors).mapToObj(scheduled::get).toList();
	}

	/** How the forecast of {@code milestone} comes about: each is the cause of the next one's, and the last is {@code milestone}. */
	public List<ScheduledMilestone> chain(Milestone milestone) {
		Deque<Milestone> chain = new ArrayDeque<>();
		Optional<Milestone> next = Optional.of(milestone);
		while (next.isPresent()) {
			chain.push(next.get());
			next = find(next.get()).flatMap(ScheduledMilestone::cause);
		}
		return scheduled(chain.stream());
	}

	/**
	 * The chain with the most milestones of those that end in {@code plan}, and of several such the one that ends last. Empty
	 * if no milestone there is held up by another.
	 */
	public List<ScheduledMilestone> longestChain(Plan plan) {
		Map<Milestone, Integer> lengths = new HashMap<>();
		Optional<ScheduledMilestone> longest = Optional.empty();
		for (Milestone milestone : EcoreUtil2.eAllOfType(plan, Milestone.class)) {
			Optional<ScheduledMilestone> end = find(milestone).filter(held -> held.cause().isPresent());
			if (end.isPresent() && (longest.isEmpty() || isLonger(end.get(), longest.get(), lengths))) {
				longest = end;
			}
		}
		return longest.map(end -> chain(end.milestone())).orElse(List.of());
	}

	private boolean isLonger(ScheduledMilestone end, ScheduledMilestone other, Map<Milestone, Integer> lengths) {
		int difference = length(end.milestone(), lengths) - length(other.milestone(), lengths);
		return difference > 0 || difference == 0
				&& end.forecast().orElseThrow().last().isAfter(other.forecast().orElseThrow().last());
	}

	/** How many milestones are in the chain of one; what was counted before is not counted again. */
	private int length(Milestone milestone, Map<Milestone, Integer> lengths) {
		Deque<Milestone> uncounted = new ArrayDeque<>();
		Optional<Milestone> next = Optional.of(milestone);
		while (next.isPresent() && !lengths.containsKey(next.get())) {
			uncounted.push(next.get());
			next = find(next.get()).flatMap(ScheduledMilestone::cause);
		}
		int length = next.map(lengths::get).orElse(0);
		for (Milestone each : uncounted) {
			lengths.put(each, ++length);
		}
		return length;
	}

	private List<ScheduledMilestone> scheduled(Stream<Milestone> some) {
		return some.map(this::find).flatMap(Optional::stream).toList();
	}
}
