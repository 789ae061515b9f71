package jp.tsunagi.diagram.ui.internal.session;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbstractCommand;

/** Changes what a diagram shows, not the model: hidden elements, layers, filters. One step of undo. */
final class ViewCommand extends AbstractCommand {

	private final Consumer<Collection<String>> setter;

	private final Collection<String> before;

	private final Collection<String> after;

	/**
	 * A change.
	 *
	 * @param getter what is chosen now
	 * @param setter chooses something else
	 * @param wanted what is to be chosen
	 */
	ViewCommand(String label, Supplier<? extends Collection<String>> getter, Consumer<Collection<String>> setter,
			Collection<String> wanted) {
		super(label);
		this.setter = setter;
		before = List.copyOf(getter.get());
		after = List.copyOf(wanted);
	}

	@Override
	protected boolean prepare() {
		return !Set.copyOf(before).equals(Set.copyOf(after));
	}

	@Override
	public void execute() {
		setter.accept(after);
	}

	@Override
	public void undo() {
		setter.accept(before);
	}

	@Override
	public void redo() {
		setter.accept(after);
	}
}
