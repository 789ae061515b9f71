package jp.tsunagi.cli;

/** A command cannot do what was asked; the message tells why. Nothing was done. */
final class WrongUseException extends Exception {

	private static final long serialVersionUID = 1L;

	WrongUseException(String message) {
		super(message);
	}
}
