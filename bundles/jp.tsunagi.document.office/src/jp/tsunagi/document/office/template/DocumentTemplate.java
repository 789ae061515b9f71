package jp.tsunagi.document.office.template;

import java.util.Optional;

import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.office.template.TemplateException;

/**
 * A template as people choose it; what it is made from is read when it is needed.
 *
 * @param id how command lines call it
 * @param label how people call it
 * @param description what it is for
 * @param about what one document is about
 * @param file the file in the project's folder; empty for one of the product
 * @param opener opens what makes the documents
 */
public record DocumentTemplate(String id, String label, String description, DocumentSubject.Kind about, Optional<String> file,
		Opener opener) {

	/** Opens what makes the documents. */
	@FunctionalInterface
	public interface Opener {

		/**
		 * What makes the documents.
		 *
		 * @throws TemplateException if its file cannot be read
		 */
		DocumentMaker open() throws TemplateException;
	}

	/**
	 * The same for many documents: its file is read now, and not again.
	 *
	 * @throws TemplateException if its file cannot be read; the message tells why
	 */
	public DocumentTemplate opened() throws TemplateException {
		DocumentMaker maker = open();
		return new DocumentTemplate(id, label, description, about, file, () -> maker);
	}

	/**
	 * What makes the documents.
	 *
	 * @throws TemplateException if its file cannot be read; the message tells why
	 */
	public DocumentMaker open() throws TemplateException {
		return opener.open();
	}
}
