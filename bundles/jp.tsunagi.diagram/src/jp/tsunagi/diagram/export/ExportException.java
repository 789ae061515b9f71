package jp.tsunagi.diagram.export;

/** A diagram cannot be made a file as was asked; the message says why and what to do. */
public final class ExportException extends Exception {

	private static final long serialVersionUID = 1L;

	ExportException(String message) {
		super(message);
	}
}
