package jp.tsunagi.review.ui.internal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** Fields of the same subject. */
final class ReviewFields {

	private final List<ReviewField> fields = new ArrayList<>();

	<F extends ReviewField> F add(F field) {
		fields.add(field);
		return field;
	}

	/** Shows what is said of {@code subject}; nothing can be changed if {@code editable} is not true. */
	void show(ReviewContent content, Subject subject, boolean editable) {
		fields.forEach(field -> field.show(content, subject, editable));
	}

	/** Brings what is typed into the text. */
	void commit() {
		fields.forEach(ReviewField::commit);
	}

	/** Whether the user has typed something that is not in the text yet. */
	boolean isPending() {
		return fields.stream().anyMatch(ReviewField::isPending);
	}

	/** Takes back what is typed in the field that the user is in; returns whether there was anything. */
	boolean revertFocused() {
		return fields.stream().filter(field -> field.control().isFocusControl()).findFirst().filter(ReviewField::revert).isPresent();
	}

	/** What the keys of a field go to. */
	Optional<Control> control(String label) {
		return fields.stream().filter(field -> field.label().equals(label)).findFirst().map(ReviewField::control);
	}
}
