package jp.tsunagi.diagram.tool;

/** A tool that cannot do its work; the message is for users. */
final class ToolException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ToolException(String message) {
		super(message);
	}

	ToolException(String message, Throwable cause) {
		super(message, cause);
	}
}
