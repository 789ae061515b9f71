package jp.tsunagi.workbench.session;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** Lets no command run while another thread reads the model. */
final class GuardedCommandStack extends BasicCommandStack {

	private final ModelLock lock;

	/** Those that have changed nothing in the model, but where something stands in a diagram. */
	private final Set<Command> harmless = Collections.newSetFromMap(new WeakHashMap<>());

	GuardedCommandStack(ModelLock lock) {
		this.lock = lock;
	}

	@Override
	public void execute(Command command) {
		lock.write(() -> super.execute(command));
	}

	@Override
	public void undo() {
		lock.write(super::undo);
	}

	@Override
	public void redo() {
		lock.write(super::redo);
	}

	/** {@code command} has changed nothing in the model. */
	void setHarmless(Command command) {
		harmless.add(command);
	}

	/** Some of what has changed is saved: no undo leads to a state that all files have. */
	void saveIsPartial() {
		saveIndex = -2;
	}

	/** Whether the model is another one than the one that was saved. */
	@Override
	public boolean isSaveNeeded() {
		return saveIndex < -1 || !harmless.containsAll(commandList.subList(Math.min(top, saveIndex) + 1, Math.max(top, saveIndex) + 1));
	}
}
