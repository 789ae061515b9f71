package jp.tsunagi.document.office.internal.paper.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of places in a file, as ids that HTML allows. */
final class Anchors {

	private final Map<String, String> ids = new HashMap<>();

	/** The id of a place; empty for those that Word makes for itself. */
	Optional<String> id(String name) {
		return name.isEmpty() || name.equals("_GoBack") ? Optional.empty()
				: Optional.of(ids.computeIfAbsent(name, any -> "p" + (ids.size() + 1)));
	}
}
