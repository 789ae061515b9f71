package jp.tsunagi.milestone.template;

import jp.tsunagi.core.finding.Source;

/** Thrown when a template cannot be read or used. The message is for users, in their language. */
public final class TemplateException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient Source source;

	TemplateException(String message, Source source) {
		super(message);
		this.source = source;
	}

	/** The file and the line that is the reason. */
	public Source source() {
		return source;
	}
}
