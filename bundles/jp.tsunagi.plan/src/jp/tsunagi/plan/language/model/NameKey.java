package jp.tsunagi.plan.language.model;

import jp.tsunagi.core.search.SearchText;

/** What of a name counts when two are compared: not width, case, kana script, nor blanks. */
public final class NameKey {

	private NameKey() {
	}

	/** The key of {@code name}; two names with the same key are the same name. */
	public static String of(String name) {
		String normalized = SearchText.normalize(name);
		return normalized.indexOf(' ') < 0 ? normalized : normalized.replaceAll("\\s+", "");
	}
}
