package jp.tsunagi.diagram.synchronization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * The styles of a mapping: the first whose condition holds counts, else {@code otherwise}.
 *
 * @param <L> the kind of style
 */
record Choice<L extends Look>(List<Condition<L>> conditions, Optional<L> otherwise) {

	/** A style under a condition. */
	record Condition<L>(Program predicate, L look) {
	}

	Optional<L> best(Evaluations evaluations, EObject element, Scope scope) {
		for (Condition<L> condition : conditions) {
			if (evaluations.holds(condition.predicate(), element, scope, false)) {
				return Optional.of(condition.look());
			}
		}
		return otherwise;
	}

	Stream<L> looks() {
		return Stream.concat(conditions.stream().map(Condition::look), otherwise.stream());
	}

	/** What decides on the style and what is computed in it. */
	Stream<Program> values() {
		return Stream.concat(conditions.stream().map(Condition::predicate), looks().flatMap(Look::values));
	}

	Stream<Program> texts() {
		return looks().flatMap(Look::texts);
	}
}
