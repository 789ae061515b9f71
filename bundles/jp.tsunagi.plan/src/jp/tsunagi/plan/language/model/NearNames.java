package jp.tsunagi.plan.language.model;

import java.util.Comparator;
import java.util.List;

/** The names that somebody who mistyped one may have meant. */
public final class NearNames {

	private NearNames() {
	}

	/** {@code names}, the nearest to {@code written} first. */
	public static List<String> sorted(String written, List<String> names) {
		String key = NameKey.of(written);
		return names.stream().map(name -> new Near(name, key, NameKey.of(name)))
				.sorted(Comparator.comparingInt(Near::distance)).map(Near::name).toList();
	}

	/** Those of {@code names} that have enough in common with {@code written} to be meant, the nearest first. */
	public static List<String> likely(String written, List<String> names) {
		String key = NameKey.of(written);
		return names.stream().map(name -> new Near(name, key, NameKey.of(name))).filter(Near::isLikely)
				.sorted(Comparator.comparingInt(Near::distance)).map(Near::name).toList();
	}

	private record Near(String name, String written, String key, int distance) {

		Near(String name, String written, String key) {
			this(name, written, key, NearNames.distance(written, key));
		}

		/** At most half of the longer name differs, or one is a part of the other. */
		boolean isLikely() {
			return 2 * distance <= Math.max(written.length(), key.length()) || key.contains(written) || written.contains(key);
		}
	}

	/** How many characters must be put in, taken out or replaced. */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int column = 0; column <= other.length(); column++) {
			row[column] = column;
		}
		for (int line = 1; line <= one.length(); line++) {
			int diagonal = row[0];
			row[0] = line;
			for (int column = 1; column <= other.length(); column++) {
				int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
				diagonal = row[column];
				row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
			}
		}
		return row[other.length()];
	}
}
