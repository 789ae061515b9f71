package jp.tsunagi.plan.language.model;

import java.util.Optional;

/**
 * A reference as it is written: {@code 友愛会} or {@code 友愛会(屛風ヶ浦)}, the 友愛会 of 屛風ヶ浦.
 *
 * @param name the name
 * @param place what it belongs to: an area, an action, a plan; empty if that is not said
 */
public record NameReference(String name, Optional<String> place) {

	/** Parts a reference at its last parenthesis; empty if it has none, as then the whole is the name. */
	public static Optional<NameReference> qualified(String written) {
		int end = written.length() - 1;
		int start = Math.max(written.lastIndexOf('('), written.lastIndexOf('（'));
		boolean closed = end > 0 && (written.charAt(end) == ')' || written.charAt(end) == '）');
		return closed && start > 0
				? Optional.of(new NameReference(written.substring(0, start), Optional.of(written.substring(start + 1, end))))
				: Optional.empty();
	}

	/** The whole of {@code written} as a name. */
	public static NameReference whole(String written) {
		return new NameReference(written, Optional.empty());
	}

	/** How a reference to {@code name} of {@code place} is written, without quotation marks. */
	public static String written(String name, String place) {
		return name + "(" + place + ")";
	}
}
