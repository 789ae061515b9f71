package jp.tsunagi.core.text;

import java.util.Collection;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import jp.tsunagi.coordination.language.Language;

/** Names and other short texts in a line, separated as the language that is being written does. */
public final class NameList {

	private NameList() {
	}

	/** {@code names} one after the other. */
	public static String of(Collection<String> names) {
		return names.stream().collect(joining());
	}

	/** Puts names one after the other. */
	public static Collector<CharSequence, ?, String> joining() {
		return Collectors.joining(Language.isEnglish() ? ", " : "、");
	}
}
