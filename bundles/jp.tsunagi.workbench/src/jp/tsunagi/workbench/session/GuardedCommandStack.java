package jp.tsunagi.workbench.session;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** Lets no command run while another thread reads the model. */
final class GuardedCommandStack extends BasicCommandStack {

	private final ModelLock lock;

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
}
