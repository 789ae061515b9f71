package jp.tsunagi.diagram.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What has become of a tool's work.
 *
 * @param outcome how it ended
 * @param problem what to tell the user; empty unless it has failed
 * @param elementsToSelect what the user works with next; empty to keep the selection
 */
public record ToolResult(Outcome outcome, Optional<String> problem, List<EObject> elementsToSelect) {

	/** How it ended. */
	public enum Outcome {
		/** The model is another now; this can be undone. */
		CHANGED,
		/** There was nothing to change. */
		UNCHANGED,
		/** The user did not want to after all; the model is as it was. */
		CANCELLED,
		/** It could not be done; the model is as it was. */
		FAILED
	}
}
