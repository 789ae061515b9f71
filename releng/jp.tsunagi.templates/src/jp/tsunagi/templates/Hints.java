package jp.tsunagi.templates;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a comment says of what comes next: {@code <!-- rows 12, width 60, right -->}, in millimetres.
 * <ul>
 * <li>{@code rows}: the least height of the rows of a table</li>
 * <li>{@code width}: of a table that is narrower than the text</li>
 * <li>{@code space}: what is left free above a line</li>
 * <li>{@code right}, {@code center}: where it stands</li>
 * <li>{@code plain}: texts beside each other with no more than a line between them; they may go on on the next page</li>
 * </ul>
 */
record Hints(Map<String, Double> said) {

	static final Hints NONE = new Hints(Map.of());

	private static final Set<String> KNOWN = Set.of("rows", "width", "space", "right", "center", "plain");

	static Hints read(String comment) {
		String text = comment.strip().replaceAll("^<!--|-->$", "");
		return new Hints(Stream.of(text.split(",")).map(part -> part.strip().split(" ")).collect(Collectors.toMap(
				part -> known(part[0]), part -> part.length == 1 ? 0 : Double.parseDouble(part[1]))));
	}

	private static String known(String name) {
		if (!KNOWN.contains(name)) {
			throw new IllegalArgumentException(name);
		}
		return name;
	}

	boolean says(String name) {
		return said.containsKey(name);
	}

	double length(String name, double otherwise) {
		return said.getOrDefault(name, otherwise);
	}
}
