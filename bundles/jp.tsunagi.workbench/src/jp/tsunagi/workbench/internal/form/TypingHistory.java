package jp.tsunagi.workbench.internal.form;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.widgets.Text;

/** What a text field held before each key since it last agreed with the model. */
final class TypingHistory {

	private static final int LIMIT = 1000;

	private final Deque<String> former = new ArrayDeque<>();

	private String current = "";

	private boolean replaying;

	/** The field agrees with the model and holds {@code text}. */
	void reset(String text) {
		former.clear();
		current = text;
	}

	/** The user has typed; the field holds {@code text} now. */
	void typed(String text) {
		if (replaying || text.equals(current)) {
			return;
		}
		former.push(current);
		if (former.size() > LIMIT) {
			former.removeLast();
		}
		current = text;
	}

	boolean isEmpty() {
		return former.isEmpty();
	}

	/** Takes back the last key. */
	boolean undo(Text field) {
		if (former.isEmpty()) {
			return false;
		}
		replaying = true;
		try {
			current = former.pop();
			field.setText(current);
			field.setSelection(current.length());
		} finally {
			replaying = false;
		}
		return true;
	}
}
