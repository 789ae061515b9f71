package jp.tsunagi.cli;

import java.util.List;
import java.util.stream.Stream;

import jp.tsunagi.plan.language.model.NearNames;

/** The names that there are, for whoever gave one that there is not. */
final class KnownNames {

	private KnownNames() {
	}

	/** Those that {@code asked} may have been meant for first, the others as they come. */
	static Stream<String> of(List<String> names, String asked) {
		return Stream.concat(NearNames.likely(asked, names).stream(), names.stream()).distinct();
	}
}
