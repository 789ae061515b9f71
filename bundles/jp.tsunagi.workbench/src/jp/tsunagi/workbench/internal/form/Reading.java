package jp.tsunagi.workbench.internal.form;

import java.util.Optional;

/** How a typed text is understood. */
sealed interface Reading {

	/**
	 * It is understood.
	 *
	 * @param value what it means; empty clears the feature
	 * @param meaning what to tell the user about it; may be empty
	 */
	record Understood(Optional<Object> value, String meaning) implements Reading {
	}

	/**
	 * It is not understood, and the model stays as it is.
	 *
	 * @param message why not, in the user's language
	 */
	record Refused(String message) implements Reading {
	}

	/** A text that says all by itself. */
	static Reading of(Object value) {
		return new Understood(Optional.of(value), "");
	}

	/** An empty field. */
	static Reading nothing() {
		return new Understood(Optional.empty(), "");
	}
}
