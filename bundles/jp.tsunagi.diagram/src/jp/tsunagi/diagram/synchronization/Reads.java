package jp.tsunagi.diagram.synchronization;

import java.util.List;

/**
 * What an expression reads.
 *
 * @param paths from the elements that it is evaluated with
 * @param everywhere features, as {@code Class.feature}, that count wherever they change
 * @param anything whether the result may change with anything
 */
record Reads(List<From> paths, List<String> everywhere, boolean anything) {

	/** Nothing that ever changes. */
	static final Reads NOTHING = new Reads(List.of(), List.of(), false);

	/** Nobody has said what. */
	static final Reads ANYTHING = new Reads(List.of(), List.of(), true);

	/** Steps from one of the elements. */
	record From(Role role, List<ReadPath.Step> steps) {
	}

	Reads {
		paths = List.copyOf(paths);
		everywhere = List.copyOf(everywhere);
	}

	/** One feature of the element that the expression is evaluated on. */
	static Reads feature(String name) {
		return new Reads(List.of(new From(Role.SELF, ReadPath.parse(name).steps())), List.of(), false);
	}
}
