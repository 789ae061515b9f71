package jp.tsunagi.diagram.internal.specification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.tsunagi.diagram.specification.InterpretedExpression;
import jp.tsunagi.diagram.specification.Location;

/** One element of a specification's file, of a known type and with known features only. */
final class Construct {

	private final ConstructType type;

	private final Location location;

	private final Optional<Construct> parent;

	private final Map<String, List<String>> values = new HashMap<>();

	private final Map<String, List<Construct>> children = new LinkedHashMap<>();

	Construct(ConstructType type, Location location, Optional<Construct> parent) {
		this.type = type;
		this.location = location;
		this.parent = parent;
	}

	ConstructType type() {
		return type;
	}

	Location location() {
		return location;
	}

	Optional<Construct> parent() {
		return parent;
	}

	void add(String feature, String value) {
		values.computeIfAbsent(feature, name -> new ArrayList<>()).add(value);
	}

	void add(String feature, Construct child) {
		children.computeIfAbsent(feature, name -> new ArrayList<>()).add(child);
	}

	/** Whether the file says something about that feature. */
	boolean has(String feature) {
		return values.containsKey(feature) || children.containsKey(feature);
	}

	/** The values of a feature; those of references as they are written. */
	List<String> values(String feature) {
		return values.getOrDefault(feature, List.of());
	}

	/** What is written, else the default, else the empty text. */
	String text(String feature) {
		List<String> written = values(feature);
		return written.isEmpty() ? type.features().get(feature).initial().orElse("") : written.get(0);
	}

	/** The text, if there is one. */
	Optional<String> optional(String feature) {
		return Optional.of(text(feature)).filter(text -> !text.isBlank());
	}

	boolean flag(String feature) {
		return Boolean.parseBoolean(text(feature));
	}

	int integer(String feature) {
		return Integer.parseInt(text(feature));
	}

	InterpretedExpression expression(String feature) {
		return new InterpretedExpression(text(feature), at(feature));
	}

	List<Construct> children(String feature) {
		return children.getOrDefault(feature, List.of());
	}

	/** Everything directly in it. */
	Stream<Construct> allChildren() {
		return children.values().stream().flatMap(List::stream);
	}

	Optional<Construct> child(String feature) {
		return children(feature).stream().findFirst();
	}

	/** Where a feature of this stands. */
	Location at(String feature) {
		return new Location(location.file(), location.line(), location.path() + "/" + feature);
	}
}
