package jp.tsunagi.office.template.internal;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.field.FieldNote;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;
import jp.tsunagi.office.template.tag.Tag;

/**
 * What a place of a template is filled in with.
 *
 * @param scope what the place is about
 * @param isForm whether people fill in by hand what is not known
 * @param isGuided whether they are told here what to write
 */
public record Filling(Scope scope, boolean isForm, boolean isGuided) {

	/** How many rows people get for things that are not known. */
	public static final int BLANK_ROWS = 3;

	/** The whole of a document. */
	public static Filling of(Scope scope, Blanks blanks) {
		return new Filling(scope, blanks == Blanks.GUIDED, blanks == Blanks.GUIDED);
	}

	/** What that field says; the template has been checked, so there is such a field. */
	public Value value(String path) {
		return scope.find(path).orElseThrow(() -> new IllegalStateException(path));
	}

	/**
	 * How often what stands behind a tag is there, and with what. Only the first of several tells what to write.
	 *
	 * @param blankRows how often, if people are to write themselves; what is repeated within a line is not of use to them
	 */
	public List<Filling> times(Tag.Open tag, int blankRows) {
		Value value = value(tag.path());
		boolean isShown = switch (tag.choice()) {
			case FOR_EACH -> true;
			case IF_ANY -> isForm || !value.isEmpty();
			case IF_NONE -> !isForm && value.isEmpty();
		};
		if (!isShown) {
			return List.of();
		}
		return tag.choice() == Tag.Choice.FOR_EACH ? rows((Value.Rows) value, blankRows) : List.of(this);
	}

	private List<Filling> rows(Value.Rows rows, int blankRows) {
		List<Scope> each = rows.isEmpty() && isForm ? rowsOfForm(rows, blankRows) : rows.each();
		return IntStream.range(0, each.size()).mapToObj(row -> new Filling(each.get(row), isForm, isGuided && row == 0)).toList();
	}

	private List<Scope> rowsOfForm(Value.Rows rows, int blankRows) {
		return blankRows > 1 && !rows.ofForm().isEmpty() ? rows.ofForm() : Collections.nCopies(isGuided ? blankRows : 1, rows.blank());
	}

	/** What people are told to write instead; empty if the value says something, needs no word, or nobody is told. */
	public String guidance(Value value) {
		if (!isGuided || !value.isEmpty()) {
			return "";
		}
		FieldNote note = value.note();
		return String.join(Messages.gap, Stream.of(note.guidance(), note.example().isEmpty() ? "" : Messages.example + note.example())
				.filter(text -> !text.isEmpty()).toList());
	}
}
