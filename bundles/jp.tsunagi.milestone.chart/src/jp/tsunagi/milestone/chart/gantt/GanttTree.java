package jp.tsunagi.milestone.chart.gantt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.tsunagi.milestone.chart.gantt.GanttGroups.Group;
import jp.tsunagi.milestone.schedule.MilestoneState;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;

/** Milestones under their headings. */
final class GanttTree {

	private final String key;

	private final Optional<Group> group;

	/** Those of this heading itself. */
	private final List<ScheduledMilestone> milestones = new ArrayList<>();

	/** By the part that they are for, since two may have one name. */
	private final Map<Object, GanttTree> inner = new LinkedHashMap<>();

	/** A tree without any. */
	GanttTree(Grouping grouping) {
		this(grouping.name(), Optional.empty());
	}

	private GanttTree(String key, Optional<Group> group) {
		this.key = key;
		this.group = group;
	}

	/** Adds a milestone under the headings of {@code way}. */
	void add(ScheduledMilestone milestone, List<Group> way) {
		GanttTree tree = this;
		for (Group next : way) {
			String path = tree.key + '/' + next.key();
			tree = tree.inner.computeIfAbsent(next.part().<Object>map(part -> part).orElse(path),
					none -> new GanttTree(path, Optional.of(next)));
		}
		tree.milestones.add(milestone);
	}

	/** The rows; milestones of a plan itself come before its actions. */
	void write(List<GanttRow> rows, GanttView view, int depth, Function<Milestone, String> context) {
		boolean isFolded = view.folded().contains(key);
		group.ifPresent(own -> rows.add(heading(own, depth, isFolded)));
		if (!isFolded) {
			int next = group.isPresent() ? depth + 1 : depth;
			milestones.forEach(each -> rows.add(new GanttRow.Entry(each, GanttGroups.name(each.milestone()),
					context.apply(each.milestone()), next)));
			inner.values().forEach(tree -> tree.write(rows, view, next, context));
		}
	}

	private GanttRow.Heading heading(Group own, int depth, boolean isFolded) {
		List<ScheduledMilestone> all = all().toList();
		int done = (int) all.stream().filter(each -> each.state().isDone()).count();
		int dropped = (int) all.stream().filter(each -> each.state() == MilestoneState.DROPPED).count();
		Optional<Window> span = all.stream().flatMap(each -> Stream.concat(each.current().stream(), each.forecast().stream()))
				.reduce(GanttTree::around);
		return new GanttRow.Heading(key, own.part(), own.label(), depth, isFolded, done, all.size() - dropped, span);
	}

	private Stream<ScheduledMilestone> all() {
		return Stream.concat(milestones.stream(), inner.values().stream().flatMap(GanttTree::all));
	}

	/** The smallest window around both. */
	static Window around(Window one, Window other) {
		return new Window(one.first().isBefore(other.first()) ? one.first() : other.first(),
				one.last().isAfter(other.last()) ? one.last() : other.last());
	}
}
