package jp.tsunagi.document.office.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import jp.tsunagi.office.template.field.Field;
import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;

/** Goes through all fields of a document, with everything in them. */
final class FieldWalk {

	private final BiConsumer<String, Value> visitor;

	private final boolean intoBlanks;

	private FieldWalk(BiConsumer<String, Value> visitor, boolean intoBlanks) {
		this.visitor = visitor;
		this.intoBlanks = intoBlanks;
	}

	/** Every text that there is, with the path of its field before it. */
	static List<String> texts(FieldGroup<?> group, Scope scope) {
		List<String> texts = new ArrayList<>();
		new FieldWalk((path, value) -> {
			if (value instanceof Value.Text text && !text.isEmpty()) {
				texts.add(path + " = " + text.text());
			}
		}, false).walk("", group, scope);
		return texts;
	}

	/** Every field, in rows once for a row that nobody has filled in. */
	static void each(FieldGroup<?> group, Scope scope, BiConsumer<String, Value> visitor) {
		new FieldWalk(visitor, true).walk("", group, scope);
	}

	private void walk(String path, FieldGroup<?> group, Scope scope) {
		for (Field<?> field : group.fields()) {
			String name = path + field.name();
			if (field instanceof Field.Image<?> && !intoBlanks) {
				continue;
			}
			Value value = scope.find(field.name()).orElseThrow(() -> new AssertionError(name));
			visitor.accept(name, value);
			switch (value) {
				case Value.Rows rows when intoBlanks -> walk(name + '.', group(field), rows.blank());
				case Value.Rows rows -> rows.each().forEach(row -> walk(name + '.', group(field), row));
				case Value.Part part -> walk(name + '.', group(field), part.scope());
				default -> {
					// nothing within
				}
			}
		}
	}

	private static FieldGroup<?> group(Field<?> field) {
		return switch (field) {
			case Field.Rows<?, ?> rows -> rows.group();
			case Field.Part<?, ?> part -> part.group();
			default -> throw new AssertionError(field.name());
		};
	}
}
