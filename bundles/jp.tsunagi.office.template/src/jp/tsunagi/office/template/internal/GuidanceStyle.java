package jp.tsunagi.office.template.internal;

import java.util.Set;

/** The style of what tells people how to fill something in; it is for forms, and not there in documents. */
public final class GuidanceStyle {

	private static final Set<String> NAMES = Set.of("記入の手引き", "Guidance");

	private GuidanceStyle() {
	}

	/** Whether a style of that name, or of that id, is this one. */
	public static boolean is(String name) {
		return NAMES.contains(name);
	}
}
