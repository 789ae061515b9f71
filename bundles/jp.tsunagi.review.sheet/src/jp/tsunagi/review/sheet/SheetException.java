package jp.tsunagi.review.sheet;

/** A sheet cannot be made or read; the message tells users why and what helps. */
public final class SheetException extends Exception {

	private static final long serialVersionUID = 1L;

	/** With a message for users. */
	public SheetException(String message) {
		super(message);
	}

	/** With a message for users and what caused it. */
	public SheetException(String message, Throwable cause) {
		super(message, cause);
	}
}
