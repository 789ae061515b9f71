package jp.tsunagi.document.office.internal.paper;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

/** What paper does not show of a file, for the people who wrote it. */
public final class Notices {

	private final Map<Missing, Integer> counts = new EnumMap<>(Missing.class);

	private final Map<Missing, Set<String>> examples = new LinkedHashMap<>();

	/** Notes that there is something. */
	public void add(Missing what) {
		counts.merge(what, 1, Integer::sum);
	}

	/** Notes that there is something, which reads or is called so. */
	public void add(Missing what, String example) {
		if (examples.computeIfAbsent(what, any -> new LinkedHashSet<>()).add(example)) {
			add(what);
		}
	}

	/** A sentence for each kind, with how many there are of it. */
	public List<String> sentences() {
		return counts.entrySet().stream().map(entry -> sentence(entry.getKey(), entry.getValue())).toList();
	}

	private String sentence(Missing what, int count) {
		String names = String.join(" ", examples.getOrDefault(what, Set.of()));
		return NLS.bind(Messages.of(what), count, names);
	}
}
