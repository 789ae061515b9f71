package jp.tsunagi.diagram.internal.specification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.view.Rgb;

/** Finds what the references of a file mean: fragments of EMF, with names or with numbers, and the colours that Sirius brings. */
final class References {

	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[(.*)])?");

	private static final Pattern KEY = Pattern.compile("(\\w+)='([^']*)'");

	private static final Pattern SYSTEM_COLOR = Pattern.compile("environment:/viewpoint#/0?/@systemColors/@entries\\[name='(\\w+)']");

	/** The colours of Sirius' environment. */
	private static final Map<String, Rgb> SYSTEM_COLORS = """
			white 255 255 255, black 0 0 0, blue 114 159 207, chocolate 233 185 110, gray 136 136 136, green 138 226 52,
			orange 252 175 62, purple 173 127 168, red 239 41 41, yellow 252 233 79, light_blue 194 239 255,
			light_chocolate 238 201 142, light_gray 209 209 209, light_green 204 242 166, light_orange 253 206 137,
			light_purple 217 196 215, light_red 246 139 139, light_yellow 255 245 181, dark_blue 39 76 114,
			dark_chocolate 154 103 23, dark_gray 69 69 69, dark_green 77 137 20, dark_orange 224 133 3,
			dark_purple 114 73 110, dark_red 156 12 12, dark_yellow 214 197 66
			""".strip().lines().flatMap(line -> List.of(line.split(", *")).stream()).map(entry -> entry.split(" "))
			.collect(Collectors.toMap(entry -> entry[0], entry -> new Rgb(Integer.parseInt(entry[1]), Integer.parseInt(entry[2]),
					Integer.parseInt(entry[3]))));

	private final Construct root;

	/** By feature: what the file says of it at the other end only. */
	private final Map<Feature, Map<Construct, List<Construct>>> opposites = new HashMap<>();

	References(Construct root) {
		this.root = root;
	}

	/** What {@code feature} of {@code from} refers to, in the order of the file; what is stated at the other end comes last. */
	List<Construct> targets(Construct from, String feature) {
		Set<Construct> targets = new LinkedHashSet<>(stated(from, feature));
		Feature reference = from.type().features().get(feature);
		reference.opposite().ifPresent(other -> targets
				.addAll(opposites.computeIfAbsent(reference, it -> statedAtTheOtherEnd(it, other)).getOrDefault(from, List.of())));
		return List.copyOf(targets);
	}

	private Map<Construct, List<Construct>> statedAtTheOtherEnd(Feature reference, String other) {
		Map<Construct, List<Construct>> referrers = new HashMap<>();
		all(root).filter(construct -> construct.type().isA(reference.type())).forEach(construct -> stated(construct, other)
				.forEach(target -> referrers.computeIfAbsent(target, it -> new ArrayList<>()).add(construct)));
		return referrers;
	}

	private static Stream<Construct> all(Construct construct) {
		return Stream.concat(Stream.of(construct), construct.allChildren().flatMap(References::all));
	}

	private List<Construct> stated(Construct from, String feature) {
		String wanted = from.type().features().get(feature).type();
		List<Construct> targets = new ArrayList<>();
		for (String written : from.values(feature)) {
			Construct target = find(written)
					.orElseThrow(() -> new Defect(from.at(feature), NLS.bind(Messages.unresolved, URI.decode(written))));
			if (!target.type().isA(wanted)) {
				throw new Defect(from.at(feature), NLS.bind(Messages.wrongTarget,
						new Object[] { URI.decode(written), target.type().name(), wanted }));
			}
			targets.add(target);
		}
		return targets;
	}

	/** The colour of Sirius that {@code written} means; empty if it means something else. */
	static Optional<Rgb> systemColor(String written) {
		Matcher matcher = SYSTEM_COLOR.matcher(URI.decode(written));
		return matcher.matches() ? Optional.ofNullable(SYSTEM_COLORS.get(matcher.group(1))) : Optional.empty();
	}

	private Optional<Construct> find(String written) {
		String fragment = written.startsWith("#") ? written.substring(1) : written;
		String[] steps = fragment.split("/");
		boolean atRoot = fragment.startsWith("/") && steps.length > 1 && (steps[1].isEmpty() || steps[1].equals("0"));
		Optional<Construct> found = Optional.of(root).filter(start -> atRoot);
		for (int i = 2; i < steps.length && found.isPresent(); i++) {
			found = step(found.get(), steps[i]);
		}
		return found;
	}

	private static Optional<Construct> step(Construct from, String step) {
		Matcher matcher = STEP.matcher(step);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		List<Construct> children = from.children(matcher.group(1));
		if (matcher.group(2) != null) {
			int index = Integer.parseInt(matcher.group(2));
			return index < children.size() ? Optional.of(children.get(index)) : Optional.empty();
		}
		if (matcher.group(3) != null) {
			Matcher key = KEY.matcher(matcher.group(3));
			return key.matches() ? children.stream()
					.filter(child -> child.type().features().containsKey(key.group(1))
							&& child.text(key.group(1)).equals(URI.decode(key.group(2))))
					.findFirst() : Optional.empty();
		}
		return children.stream().findFirst();
	}
}
