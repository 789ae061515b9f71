package jp.tsunagi.core.project;

import jp.tsunagi.core.finding.Source;

/** A project could not be opened, created or saved; the message says in the user's language why and what to do. */
public class ProjectException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Source source;

	/** A failure at {@code source}. */
	public ProjectException(Source source, String message, Throwable cause) {
		super(message, cause);
		this.source = source;
	}

	/** A failure at {@code source} that no other exception caused. */
	public ProjectException(Source source, String message) {
		this(source, message, null);
	}

	/** The file and line, as far as known. */
	public Source source() {
		return source;
	}
}
