package jp.tsunagi.office.template;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import jp.tsunagi.office.template.tag.TemplateFinding;

/** A template cannot be read or filled in; the message tells people why and what helps. */
public final class TemplateException extends Exception {

	private static final long serialVersionUID = 1L;

	/** With a message for people: what is wrong, and what to do. */
	public TemplateException(String message) {
		super(message);
	}

	/**
	 * With a message for people.
	 *
	 * @param message what is wrong, and what to do
	 * @param cause what led to it
	 */
	public TemplateException(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * With all that is wrong in a template.
	 *
	 * @param name what the template is called
	 */
	public TemplateException(String name, List<TemplateFinding> findings) {
		super(findings.stream().map(finding -> NLS.bind(Messages.finding, finding.place(), finding.message()))
				.collect(Collectors.joining("\n", NLS.bind(Messages.findings, name, findings.size()) + '\n', "")));
	}
}
