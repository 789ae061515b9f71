package jp.tsunagi.milestone.chart.gantt;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;

/** The chain of each plan that holds it up the longest. */
record LongestChains(Set<Link> links) {

	private record Link(Milestone from, Milestone to) {
	}

	static LongestChains of(Schedule schedule) {
		Set<Link> links = new HashSet<>();
		schedule.milestones().stream().map(each -> EcoreUtil2.getContainerOfType(each.milestone(), Plan.class)).distinct()
				.forEach(plan -> {
					List<ScheduledMilestone> chain = schedule.longestChain(plan);
					for (int i = 1; i < chain.size(); i++) {
						links.add(new Link(chain.get(i - 1).milestone(), chain.get(i).milestone()));
					}
				});
		return new LongestChains(links);
	}

	/** Whether {@code to} comes behind {@code from} in one of them. */
	boolean contain(Milestone from, Milestone to) {
		return !links.isEmpty() && links.contains(new Link(from, to));
	}
}
