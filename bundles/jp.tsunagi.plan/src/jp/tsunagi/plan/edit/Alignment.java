package jp.tsunagi.plan.edit;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Which elements of a list are still there in another: the longest common subsequence. */
final class Alignment {

	private Alignment() {
	}

	/** For each of {@code others} its place in {@code list}, or -1; the places rise. */
	static <S, T> int[] of(List<S> list, List<T> others, BiPredicate<S, T> same) {
		int[][] longest = new int[list.size() + 1][others.size() + 1];
		for (int i = list.size() - 1; i >= 0; i--) {
			for (int j = others.size() - 1; j >= 0; j--) {
				longest[i][j] = same.test(list.get(i), others.get(j)) ? longest[i + 1][j + 1] + 1
						: Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		int[] places = new int[others.size()];
		Arrays.fill(places, -1);
		int i = 0;
		int j = 0;
		while (i < list.size() && j < others.size()) {
			if (same.test(list.get(i), others.get(j))) {
				places[j++] = i++;
			} else if (longest[i + 1][j] >= longest[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
		return places;
	}
}
