package jp.tsunagi.plan.language.validation;

import java.util.Comparator;
import java.util.List;

import jp.tsunagi.core.search.SearchText;

/** The names that somebody who mistyped one may have meant. */
final class NearNames {

	private NearNames() {
	}

	/** {@code names}, the nearest to {@code written} first. */
	static List<String> sorted(String written, List<String> names) {
		String normal = SearchText.normalize(written);
		return names.stream().sorted(Comparator.comparingInt(name -> distance(normal, SearchText.normalize(name)))).toList();
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
