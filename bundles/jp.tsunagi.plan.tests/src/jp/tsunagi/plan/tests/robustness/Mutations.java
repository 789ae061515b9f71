package jp.tsunagi.plan.tests.robustness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Does to the text of a plan what tired people, broken disks and other programs do. */
final class Mutations {

	private static final Pattern TOKENS = Pattern.compile("(?<=[\\s\\p{P}])|(?=[\\s\\p{P}])");

	private static final List<String> MARKS = List.of("{", "}", "｛", "｝", "(", ")", "（", "\"", "「", "」", "“", "＂", "/*", "*/", "//", "※",
			"\\", ",", "、", ":", "：", "〜", "から", "to", "→", "/", "1,", "12:", "\r", "\n", "\u0000", "\uFEFF", "\uFFFF", "\uD842", "\uDFB7",
			"\u202E", "\u0085", "\u2028", "計画", "目標", "取組", "道標", "振り返り", "全体", "次", "予定", "令和4年13月", "令和99年",
			"9".repeat(99), "目標値", "変更", "中止", "理由");

	private final RandomGenerator random;

	private Mutations(RandomGenerator random) {
		this.random = random;
	}

	/** {@code text} after a few of them. */
	static String of(String text, RandomGenerator random) {
		Mutations mutations = new Mutations(random);
		String result = text;
		for (int i = random.nextInt(4); i >= 0; i--) {
			result = mutations.mutate(result);
		}
		return result;
	}

	private String mutate(String text) {
		return switch (random.nextInt(8)) {
			case 0 -> text.substring(0, position(text));
			case 1 -> text.substring(position(text));
			case 2 -> inserted(text, MARKS.get(random.nextInt(MARKS.size())));
			case 3 -> inserted(text, Character.toString((char) random.nextInt(0x10000)));
			case 4 -> inserted(text, soup());
			case 5 -> inserted(text, text.substring(position(text)));
			case 6 -> tokensMoved(text);
			default -> tokensRemoved(text);
		};
	}

	private int position(String text) {
		return random.nextInt(text.length() + 1);
	}

	private String inserted(String text, String piece) {
		return new StringBuilder(text).insert(position(text), piece).toString();
	}

	private String soup() {
		StringBuilder soup = new StringBuilder();
		for (int i = random.nextInt(30); i >= 0; i--) {
			soup.append(MARKS.get(random.nextInt(MARKS.size()))).append(random.nextBoolean() ? " " : "");
		}
		return soup.toString();
	}

	private String tokensMoved(String text) {
		List<String> tokens = tokens(text);
		for (int i = random.nextInt(5); i >= 0; i--) {
			Collections.swap(tokens, random.nextInt(tokens.size()), random.nextInt(tokens.size()));
		}
		return String.join("", tokens);
	}

	private String tokensRemoved(String text) {
		List<String> tokens = tokens(text);
		for (int i = random.nextInt(5); i >= 0 && !tokens.isEmpty(); i--) {
			tokens.remove(random.nextInt(tokens.size()));
		}
		return String.join("", tokens);
	}

	private static List<String> tokens(String text) {
		return new ArrayList<>(List.of(TOKENS.split(text)));
	}
}
