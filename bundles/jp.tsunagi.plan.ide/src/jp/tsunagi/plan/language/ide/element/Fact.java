package jp.tsunagi.plan.language.ide.element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One line about an element.
 *
 * @param label what is said
 * @param value what it is
 */
public record Fact(String label, String value) {

	/** A fact, if there is anything to say. */
	static Optional<Fact> of(String label, Object value) {
		String text = value == null ? "" : value.toString().strip();
		return text.isEmpty() ? Optional.empty() : Optional.of(new Fact(label, text));
	}

	/** All facts as a Markdown list. */
	static String markdown(List<Fact> facts) {
		return facts.stream().map(fact -> "- " + fact.label() + ": " + escape(fact.value())).collect(Collectors.joining("\n"));
	}

	/** {@code text} as Markdown that shows it as it is. */
	public static String escape(String text) {
		return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replaceAll("\\s*\\R\\s*", " ");
	}
}
