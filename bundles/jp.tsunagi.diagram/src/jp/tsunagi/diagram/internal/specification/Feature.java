package jp.tsunagi.diagram.internal.specification;

import java.util.List;
import java.util.Optional;

/**
 * What a construct may have.
 *
 * @param type of children and references the name of the construct, else empty
 * @param opposite of references that a file may state at either end, the feature at the other end
 * @param initial what holds if a file says nothing; empty for the empty text, no children and no references
 * @param literals of a choice
 */
record Feature(String name, Kind kind, String type, boolean many, Optional<String> opposite, Optional<String> initial,
		List<String> literals) {

	enum Kind {
		TEXT, LABEL, EXPRESSION, FLAG, INTEGER, DECIMAL, CHOICE, CHILD, REFERENCE
	}

	/** Whether {@code value} may be written. */
	boolean accepts(String value) {
		return switch (kind) {
			case FLAG -> value.equals("true") || value.equals("false");
			case INTEGER -> value.matches("[-+]?\\d{1,9}");
			case DECIMAL -> value.matches("[-+]?\\d*\\.?\\d+([eE][-+]?\\d+)?");
			case CHOICE -> literals.contains(value);
			default -> true;
		};
	}
}
