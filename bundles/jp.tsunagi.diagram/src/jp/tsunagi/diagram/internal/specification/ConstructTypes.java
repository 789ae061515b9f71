package jp.tsunagi.diagram.internal.specification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All constructs that the engine executes, as {@code constructs.txt} lists them. */
final class ConstructTypes {

	private static final class Lazy {
		static final ConstructTypes ALL = new ConstructTypes();
	}

	private final Map<String, String> namespaces = new HashMap<>();

	private final Map<String, ConstructType> types = new HashMap<>();

	private ConstructTypes() {
		try (InputStream in = ConstructTypes.class.getResourceAsStream("constructs.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			Map<String, List<String>> declarations = new LinkedHashMap<>();
			List<String> features = List.of();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (line.startsWith("namespace ")) {
					namespaces.put(line.split(" ")[1], line.split(" ")[2]);
				} else if (line.startsWith("  ")) {
					features.add(line.strip());
				} else if (!line.isBlank() && !line.startsWith("#")) {
					features = new ArrayList<>();
					declarations.put(line, features);
				}
			}
			declarations.forEach(this::declare);
			declarations.forEach(this::declare);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/** The one instance. */
	static ConstructTypes all() {
		return Lazy.ALL;
	}

	/** The construct that Sirius calls so. */
	ConstructType named(String name) {
		return types.get(name);
	}

	/** The concrete construct of that name in that namespace. */
	Optional<ConstructType> find(String namespace, String name) {
		return Optional.ofNullable(types.get(name)).filter(type -> type.namespace().equals(Optional.of(namespace)));
	}

	/** Whether Sirius has constructs in that namespace. */
	boolean isNamespace(String uri) {
		return namespaces.containsValue(uri);
	}

	/** Called twice for each type, as a type may stand before one that it inherits from. */
	private void declare(String head, List<String> lines) {
		String[] parts = head.split(" : ");
		String[] qualified = parts[0].split("\\.");
		String name = qualified[qualified.length - 1];
		Set<String> supers = new LinkedHashSet<>(Set.of(name));
		Map<String, Feature> features = new LinkedHashMap<>();
		Set<String> unsupported = new LinkedHashSet<>();
		for (String above : parts.length > 1 ? parts[1].split(" ") : new String[0]) {
			Optional.ofNullable(types.get(above)).ifPresent(inherited -> {
				supers.addAll(inherited.supers());
				features.putAll(inherited.features());
				unsupported.addAll(inherited.unsupported());
			});
		}
		for (String line : lines) {
			List<String> words = Arrays.asList(line.split(" "));
			if (words.get(0).equals("-")) {
				unsupported.addAll(words.subList(1, words.size()));
			} else {
				features.put(words.get(0), feature(words));
			}
		}
		Optional<String> namespace = Optional.of(namespaces.getOrDefault(qualified[0], "")).filter(uri -> !uri.isEmpty());
		types.put(name, new ConstructType(name, qualified.length > 1 ? namespace : Optional.empty(), supers, features, unsupported));
	}

	private static Feature feature(List<String> words) {
		Feature.Kind kind = Feature.Kind.valueOf(words.get(1).toUpperCase(Locale.ROOT));
		int equal = words.indexOf("=");
		int arrow = words.indexOf("<>");
		List<String> rest = words.subList(2, equal >= 0 ? equal : arrow >= 0 ? arrow : words.size());
		boolean many = rest.contains("*");
		List<String> names = rest.stream().filter(word -> !word.equals("*")).toList();
		boolean choice = kind == Feature.Kind.CHOICE;
		Optional<String> initial = equal < 0 ? Optional.empty() : Optional.of(String.join(" ", words.subList(equal + 1, words.size())));
		if (choice && !many && initial.isEmpty()) {
			initial = Optional.of(names.get(0));
		}
		return new Feature(words.get(0), kind, choice || names.isEmpty() ? "" : names.get(0), many,
				arrow < 0 ? Optional.empty() : Optional.of(words.get(arrow + 1)), initial, choice ? names : List.of());
	}
}
