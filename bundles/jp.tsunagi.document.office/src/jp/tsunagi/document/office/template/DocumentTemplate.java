package jp.tsunagi.document.office.template;

import java.util.Optional;

import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.office.template.TemplateException;

/** A template as people choose it; what it is made from is read when it is needed. */
public final class DocumentTemplate {

	private final String id;

	private final String label;

	private final String description;

	private final DocumentSubject.Kind about;

	private final Optional<String> file;

	private final Opener opener;

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
	 * A template.
	 *
	 * @param id how command lines call it
	 * @param label how people call it
	 * @param description what it is for
	 * @param about what one document is about
	 * @param file the file in the project's folder; empty for one of the product
	 */
	public DocumentTemplate(String id, String label, String description, DocumentSubject.Kind about, Optional<String> file,
			Opener opener) {
		this.id = id;
		this.label = label;
		this.description = description;
		this.about = about;
		this.file = file;
		this.opener = opener;
	}

	/** How command lines call it. */
	public String id() {
		return id;
	}

	/** How people call it. */
	public String label() {
		return label;
	}

	/** What it is for. */
	public String description() {
		return description;
	}

	/** What one document is about. */
	public DocumentSubject.Kind about() {
		return about;
	}

	/** The file in the project's folder; empty for one of the product. */
	public Optional<String> file() {
		return file;
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
