package jp.tsunagi.diagram.synchronization;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.specification.FilterSpecification;
import jp.tsunagi.diagram.view.ViewElement;

/** A filter of the specification, its conditions compiled. */
record CompiledFilter(FilterSpecification specification, List<Vote> votes) {

	/** One condition; what fails it is left out. */
	private record Vote(Set<String> mappings, Program semanticCondition) {

		boolean leavesOut(ViewElement element, Evaluations evaluations, EObject root) {
			if (!mappings.contains(element.mapping())) {
				return false;
			}
			return semanticCondition.isEmpty()
					|| !evaluations.holds(semanticCondition, element.target(), Scope.of(element, root), true);
		}
	}

	static CompiledFilter of(FilterSpecification filter, Programs programs) {
		return new CompiledFilter(filter, filter.filters().stream()
				.map(each -> new Vote(each.mappings().stream().map(mapping -> mapping.get().name()).collect(Collectors.toSet()),
						programs.compile(each.semanticConditionExpression())))
				.toList());
	}

	String name() {
		return specification.name();
	}

	boolean leavesOut(ViewElement element, Evaluations evaluations, EObject root) {
		return votes.stream().anyMatch(vote -> vote.leavesOut(element, evaluations, root));
	}

	/** What decides on elements of that mapping. */
	Stream<Program> programs(String mapping) {
		return votes.stream().filter(vote -> vote.mappings().contains(mapping)).map(Vote::semanticCondition);
	}
}
