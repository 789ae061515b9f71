package jp.tsunagi.core.project;

/** Thrown when a file is no text in UTF-8. */
public final class NotUtf8Exception extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	NotUtf8Exception(int line) {
		super("Line " + line + " is not UTF-8");
		this.line = line;
	}

	/** The first line that is none, counted from 1. */
	public int line() {
		return line;
	}
}
