package jp.tsunagi.document.office.internal.paper.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Element;

/** Lists of a file: which sign stands before their items. Counts from the start of the document to its end. */
final class WordNumbering {

	private static final int LEVELS = 9;

	private static final int NOT_BEGUN = -1;

	private final Map<String, Element> lists = new HashMap<>();

	private final Map<String, Element> definitions = new HashMap<>();

	private final Map<String, int[]> counters = new HashMap<>();

	private final Set<String> begun = new HashSet<>();

	private final WordStyles styles;

	WordNumbering(WordFile file, WordStyles styles) throws IOException {
		this.styles = styles;
		Optional<Element> root = file.root("wordprocessingml.numbering+xml");
		if (root.isPresent()) {
			Markup.children(root.get(), "num").forEach(list -> lists.put(Markup.attribute(list, "numId"), list));
			Markup.children(root.get(), "abstractNum")
					.forEach(definition -> definitions.put(Markup.attribute(definition, "abstractNumId"), definition));
		}
	}

	/** How an item of a list is shown; empty if there is no such list. */
	Optional<Element> level(String list, int level) {
		Optional<Element> own = override(list, level).flatMap(change -> Markup.child(change, "lvl"));
		return own.or(() -> definition(list).flatMap(definition -> level(definition, level)));
	}

	private Optional<Element> override(String list, int level) {
		return Optional.ofNullable(lists.get(list)).flatMap(found -> level(found, "lvlOverride", level));
	}

	private static Optional<Element> level(Element definition, int level) {
		return level(definition, "lvl", level);
	}

	private static Optional<Element> level(Element parent, String name, int level) {
		return Markup.children(parent, name).stream()
				.filter(child -> Markup.attribute(child, "ilvl").equals(String.valueOf(level))).findFirst();
	}

	private Optional<Element> definition(String list) {
		Optional<Element> definition = Optional.ofNullable(lists.get(list)).map(found -> Markup.value(found, "abstractNumId"))
				.map(definitions::get);
		String style = definition.map(found -> Markup.value(found, "numStyleLink")).orElse("");
		if (style.isEmpty()) {
			return definition;
		}
		List<Element> numbered = styles.said(style, "pPr", "numPr", "numId");
		return numbered.stream().map(number -> Markup.attribute(number, "val")).filter(other -> !other.equals(list))
				.findFirst().map(lists::get).map(found -> Markup.value(found, "abstractNumId")).map(definitions::get);
	}

	/** The sign before the next item of a list. */
	String next(String list, int level) {
		String key = definition(list).map(found -> Markup.attribute(found, "abstractNumId")).orElse(list);
		int[] counts = counters.computeIfAbsent(key, any -> notBegun());
		restart(list, level, counts);
		for (int upper = 0; upper < level; upper++) {
			counts[upper] = counts[upper] == NOT_BEGUN ? start(list, upper) : counts[upper];
		}
		counts[level] = counts[level] == NOT_BEGUN ? start(list, level) : counts[level] + 1;
		for (int deeper = level + 1; deeper < LEVELS; deeper++) {
			counts[deeper] = NOT_BEGUN;
		}
		return level(list, level).map(shown -> sign(list, shown, counts)).orElse("");
	}

	private static int[] notBegun() {
		int[] counts = new int[LEVELS];
		Arrays.fill(counts, NOT_BEGUN);
		return counts;
	}

	private void restart(String list, int level, int[] counts) {
		Optional<Element> start = override(list, level).flatMap(change -> Markup.child(change, "startOverride"));
		if (start.isPresent() && begun.add(list + "/" + level)) {
			counts[level] = NOT_BEGUN;
		}
	}

	private int start(String list, int level) {
		String changed = override(list, level).map(change -> Markup.value(change, "startOverride")).orElse("");
		String start = changed.isEmpty() ? level(list, level).map(shown -> Markup.value(shown, "start")).orElse("") : changed;
		return (int) Markup.number(start, 1);
	}

	private String sign(String list, Element shown, int[] counts) {
		String sign = Markup.value(shown, "lvlText");
		for (int level = 0; level < LEVELS; level++) {
			String part = "%" + (level + 1);
			if (sign.contains(part)) {
				String format = Markup.isOn(shown, "isLgl") ? "decimal"
						: level(list, level).map(found -> Markup.value(found, "numFmt")).orElse("decimal");
				sign = sign.replace(part, NumberFormat.format(counts[level], format));
			}
		}
		return sign;
	}

	/** As many levels as a list has. */
	static int level(String text) {
		return Math.clamp((int) Markup.number(text, 0), 0, LEVELS - 1);
	}
}
