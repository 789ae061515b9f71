package jp.tsunagi.review.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.tsunagi.core.vocabulary.Term;

/**
 * How often each grade was given.
 *
 * @param scale the grades
 * @param counts as many numbers as the scale has grades, in its order
 * @param offScale how often something else was written
 */
public record Grades(EvaluationScale scale, List<Integer> counts, int offScale) {

	/** Keeps its own copy. */
	public Grades {
		counts = List.copyOf(counts);
	}

	/** Counts what reviews wrote. */
	public static Grades of(EvaluationScale scale, Stream<String> evaluations) {
		List<Optional<Integer>> ranks = evaluations.map(scale::rank).toList();
		List<Integer> counts = IntStream.range(0, scale.grades().size())
				.mapToObj(rank -> (int) ranks.stream().filter(Optional.of(rank)::equals).count()).toList();
		return new Grades(scale, counts, (int) ranks.stream().filter(Optional::isEmpty).count());
	}

	/** Both together, on one scale. */
	public Grades plus(Grades other) {
		return new Grades(scale, IntStream.range(0, counts.size()).mapToObj(rank -> counts.get(rank) + other.counts.get(rank))
				.collect(Collectors.toList()), offScale + other.offScale);
	}

	/** How many grades of the scale were given. */
	public int total() {
		return counts.stream().mapToInt(Integer::intValue).sum();
	}

	/** The worst grade that was given; empty if none was. */
	public Optional<Term> worst() {
		return at(total() - 1);
	}

	/** The grade in the middle, of two the worse; empty if none was given. */
	public Optional<Term> median() {
		return at(total() / 2);
	}

	/** The grade at a place, when all are put in a row from the best. */
	private Optional<Term> at(int place) {
		int passed = 0;
		for (int rank = 0; rank < counts.size(); rank++) {
			passed += counts.get(rank);
			if (place >= 0 && passed > place) {
				return Optional.of(scale.grades().get(rank));
			}
		}
		return Optional.empty();
	}
}
