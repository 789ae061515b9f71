package jp.tsunagi.office.template.field;

import java.util.List;

/** What a field says at some place of a document. */
public sealed interface Value {

	/** Whether there is nothing to say. */
	boolean isEmpty();

	/** What people are told of the field. */
	FieldNote note();

	/**
	 * A text.
	 *
	 * @param text lines separated by line feeds
	 */
	record Text(FieldNote note, String text) implements Value {

		@Override
		public boolean isEmpty() {
			return text.isBlank();
		}
	}

	/**
	 * What to repeat something for.
	 *
	 * @param each a scope for each
	 * @param ofForm what a form has rows for even if nothing is known
	 * @param blank the scope of a row that people fill in themselves
	 */
	record Rows(FieldNote note, List<Scope> each, List<Scope> ofForm, Scope blank) implements Value {

		@Override
		public boolean isEmpty() {
			return each.isEmpty();
		}
	}

	/**
	 * A thing of which more may be said.
	 *
	 * @param scope what is said of it; of nobody if it is not there
	 */
	record Part(FieldNote note, Scope scope, boolean isEmpty) implements Value {
	}

	/**
	 * A picture.
	 *
	 * @param pictures the picture, or none
	 */
	record Image(FieldNote note, List<Picture> pictures) implements Value {

		@Override
		public boolean isEmpty() {
			return pictures.isEmpty();
		}
	}
}
