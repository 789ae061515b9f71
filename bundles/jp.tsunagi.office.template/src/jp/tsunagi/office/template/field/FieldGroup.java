package jp.tsunagi.office.template.field;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a template may say of a {@code T}.
 *
 * @param <T> such as an area
 */
public final class FieldGroup<T> {

	private final SequencedMap<String, Field<T>> fields;

	private FieldGroup(SequencedMap<String, Field<T>> fields) {
		this.fields = fields;
	}

	/** The fields, in the order in which people are shown them. */
	public Collection<Field<T>> fields() {
		return fields.values();
	}

	/** The field of that name. */
	public Optional<Field<T>> field(String name) {
		return Optional.ofNullable(fields.get(name));
	}

	/**
	 * Begins a group.
	 *
	 * @param notes what people are told of a field, by its name
	 */
	public static <T> Builder<T> with(Function<String, FieldNote> notes) {
		return new Builder<>(notes);
	}

	/** Collects the fields of a group. Names must differ. */
	public static final class Builder<T> {

		private final Function<String, FieldNote> notes;

		private final SequencedMap<String, Field<T>> fields = new LinkedHashMap<>();

		private Builder(Function<String, FieldNote> notes) {
			this.notes = notes;
		}

		/** Adds a text. */
		public Builder<T> text(String name, Function<T, String> value) {
			return add(new Field.Text<>(name, notes.apply(name), value, false));
		}

		/** Adds a text that those who practise find out. */
		public Builder<T> answer(String name, Function<T, String> value) {
			return add(new Field.Text<>(name, notes.apply(name), value, true));
		}

		/** Adds things to repeat something for. */
		public <R> Builder<T> rows(String name, FieldGroup<R> group, Function<T, List<R>> values) {
			return add(new Field.Rows<>(name, notes.apply(name), group, values, List::of, false));
		}

		/** Adds things to repeat something for; {@code ofForm} are those of a form in which nothing is known. */
		public <R> Builder<T> rows(String name, FieldGroup<R> group, Function<T, List<R>> values, Supplier<List<R>> ofForm) {
			return add(new Field.Rows<>(name, notes.apply(name), group, values, ofForm, false));
		}

		/** Adds things that those who practise find out. */
		public <R> Builder<T> answers(String name, FieldGroup<R> group, Function<T, List<R>> values) {
			return add(new Field.Rows<>(name, notes.apply(name), group, values, List::of, true));
		}

		/** Adds a thing of which more may be said. */
		public <R> Builder<T> part(String name, FieldGroup<R> group, Function<T, Optional<R>> value) {
			return add(new Field.Part<>(name, notes.apply(name), group, value));
		}

		/** Adds a picture. */
		public Builder<T> image(String name, Function<T, Optional<Picture>> value) {
			return add(new Field.Image<>(name, notes.apply(name), value, false));
		}

		/** Adds a picture of what those who practise find out. */
		public Builder<T> answerImage(String name, Function<T, Optional<Picture>> value) {
			return add(new Field.Image<>(name, notes.apply(name), value, true));
		}

		private Builder<T> add(Field<T> field) {
			if (fields.putIfAbsent(field.name(), field) != null) {
				throw new IllegalArgumentException("two fields called " + field.name());
			}
			return this;
		}

		/** The group. */
		public FieldGroup<T> build() {
			return new FieldGroup<>(new LinkedHashMap<>(fields));
		}
	}
}
