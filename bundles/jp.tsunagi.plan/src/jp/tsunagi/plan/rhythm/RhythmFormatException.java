package jp.tsunagi.plan.rhythm;

/** Thrown when a text cannot be read as how often something is done. */
public final class RhythmFormatException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	RhythmFormatException(String text) {
		super("Not a rhythm: " + text);
	}
}
