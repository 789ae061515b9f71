package jp.tsunagi.office.template.field;

/**
 * What people are told of a field.
 *
 * @param description what it holds
 * @param guidance what to write there, for somebody who fills a form by hand; empty if that needs no word
 * @param example what it may look like; empty if there is none
 */
public record FieldNote(String description, String guidance, String example) {

	/** A field of which only is said what it holds. */
	public static FieldNote of(String description) {
		return new FieldNote(description, "", "");
	}
}
