package jp.tsunagi.diagram.tool;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;

/** Runs tools: the model first, then what the user interface has to do about it. */
public final class ToolExecution {

	private final Consumer<? super Command> stack;

	private final ToolHost host;

	/** Runs commands on {@code stack}, which must be a command stack of EMF, and asks {@code host} for the rest. */
	public ToolExecution(Consumer<? super Command> stack, ToolHost host) {
		this.stack = stack;
		this.host = host;
	}

	/** Runs {@code command} and says what has become of it. */
	public ToolResult run(ToolCommand command) {
		stack.accept(command);
		command.followUps().forEach(followUp -> followUp.accept(host));
		return command.result();
	}
}
