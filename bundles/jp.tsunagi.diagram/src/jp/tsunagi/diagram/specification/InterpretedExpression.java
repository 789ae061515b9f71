package jp.tsunagi.diagram.specification;

/**
 * An expression as it is written; the package {@code expression} compiles it.
 *
 * @param text empty if the specification has none
 * @param location where it stands, its last part the name of the attribute
 */
public record InterpretedExpression(String text, Location location) {

	/** Whether there is nothing to evaluate. */
	public boolean isEmpty() {
		return text.isBlank();
	}
}
