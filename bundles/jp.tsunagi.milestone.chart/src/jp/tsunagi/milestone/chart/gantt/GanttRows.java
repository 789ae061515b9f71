package jp.tsunagi.milestone.chart.gantt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.core.search.SearchText;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.milestone.schedule.ScheduledMilestone;
import jp.tsunagi.milestone.schedule.Window;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.Plan;

/** The rows of a chart, from top to bottom. */
public final class GanttRows {

	private static final int FAR_YEARS = 30;

	private final Schedule schedule;

	private final GanttGroups groups;

	private final LongestChains chains;

	private final List<GanttRow> rows;

	private final int hidden;

	private final boolean firstPlans;

	private final Optional<Window> span;

	private final Optional<Window> nearSpan;

	/** In which rows a milestone stands. */
	private final Map<Milestone, List<Integer>> places = new HashMap<>();

	private GanttRows(Schedule schedule, GanttGroups groups, LongestChains chains, List<GanttRow> rows, int hidden,
			boolean firstPlans) {
		this.schedule = schedule;
		this.groups = groups;
		this.chains = chains;
		this.rows = List.copyOf(rows);
		this.hidden = hidden;
		this.firstPlans = firstPlans;
		for (int row = 0; row < rows.size(); row++) {
			if (rows.get(row) instanceof GanttRow.Entry entry) {
				places.computeIfAbsent(entry.scheduled().milestone(), none -> new ArrayList<>(1)).add(row);
			}
		}
		// asked for with every frame
		this.span = windows().reduce(GanttTree::around);
		Window near = new Window(schedule.today().minusYears(FAR_YEARS), schedule.today().plusYears(FAR_YEARS));
		this.nearSpan = windows().filter(window -> near.contains(window.first()) && near.contains(window.last()))
				.reduce(GanttTree::around).or(() -> span);
	}

	/**
	 * The rows for the milestones of {@code schedule}.
	 *
	 * @param shown which elements of the model may be named, such as {@link jp.tsunagi.core.privacy.Audience#maySee(EObject)}
	 */
	public static GanttRows of(Schedule schedule, GanttView view, Vocabulary vocabulary, Predicate<? super EObject> shown) {
		return of(schedule, schedule.milestones(), view, vocabulary, shown);
	}

	/** The rows for the milestones of one plan, all of them. */
	static GanttRows of(Schedule schedule, Plan plan, Vocabulary vocabulary, Predicate<? super EObject> shown) {
		List<ScheduledMilestone> own = EcoreUtil2.eAllOfType(plan, Milestone.class).stream().map(schedule::find)
				.flatMap(Optional::stream).toList();
		return of(schedule, own, GanttView.ALL.by(Grouping.ACTION), vocabulary, shown);
	}

	private static GanttRows of(Schedule schedule, List<ScheduledMilestone> milestones, GanttView view, Vocabulary vocabulary,
			Predicate<? super EObject> shown) {
		GanttGroups groups = new GanttGroups(vocabulary, shown);
		List<String> words = SearchText.words(view.search());
		GanttTree tree = new GanttTree(view.grouping());
		int hidden = 0;
		for (ScheduledMilestone scheduled : milestones) {
			Milestone milestone = scheduled.milestone();
			boolean isWanted = (view.states().isEmpty() || view.states().contains(scheduled.state()))
					&& (words.isEmpty() || SearchText.containsAll(SearchText.normalize(groups.searched(milestone)), words));
			if (isWanted) {
				groups.of(milestone, view.grouping()).forEach(way -> tree.add(scheduled, way));
			} else {
				hidden++;
			}
		}
		boolean isContextShown = view.grouping().compareTo(Grouping.ACTION) > 0;
		List<GanttRow> rows = new ArrayList<>();
		tree.write(rows, view, 0, milestone -> isContextShown ? groups.context(milestone) : "");
		return new GanttRows(schedule, groups, LongestChains.of(schedule), rows, hidden, view.firstPlans());
	}

	/** All rows. */
	public List<GanttRow> rows() {
		return rows;
	}

	/** Where {@code milestone} stands, from the top; more than once where several are in charge of it; not at all where it is hidden. */
	public List<Integer> places(Milestone milestone) {
		return places.getOrDefault(milestone, List.of());
	}

	/** How many milestones the view leaves out; those under folded headings do not count. */
	public int hidden() {
		return hidden;
	}

	/** Why there is no row; empty if there is one. */
	public Optional<String> emptiness() {
		return !rows.isEmpty() ? Optional.empty()
				: Optional.of(hidden == 0 ? Messages.now().noMilestones : NLS.bind(Messages.now().allHidden, hidden));
	}

	/** How the milestones stand. */
	public Schedule schedule() {
		return schedule;
	}

	/** The names of those who are in charge of the milestone itself, as far as they may be shown. */
	public List<String> owners(Milestone milestone) {
		return groups.ownerNames(milestone);
	}

	/** Whether {@code to} comes behind {@code from} in the chain that holds up their plan the longest. */
	public boolean isLongestChain(Milestone from, Milestone to) {
		return chains.contain(from, to);
	}

	/** When a milestone was planned for at first, where that is to be seen: it is another date now. */
	Optional<Window> firstPlan(ScheduledMilestone scheduled) {
		return scheduled.baseline().filter(first -> firstPlans && !scheduled.current().equals(Optional.of(first)));
	}

	/** From the first to the last day that is to be seen in the chart; empty if no milestone has a date. */
	public Optional<Window> span() {
		return span;
	}

	/**
	 * The same without days that are more than {@value #FAR_YEARS} years away from today, unless there are no others: beside them,
	 * a year 9999, or one with a digit too many, would leave no room for anything.
	 */
	public Optional<Window> nearSpan() {
		return nearSpan;
	}

	private Stream<Window> windows() {
		return rows.stream().filter(GanttRow.Entry.class::isInstance).map(row -> ((GanttRow.Entry) row).scheduled())
				.flatMap(each -> Stream.of(firstPlan(each), each.current(), each.forecast())).flatMap(Optional::stream);
	}

	/** Some of the rows, from {@code first} on, under the headings that they stand under. */
	GanttRows part(int first, int end) {
		List<GanttRow> some = new ArrayList<>(rows.subList(first, end));
		int depth = some.isEmpty() ? 0 : some.getFirst().depth();
		for (int row = first - 1; row >= 0 && depth > 0; row--) {
			if (rows.get(row) instanceof GanttRow.Heading heading && heading.depth() < depth) {
				some.addFirst(heading);
				depth = heading.depth();
			}
		}
		return new GanttRows(schedule, groups, chains, some, hidden, firstPlans);
	}
}
