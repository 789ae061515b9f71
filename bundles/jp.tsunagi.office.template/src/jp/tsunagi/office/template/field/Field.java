package jp.tsunagi.office.template.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that a template may say of a {@code T}.
 *
 * @param <T> what it belongs to
 */
public sealed interface Field<T> {

	/** How a template calls it; no blank and none of {@code .{}}. */
	String name();

	/** What people are told of it. */
	FieldNote note();

	/**
	 * A text; lines are separated by line feeds, empty if there is nothing to say.
	 *
	 * @param value what it is
	 * @param isAnswer whether somebody who practises has to find it out
	 */
	record Text<T>(String name, FieldNote note, Function<T, String> value, boolean isAnswer) implements Field<T> {
	}

	/**
	 * Any number of things, which a template repeats something for.
	 *
	 * @param group what may be said of each
	 * @param values the things, in order
	 * @param ofForm those that a form has room for even if nothing is known, such as the months of a year; empty if any
	 * @param isAnswer whether somebody who practises has to find them out
	 */
	record Rows<T, R>(String name, FieldNote note, FieldGroup<R> group, Function<T, List<R>> values, Supplier<List<R>> ofForm,
			boolean isAnswer) implements Field<T> {
	}

	/**
	 * One thing, or none, of which more may be said.
	 *
	 * @param group what may be said of it
	 * @param value the thing
	 */
	record Part<T, R>(String name, FieldNote note, FieldGroup<R> group, Function<T, Optional<R>> value) implements Field<T> {
	}

	/**
	 * A picture.
	 *
	 * @param value the picture; empty if there is nothing to see
	 * @param isAnswer whether somebody who practises has to find out what it shows
	 */
	record Image<T>(String name, FieldNote note, Function<T, Optional<Picture>> value, boolean isAnswer) implements Field<T> {
	}
}
