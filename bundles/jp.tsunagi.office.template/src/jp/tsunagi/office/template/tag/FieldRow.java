package jp.tsunagi.office.template.tag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.tsunagi.office.template.field.FieldNote;
import jp.tsunagi.office.template.field.Picture;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;

/**
 * A field, for the list from which authors of templates copy.
 *
 * @param depth how many things it is said of something within
 * @param tag what to write in a template
 * @param description what it holds
 * @param example what it says of something, else what it may look like; one line
 */
public record FieldRow(int depth, String tag, String description, String example) {

	private static final int LONGEST_EXAMPLE = 60;

	/** All fields of a document, each with what it says there. */
	public static List<FieldRow> of(Scope scope) {
		List<FieldRow> rows = new ArrayList<>();
		add(rows, scope, "", 0, new HashSet<>());
		return rows;
	}

	/** Things within things end where something is of a kind that is around it. */
	private static void add(List<FieldRow> rows, Scope scope, String prefix, int depth, Set<List<String>> around) {
		List<String> kind = scope.ownNames();
		if (around.add(kind)) {
			kind.forEach(name -> scope.find(name).ifPresent(value -> add(rows, value, prefix + name, depth, around)));
			around.remove(kind);
		}
	}

	private static void add(List<FieldRow> rows, Value value, String path, int depth, Set<List<String>> around) {
		switch (value) {
			case Value.Text text -> rows.add(row(depth, braced(path), value, Optional.of(text.text())));
			case Value.Image image -> rows.add(row(depth, braced(path), value,
					image.pictures().stream().map(Picture::description).findFirst()));
			case Value.Part part -> add(rows, part.scope(), path + '.', depth, around);
			case Value.Rows list -> {
				rows.add(row(depth, braced(path + Tag.Choice.FOR_EACH.word()) + "…" + braced(path + TagReader.CLOSING), value,
						Optional.of(list.isEmpty() ? "" : Integer.toString(list.each().size()))));
				add(rows, list.each().stream().findFirst().orElse(list.blank()), "", depth + 1, around);
			}
		}
	}

	private static FieldRow row(int depth, String tag, Value value, Optional<String> said) {
		FieldNote note = value.note();
		String example = said.filter(text -> !text.isBlank()).orElse(note.example()).lines().collect(Collectors.joining(" "));
		return new FieldRow(depth, tag, note.description(),
				example.length() > LONGEST_EXAMPLE ? example.substring(0, LONGEST_EXAMPLE) + '…' : example);
	}

	private static String braced(String content) {
		return "{{" + content + "}}";
	}
}
