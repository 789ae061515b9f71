package jp.tsunagi.plan.quantity;

/** Thrown when a text cannot be read as a number with its unit. */
public final class QuantityFormatException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String text;

	QuantityFormatException(String text) {
		super("Not a number: " + text);
		this.text = text;
	}

	/** The text that was to be read. */
	public String text() {
		return text;
	}
}
