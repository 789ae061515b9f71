package jp.tsunagi.document;

/** A document could not be written; the message says in the user's language why and what to do. */
public final class DocumentException extends Exception {

	private static final long serialVersionUID = 1L;

	DocumentException(String message, Throwable cause) {
		super(message, cause);
	}

	DocumentException(String message) {
		super(message);
	}
}
