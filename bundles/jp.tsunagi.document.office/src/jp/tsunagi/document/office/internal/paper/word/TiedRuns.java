package jp.tsunagi.document.office.internal.paper.word;

import java.util.ArrayList;
import java.util.List;

import jp.tsunagi.document.print.LineEnds;

/**
 * Pieces that stay on a line. The layout looks for the ends of lines in letters that look the same; where the look changes, as
 * between a name in bold and the \u3002 behind it, it would end a line that must not end there.
 */
final class TiedRuns {

	/** A longer word need not fit into a cell of a table, and breaks anywhere. */
	private static final int LONG_WORD = 16;

	private final List<List<Piece>> groups = new ArrayList<>();

	private TiedRuns() {
	}

	/** All {@code pieces}, those in one list stay on one line. */
	static List<List<Piece>> of(List<Piece> pieces) {
		TiedRuns runs = new TiedRuns();
		pieces.forEach(runs::add);
		return runs.groups;
	}

	private void add(Piece piece) {
		if (piece instanceof Piece.Text text && !groups.isEmpty() && groups.getLast().getLast() instanceof Piece.Text before) {
			add(before, text);
		} else {
			groups.add(new ArrayList<>(List.of(piece)));
		}
	}

	private void add(Piece.Text before, Piece.Text text) {
		boolean isSingle = groups.getLast().size() == 1;
		if (isSingle && before.look().equals(text.look()) && before.link().equals(text.link())) {
			groups.getLast().set(0, part(before, before.text() + text.text()));
			return;
		}
		int border = before.text().length();
		List<Integer> ends = LineEnds.of(before.text() + text.text());
		if (before.text().isEmpty() || text.text().isEmpty() || ends.contains(border)) {
			groups.add(new ArrayList<>(List.of(text)));
			return;
		}
		if (isSingle) {
			int start = ends.stream().filter(end -> end < border).reduce(0, (one, later) -> later);
			cut(before, border - start > LONG_WORD ? border - 1 : start);
		}
		int word = ends.stream().filter(each -> each > border).findFirst().orElseThrow() - border;
		int end = word > LONG_WORD ? 1 : word;
		groups.getLast().add(part(text, text.text().substring(0, end)));
		if (end < text.text().length()) {
			groups.add(new ArrayList<>(List.of(part(text, text.text().substring(end)))));
		}
	}

	/** Leaves the last word of it alone. */
	private void cut(Piece.Text text, int start) {
		if (start > 0) {
			groups.getLast().set(0, part(text, text.text().substring(0, start)));
			groups.add(new ArrayList<>(List.of(part(text, text.text().substring(start)))));
		}
	}

	private static Piece.Text part(Piece.Text text, String letters) {
		return new Piece.Text(letters, text.look(), text.link());
	}
}
