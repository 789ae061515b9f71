package jp.tsunagi.document.office.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of files that every system allows, made from what things are called. */
public final class FileName {

	/** What no file may be called on one of the systems. */
	private static final String NOT_IN_NAMES = "\\\\/:*?\"<>|\\p{Cntrl}";

	private static final Pattern FORBIDDEN = Pattern.compile("[" + NOT_IN_NAMES + "]");

	/** Blanks are allowed, but a nuisance on command lines. */
	private static final String REPLACED = "[" + NOT_IN_NAMES + "\\s]+";

	/** Systems allow 255 bytes; a number, an extension and what a file is called while it is written come behind. */
	private static final int MOST_BYTES = 225;

	private FileName() {
	}

	/** The parts one after the other, without an extension; the longest are cut if it would be too long. */
	public static String of(Stream<String> parts) {
		List<String> name = new ArrayList<>(parts.map(part -> part.strip().replaceAll(REPLACED, "_"))
				.filter(part -> !part.isEmpty()).toList());
		while (bytes(String.join("_", name)) > MOST_BYTES) {
			String longest = name.stream().max(Comparator.comparingInt(FileName::bytes)).orElseThrow();
			name.set(name.indexOf(longest), longest.substring(0, longest.offsetByCodePoints(longest.length(), -1)));
		}
		return String.join("_", name);
	}

	/** Whether every system allows all letters of {@code name}. */
	public static boolean isAllowed(String name) {
		return !FORBIDDEN.matcher(name).find();
	}

	/** {@code wanted}, with a number if that is taken; its extension stays. */
	public static String free(String wanted, Predicate<String> isTaken) {
		int dot = wanted.lastIndexOf('.') < 0 ? wanted.length() : wanted.lastIndexOf('.');
		String name = wanted;
		for (int i = 2; isTaken.test(name); i++) {
			name = wanted.substring(0, dot) + '-' + i + wanted.substring(dot);
		}
		return name;
	}

	private static int bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}
}
