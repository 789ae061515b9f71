package jp.tsunagi.diagram.ui.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.commands.Command;

/** A command of the model as GEF's policies hand it to each other; it runs on the stack of the workbench's session. */
public final class ModelCommand extends Command {

	private final org.eclipse.emf.common.command.Command command;

	/** Stands for {@code command}. */
	public ModelCommand(org.eclipse.emf.common.command.Command command) {
		super(command.getLabel());
		this.command = command;
	}

	@Override
	public boolean canExecute() {
		return command.canExecute();
	}

	/** What {@code command} of GEF stands for, as one step of undo; empty if it stands for nothing. */
	static Optional<org.eclipse.emf.common.command.Command> unwrap(Command command) {
		List<org.eclipse.emf.common.command.Command> parts = new ArrayList<>();
		collect(command, parts);
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(parts.size() == 1 ? parts.getFirst() : new CompoundCommand(parts.getFirst().getLabel(), "", parts));
	}

	/** The parts of {@code command} that ask something first. */
	static List<DeferredCommand> deferred(Command command) {
		return switch (command) {
			case DeferredCommand question -> List.of(question);
			case org.eclipse.gef.commands.CompoundCommand compound -> {
				List<DeferredCommand> parts = new ArrayList<>();
				compound.getCommands().forEach(part -> parts.addAll(deferred((Command) part)));
				yield parts;
			}
			default -> List.of();
		};
	}

	private static void collect(Command command, List<org.eclipse.emf.common.command.Command> parts) {
		if (command instanceof ModelCommand model) {
			parts.add(model.command);
		} else if (command instanceof org.eclipse.gef.commands.CompoundCommand compound) {
			compound.getCommands().forEach(part -> collect((Command) part, parts));
		}
	}
}
