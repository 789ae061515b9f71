package jp.tsunagi.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.diagram.expression.EvaluationException;
import jp.tsunagi.diagram.synchronization.ModelIndex;
import jp.tsunagi.diagram.tool.ToolResult.Outcome;

/**
 * One use of a tool: all or nothing. What its operations and the services they call do to the model is recorded. If there was
 * nothing to do, the user cancels or something fails, the model is as before and the command does not stay on the stack.
 */
public final class ToolCommand extends AbstractCommand {

	private final ResourceSet models;

	private final Work work;

	private final Predicate<Resource> readOnly;

	private final List<Consumer<ToolHost>> followUps = new ArrayList<>();

	private ToolResult result = new ToolResult(Outcome.UNCHANGED, Optional.empty(), List.of());

	private ChangeDescription change;

	private Set<EObject> affected = Set.of();

	/** What is done to the model. */
	@FunctionalInterface
	interface Work {

		/** Changes the model; gives the elements to select, unless they are to be what was made. */
		Optional<List<EObject>> run(List<Consumer<ToolHost>> followUps);
	}

	ToolCommand(String label, ResourceSet models, Predicate<Resource> readOnly, Work work) {
		super(label);
		this.models = models;
		this.readOnly = readOnly;
		this.work = work;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		ModelIndex index = ModelIndex.of(models);
		RemovalRecorder recorder = new RemovalRecorder(index);
		Optional<List<EObject>> selected;
		try {
			selected = work.run(followUps);
			new DanglingReferences(recorder.removed()).clear(index);
			change = recorder.endRecording();
			refuseReadOnly();
		} catch (OperationCanceledException cancelled) {
			revert(recorder);
			throw stop(Outcome.CANCELLED, Optional.empty());
		} catch (EvaluationException | ToolException failed) {
			revert(recorder);
			throw stop(Outcome.FAILED, Optional.of(failed.getLocalizedMessage()));
		} catch (RuntimeException failed) {
			revert(recorder);
			throw stop(Outcome.FAILED, Optional.of(NLS.bind(Messages.failed, getLabel(), failed.getLocalizedMessage())));
		} finally {
			recorder.dispose();
		}
		if (isEmpty(change)) {
			result = new ToolResult(Outcome.UNCHANGED, Optional.empty(), selected.orElse(List.of()));
			throw new AbortExecutionException();
		}
		affected = affected();
		result = new ToolResult(Outcome.CHANGED, Optional.empty(), selected.orElse(List.copyOf(change.getObjectsToDetach())));
	}

	private static boolean isEmpty(ChangeDescription change) {
		return change.getObjectChanges().isEmpty() && change.getResourceChanges().isEmpty();
	}

	private AbortExecutionException stop(Outcome outcome, Optional<String> problem) {
		followUps.clear();
		result = new ToolResult(outcome, problem, List.of());
		return new AbortExecutionException();
	}

	private void revert(ChangeRecorder recorder) {
		ChangeDescription done = change == null ? recorder.endRecording() : change;
		change = null;
		if (done != null) {
			done.apply();
		}
	}

	private void refuseReadOnly() {
		for (EObject changed : change.getObjectChanges().keySet()) {
			if (changed.eResource() != null && readOnly.test(changed.eResource())) {
				throw new ToolException(NLS.bind(Messages.readOnly, changed.eResource().getURI().lastSegment()));
			}
		}
	}

	/** What is another now: the elements that have changed or were made, and those that hold what is gone. */
	private Set<EObject> affected() {
		Set<EObject> all = new LinkedHashSet<>(change.getObjectsToDetach());
		all.addAll(change.getObjectChanges().keySet());
		return all;
	}

	@Override
	public void undo() {
		change.applyAndReverse();
	}

	@Override
	public void redo() {
		change.applyAndReverse();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return affected;
	}

	@Override
	public Collection<?> getResult() {
		return result.elementsToSelect();
	}

	/** What has become of it, once it was executed. */
	ToolResult result() {
		return result;
	}

	/** What the user interface has to do, once it was executed. */
	List<Consumer<ToolHost>> followUps() {
		return followUps;
	}
}
