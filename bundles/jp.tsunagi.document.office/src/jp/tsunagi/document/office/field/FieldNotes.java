package jp.tsunagi.document.office.field;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

import jp.tsunagi.office.template.field.FieldNote;

/**
 * What people are told of fields. Descriptions are in the language of the product; guidance and examples are printed on forms,
 * which are Japanese like the names of the fields. A field of a group may have a note of its own, else all fields of that name
 * share one.
 */
final class FieldNotes {

	private static final String PACKAGE = "jp.tsunagi.document.office.field.";

	private static final String EXAMPLE = ".\u4f8b";

	private final ResourceBundle descriptions = read("fields", Locale.getDefault());

	private final ResourceBundle guidance = read("guidance", Locale.ROOT);

	/** The root is Japanese, whatever language the machine speaks. */
	private static ResourceBundle read(String file, Locale language) {
		return ResourceBundle.getBundle(PACKAGE + file, language, FieldNotes.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	/**
	 * The notes of a group, by the names of its fields.
	 *
	 * @throws java.util.MissingResourceException from the function, if a field has no description
	 */
	Function<String, FieldNote> of(String group) {
		return name -> {
			String own = group + '.' + name;
			String description = descriptions.getString(descriptions.containsKey(own) ? own : name);
			return new FieldNote(description, guidance(own, name, ""), guidance(own, name, EXAMPLE));
		};
	}

	private String guidance(String own, String name, String suffix) {
		return guidance.containsKey(own + suffix) ? guidance.getString(own + suffix)
				: guidance.containsKey(name + suffix) ? guidance.getString(name + suffix) : "";
	}
}
