package jp.tsunagi.core.finding;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A way to mend a finding by one undoable command.
 *
 * @param label what the user chooses, in the user's language
 * @param command makes the command; called when the user has chosen the fix
 */
public record QuickFix(String label, Function<EditingDomain, Command> command) {

	/** Checks that nothing is missing. */
	public QuickFix {
		Objects.requireNonNull(label);
		Objects.requireNonNull(command);
	}
}
