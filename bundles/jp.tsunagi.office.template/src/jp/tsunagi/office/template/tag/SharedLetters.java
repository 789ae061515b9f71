package jp.tsunagi.office.template.tag;

import java.util.Comparator;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Which names look most like another: those that have most letters of both in common. */
final class SharedLetters {

	private SharedLetters() {
	}

	static Comparator<String> most(String name) {
		Set<Integer> letters = letters(name);
		ToDoubleFunction<String> shared = other -> {
			Set<Integer> common = letters(other);
			int all = common.size() + letters.size();
			common.retainAll(letters);
			return -2.0 * common.size() / all;
		};
		return Comparator.comparingDouble(shared);
	}

	private static Set<Integer> letters(String name) {
		return name.chars().boxed().collect(Collectors.toSet());
	}
}
