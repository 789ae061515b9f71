package jp.tsunagi.workbench.session;

import java.util.Collection;

/** Told in the UI thread what happens to the open project. */
public interface SessionListener {

	/** Another project is open now, or none. */
	default void projectChanged() {
	}

	/**
	 * A command, undo or redo changed the model.
	 *
	 * @param affected the elements that features were changed of, and the objects that the command says it affected
	 */
	default void modelChanged(Collection<?> affected) {
	}

	/** A check has ended. */
	default void findingsChanged() {
	}

	/** A plan was saved, or somebody else may have changed one. */
	default void plansChanged() {
	}

	/** What is not saved has changed. */
	default void dirtyChanged() {
	}
}
