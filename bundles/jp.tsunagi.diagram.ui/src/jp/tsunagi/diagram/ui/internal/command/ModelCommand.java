package jp.tsunagi.diagram.ui.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
		List<PlaceCommand> placed = parts(command, PlaceCommand.class).toList();
		if (!placed.isEmpty()) {
			parts.add(PlaceCommand.together(placed));
		}
		parts(command, ModelCommand.class).forEach(part -> parts.add(part.command));
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(parts.size() == 1 ? parts.getFirst() : new CompoundCommand(parts.getFirst().getLabel(), "", parts));
	}

	/** The parts of {@code command} that ask something first. */
	static List<DeferredCommand> deferred(Command command) {
		return parts(command, DeferredCommand.class).toList();
	}

	private static <T> Stream<T> parts(Command command, Class<T> type) {
		return command instanceof org.eclipse.gef.commands.CompoundCommand compound
				? ((List<?>) compound.getCommands()).stream().flatMap(part -> parts((Command) part, type))
				: Stream.of(command).filter(type::isInstance).map(type::cast);
	}
}
