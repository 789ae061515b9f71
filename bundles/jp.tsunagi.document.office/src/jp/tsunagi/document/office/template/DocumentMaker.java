package jp.tsunagi.document.office.template;

import java.util.List;

import jp.tsunagi.office.template.TemplateException;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** Makes documents of one kind, from a file with tags or otherwise. */
public interface DocumentMaker {

	/** How the names of its files end, without a dot: {@code docx}, {@code xlsx}. */
	String extension();

	/** All that keeps it from making documents. */
	List<TemplateFinding> check();

	/**
	 * A document.
	 *
	 * @throws TemplateException if it cannot be made; the message tells why
	 */
	byte[] make(DocumentRequest request) throws TemplateException;
}
