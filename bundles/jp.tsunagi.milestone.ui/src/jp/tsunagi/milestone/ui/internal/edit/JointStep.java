package jp.tsunagi.milestone.ui.internal.edit;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.ILog;

/** Steps in several texts that are one to users: when one of them is taken back or done again, so are the others. */
final class JointStep implements IOperationHistoryListener {

	private final List<IUndoableOperation> steps;

	private boolean isFollowing;

	JointStep(List<IUndoableOperation> steps) {
		this.steps = steps;
	}

	@Override
	public void historyNotification(OperationHistoryEvent event) {
		int type = event.getEventType();
		boolean isUndo = type == OperationHistoryEvent.UNDONE;
		if (!isFollowing && (isUndo || type == OperationHistoryEvent.REDONE) && steps.contains(event.getOperation())) {
			isFollowing = true;
			steps.stream().filter(step -> step != event.getOperation()).forEach(step -> follow(event.getHistory(), step, isUndo));
			isFollowing = false;
		}
	}

	/** A text that was changed otherwise meanwhile stays as it is. */
	private static void follow(IOperationHistory history, IUndoableOperation step, boolean isUndo) {
		try {
			if (isUndo && step.canUndo()) {
				history.undoOperation(step, null, null);
			} else if (!isUndo && step.canRedo()) {
				history.redoOperation(step, null, null);
			}
		} catch (ExecutionException failure) {
			ILog.of(JointStep.class).error(step.getLabel(), failure);
		}
	}
}
