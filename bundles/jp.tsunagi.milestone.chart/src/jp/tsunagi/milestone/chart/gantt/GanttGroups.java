package jp.tsunagi.milestone.chart.gantt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jp.tsunagi.coordination.Element;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.Vocabulary;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.Undertaking;

/**
 * What milestones belong to.
 *
 * @param vocabulary how categories are called
 * @param shown what may be shown
 */
record GanttGroups(Vocabulary vocabulary, Predicate<? super EObject> shown) {

	/**
	 * What milestones stand under.
	 *
	 * @param key tells it apart from those of the same grouping
	 * @param part the part of the plan or of the model; empty if there is none
	 */
	record Group(String key, String label, Optional<EObject> part) {

		private static Group of(NamedElement part) {
			return new Group(name(part), name(part), Optional.of(part));
		}

		private static Group none(String label) {
			return new Group("", label, Optional.empty());
		}
	}

	/** Where a milestone stands: one or more ways from the outermost heading to the innermost. */
	List<List<Group>> of(Milestone milestone, Grouping grouping) {
		return switch (grouping) {
			case PLAN -> List.of(parts(milestone).map(Group::of).toList());
			case ACTION -> List.of(parts(milestone).filter(part -> !(part instanceof Plan)).map(Group::of).toList());
			case AREA -> each(plan(milestone).stream().flatMap(plan -> plan.getAreas().stream()), Messages.now().noArea);
			case OWNER -> each(owners(milestone), Messages.now().noOwner);
			case CATEGORY -> List.of(List.of(category(milestone)));
		};
	}

	private List<List<Group>> each(Stream<? extends Element> elements, String none) {
		List<List<Group>> groups = elements.filter(this::isShown).distinct()
				.map(element -> List.of(new Group(String.valueOf(element.getId()), name(element), Optional.of(element)))).toList();
		return groups.isEmpty() ? List.of(List.of(Group.none(none))) : groups;
	}

	private boolean isShown(EObject element) {
		return !element.eIsProxy() && shown.test(element);
	}

	private Group category(Milestone milestone) {
		String written = Optional.ofNullable(EcoreUtil2.getContainerOfType(milestone, Action.class)).map(Action::getCategory)
				.map(String::strip).orElse("");
		return written.isEmpty() ? Group.none(Messages.now().noCategory)
				: vocabulary.written(TermList.BODY_CATEGORY, written).map(term -> new Group(term.id(), term.label(), Optional.empty()))
						.orElseGet(() -> new Group(written, written, Optional.empty()));
	}

	/** The plan, and the goal or action that the milestone stands in. */
	private static Stream<NamedElement> parts(Milestone milestone) {
		return Stream.concat(plan(milestone).stream(), undertaking(milestone).stream());
	}

	private static Optional<Plan> plan(Milestone milestone) {
		return Optional.ofNullable(EcoreUtil2.getContainerOfType(milestone, Plan.class));
	}

	private static Optional<Undertaking> undertaking(Milestone milestone) {
		return milestone.eContainer() instanceof Undertaking part && !(part instanceof Plan) ? Optional.of(part) : Optional.empty();
	}

	/** What the milestone belongs to, for whoever does not see its plan. */
	String context(Milestone milestone) {
		return undertaking(milestone).<NamedElement>map(part -> part).or(() -> plan(milestone)).map(GanttGroups::name).orElse("");
	}

	private Stream<? extends Element> owners(Milestone milestone) {
		Collection<? extends Element> own = milestone.getOwners();
		Action action = EcoreUtil2.getContainerOfType(milestone, Action.class);
		return own.isEmpty() && action != null ? action.getOwners().stream() : own.stream();
	}

	/** The names of those who are in charge of the milestone itself. */
	List<String> ownerNames(Milestone milestone) {
		return milestone.getOwners().stream().filter(this::isShown).map(GanttGroups::name).toList();
	}

	/** All that a search looks in. */
	String searched(Milestone milestone) {
		return Stream.of(Stream.of(name(milestone)), parts(milestone).map(GanttGroups::name),
				owners(milestone).filter(this::isShown).map(GanttGroups::name)).flatMap(names -> names).collect(Collectors.joining(" "));
	}

	static String name(NamedElement part) {
		return named(part.getName());
	}

	private static String name(Element element) {
		return named(element.getName());
	}

	private static String named(String name) {
		return name == null || name.isBlank() ? Messages.now().noName : name.strip();
	}
}
