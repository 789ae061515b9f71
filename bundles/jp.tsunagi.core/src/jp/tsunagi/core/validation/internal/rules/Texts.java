package jp.tsunagi.core.validation.internal.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as people mean them, however they typed them. */
final class Texts {

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,;、，；]+");

	private Texts() {
	}

	/** Whether nothing, or only spaces of any width, was typed. */
	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** Equal for texts that differ only in width, case and spaces. */
	static String comparable(String text) {
		return text == null ? "" : SPACES.matcher(halfWidth(text)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/** Letters, digits and signs of half width. */
	static String halfWidth(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
	}

	/** What stands between commas and spaces. */
	static Stream<String> parts(String text) {
		return Arrays.stream(BETWEEN_PARTS.split(text.strip()));
	}
}
