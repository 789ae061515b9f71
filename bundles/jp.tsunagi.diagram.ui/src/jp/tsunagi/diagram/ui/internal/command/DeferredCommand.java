package jp.tsunagi.diagram.ui.internal.command;

/** A command of GEF that first asks the user something, once the tool that made it is done. */
public interface DeferredCommand {

	/** Asks, and does it. */
	void runDeferred();
}
