package jp.tsunagi.review.ui.internal.dashboard;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Text;

/** How an item is typed and shown. */
interface FieldFormat {

	/** How a typed text is understood. */
	sealed interface Read {

		/** What to tell the user about it; may be empty. */
		String message();
	}

	/**
	 * It is understood.
	 *
	 * @param value what it means; empty takes the item out
	 */
	record Understood(Optional<Object> value, String message) implements Read {
	}

	/** It is not understood, and the text stays as it is. */
	record Refused(String message) implements Read {
	}

	/** An empty field. */
	Read NOTHING = new Understood(Optional.empty(), "");

	/** What a review, or what it says of a part, says here. */
	String show(EObject said);

	/** Understands a typed text. */
	Read read(String typed, ReviewContent content);

	/** Helps with typing in {@code field}. */
	default void assist(Text field, Dashboard dashboard) {
		// plain text needs no help
	}
}
