package jp.tsunagi.plan.language.formatting2;

/** Thrown when a plan cannot be laid out because of a syntax error. */
public final class PlanSyntaxException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	PlanSyntaxException(int line, String message) {
		super(message);
		this.line = line;
	}

	/** The line of the first error; the first line is 1. */
	public int line() {
		return line;
	}
}
