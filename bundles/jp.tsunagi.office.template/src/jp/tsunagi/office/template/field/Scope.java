package jp.tsunagi.office.template.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The thing that a place of a document is about, within the things around it. A name means the field of the innermost thing that
 * has one of that name, and {@code 協議体.名前} a field of what a field says. Immutable; fields are asked when they are needed.
 */
public final class Scope {

	/** The number of a row, from 1; every row has it. */
	public static final String NUMBER = "番号";

	private static final int NO_ROW = -1;

	private static final int BLANK_ROW = 0;

	private final Optional<Scope> around;

	private final Bound<?> bound;

	private final int row;

	private final Predicate<Field<?>> hidden;

	private Scope(Optional<Scope> around, Bound<?> bound, int row, Predicate<Field<?>> hidden) {
		this.around = around;
		this.bound = bound;
		this.row = row;
		this.hidden = hidden;
	}

	/** A group with the thing that it is about; a form that nobody has filled in is about none. */
	private record Bound<T>(FieldGroup<T> group, Optional<T> thing) {

		Bound<T> ofNothing() {
			return new Bound<>(group, Optional.empty());
		}

		Optional<Value> value(String name, Scope scope) {
			return group.field(name).map(field -> value(field, scope));
		}

		private Value value(Field<T> field, Scope scope) {
			Optional<T> known = scope.hidden.test(field) ? Optional.empty() : thing;
			return switch (field) {
				case Field.Text<T> text -> new Value.Text(field.note(), known.map(text.value()).orElse(""));
				case Field.Rows<T, ?> rows -> rows(rows, known, scope);
				case Field.Part<T, ?> part -> part(part, known, scope);
				case Field.Image<T> image -> new Value.Image(field.note(), known.flatMap(image.value()).stream().toList());
			};
		}

		private <R> Value rows(Field.Rows<T, R> field, Optional<T> known, Scope scope) {
			return new Value.Rows(field.note(), scopes(field.group(), known.map(field.values()).orElse(List.of()), scope),
					scopes(field.group(), field.ofForm().get(), scope),
					scope.inner(new Bound<>(field.group(), Optional.empty()), BLANK_ROW));
		}

		private static <R> List<Scope> scopes(FieldGroup<R> group, List<R> rows, Scope scope) {
			List<Scope> each = new ArrayList<>();
			rows.forEach(row -> each.add(scope.inner(new Bound<>(group, Optional.of(row)), each.size() + 1)));
			return List.copyOf(each);
		}

		private <R> Value part(Field.Part<T, R> field, Optional<T> known, Scope scope) {
			Optional<R> part = known.flatMap(field.value());
			return new Value.Part(field.note(), scope.inner(new Bound<>(field.group(), part), NO_ROW), part.isEmpty());
		}
	}

	/** The whole of a document about {@code thing}. */
	public static <T> Scope of(FieldGroup<T> group, T thing) {
		return new Scope(Optional.empty(), new Bound<>(group, Optional.of(thing)), NO_ROW, field -> false);
	}

	/** The whole of a form about nothing yet. */
	public static Scope blank(FieldGroup<?> group) {
		return new Scope(Optional.empty(), new Bound<>(group, Optional.empty()), NO_ROW, field -> false);
	}

	/** The same without the answers, for those who practise. */
	public Scope withoutAnswers() {
		return new Scope(around.map(Scope::withoutAnswers), bound, row, Scope::isAnswer);
	}

	/** The same fields of nothing, for whoever wants to know only which there are. */
	public Scope ofNothing() {
		return new Scope(around.map(Scope::ofNothing), bound.ofNothing(), row, hidden);
	}

	private static boolean isAnswer(Field<?> field) {
		return switch (field) {
			case Field.Text<?> text -> text.isAnswer();
			case Field.Rows<?, ?> rows -> rows.isAnswer();
			case Field.Image<?> image -> image.isAnswer();
			case Field.Part<?, ?> part -> false;
		};
	}

	private Scope inner(Bound<?> inside, int number) {
		return new Scope(Optional.of(this), inside, number, hidden);
	}

	/** What that field says here; empty if there is no such field, which is a mistake of the template. */
	public Optional<Value> find(String path) {
		String[] names = path.split("\\.", -1);
		Optional<Value> value = named(names[0]);
		for (String name : List.of(names).subList(1, names.length)) {
			value = value.flatMap(part -> part instanceof Value.Part whole ? whole.scope().own(name) : Optional.empty());
		}
		return value;
	}

	private Optional<Value> own(String name) {
		return bound.value(name, this);
	}

	private Optional<Value> named(String name) {
		if (row >= BLANK_ROW && NUMBER.equals(name)) {
			return Optional.of(new Value.Text(FieldNote.of(NUMBER), row == BLANK_ROW ? "" : Integer.toString(row)));
		}
		return own(name).or(() -> around.flatMap(outer -> outer.named(name)));
	}

	/** The names that mean something here, those of the innermost thing first. */
	public List<String> names() {
		return Stream.concat(ownNames().stream(), around.stream().flatMap(outer -> outer.names().stream())).distinct().toList();
	}

	/** The names of the fields of the innermost thing. */
	public List<String> ownNames() {
		return bound.group().fields().stream().<String>map(Field::name).toList();
	}
}
