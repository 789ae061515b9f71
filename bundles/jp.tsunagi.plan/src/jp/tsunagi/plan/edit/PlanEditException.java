package jp.tsunagi.plan.edit;

/** Thrown when a plan cannot be edited; nothing has been changed then. The message is for users, in their language. */
public final class PlanEditException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String file;

	private final int line;

	PlanEditException(String message, String file, int line) {
		super(message);
		this.file = file;
		this.line = line;
	}

	/** The name of the file. */
	public String file() {
		return file;
	}

	/** The line that is the reason, from 1; 0 if there is none. */
	public int line() {
		return line;
	}
}
