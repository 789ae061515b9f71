package jp.tsunagi.diagram.ui.internal.session;

/**
 * Something that can be done with a tool of the specification. It may ask the user something, and tells what went wrong.
 *
 * @param label what users call it
 * @param action does it
 */
public record Edit(String label, Runnable action) {

	/** Does it. */
	public void run() {
		action.run();
	}
}
