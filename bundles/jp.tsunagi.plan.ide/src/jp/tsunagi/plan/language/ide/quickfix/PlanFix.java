package jp.tsunagi.plan.language.ide.quickfix;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextEdit;

/**
 * A way to mend an issue of a plan.
 *
 * @param label what the user chooses, in the user's language
 * @param edits what becomes of the text
 * @param command what is to be done elsewhere, such as in the model
 */
public record PlanFix(String label, List<TextEdit> edits, Optional<Command> command) {

	/** Keeps its own copy of the edits. */
	public PlanFix {
		edits = List.copyOf(edits);
	}

	static PlanFix of(String label, TextEdit... edits) {
		return new PlanFix(label, List.of(edits), Optional.empty());
	}
}
