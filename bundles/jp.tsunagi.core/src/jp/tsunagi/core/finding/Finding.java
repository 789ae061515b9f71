package jp.tsunagi.core.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that is wrong or worth a look: what, where, and how it can be mended.
 *
 * @param rule the id of the rule that found it, such as {@code area.council}
 * @param severity how much it matters
 * @param message what is wrong and what to do, in the user's language
 * @param source the file and line, as last saved
 * @param elementId the id of the element, if the finding is about one that was read
 * @param feature the name of the feature of that element, if it is about one
 * @param fixes ways to mend it, best first
 */
public record Finding(String rule, Severity severity, String message, Source source, Optional<String> elementId,
		Optional<String> feature, List<QuickFix> fixes) {

	/** By file and line, worst first within a line. */
	public static final Comparator<Finding> BY_SOURCE = Comparator.comparing(Finding::source)
			.thenComparing(Finding::severity).thenComparing(Finding::rule).thenComparing(Finding::message);

	/** Keeps its own copy of the fixes. */
	public Finding {
		fixes = List.copyOf(fixes);
	}

	/** A finding about a file, not about an element in it. */
	public static Finding ofFile(String rule, Severity severity, String message, Source source) {
		return new Finding(rule, severity, message, source, Optional.empty(), Optional.empty(), List.of());
	}

	/** {@code areas/yotsuya.coordination:12: error: … [rule]}, a line as compilers print it. */
	@Override
	public String toString() {
		return source + ": " + severity.name().toLowerCase() + ": " + message + " [" + rule + "]";
	}
}
