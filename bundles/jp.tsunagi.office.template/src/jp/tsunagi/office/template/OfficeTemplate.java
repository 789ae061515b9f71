package jp.tsunagi.office.template;

import java.nio.file.Path;
import java.util.List;

import jp.tsunagi.office.template.excel.ExcelTemplate;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.file.TemplateFile;
import jp.tsunagi.office.template.tag.TemplateFinding;
import jp.tsunagi.office.template.word.WordTemplate;

/** A file of Word or Excel with tags in it, which are filled in with what is known of a thing. May be filled in any number of times. */
public interface OfficeTemplate {

	/**
	 * Reads a template.
	 *
	 * @param name what people call it
	 * @throws TemplateException if it is no file that may be read
	 */
	static OfficeTemplate open(byte[] bytes, String name) throws TemplateException {
		return of(TemplateFile.open(bytes, name));
	}

	/**
	 * Reads a template.
	 *
	 * @throws TemplateException if it is not there, or no file that may be read
	 */
	static OfficeTemplate open(Path file) throws TemplateException {
		return of(TemplateFile.open(file));
	}

	private static OfficeTemplate of(TemplateFile file) throws TemplateException {
		return switch (file.format()) {
			case DOCX -> WordTemplate.read(file);
			case XLSX -> ExcelTemplate.read(file);
		};
	}

	/** How the names of such files end, without a dot: {@code docx}, {@code xlsx}. */
	String extension();

	/**
	 * All that keeps it from being filled in, in the order of the file.
	 *
	 * @param blank the fields there are, such as of a document about nothing
	 */
	List<TemplateFinding> check(Scope blank);

	/**
	 * The file filled in. It says nothing of who wrote the template, and is the same for the same things.
	 *
	 * @param scope what the file is about
	 * @param blanks what becomes of that of which nothing is known
	 * @throws TemplateException if {@link #check} finds anything
	 */
	byte[] fill(Scope scope, Blanks blanks) throws TemplateException;
}
