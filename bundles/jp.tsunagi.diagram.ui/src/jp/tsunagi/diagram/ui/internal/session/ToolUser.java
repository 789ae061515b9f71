package jp.tsunagi.diagram.ui.internal.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.tool.ToolResult;
import jp.tsunagi.diagram.tool.ToolResult.Outcome;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.workbench.session.ProjectSession;

/** Uses tools for one diagram: on the stack of the workbench's session, telling the user what could not be done. */
final class ToolUser implements ToolHost {

	private final OpenDiagram diagram;

	ToolUser(OpenDiagram diagram) {
		this.diagram = diagram;
	}

	/** Runs {@code command}; {@code then} gets the elements to select if the model has changed. */
	void run(ToolCommand command, Consumer<List<EObject>> then) {
		run(new ToolExecution(ProjectSession.get()::execute, this), command, then);
	}

	/** Runs {@code command} and {@code besides}, if it does anything, as one step of undo. */
	void run(ToolCommand command, Command besides) {
		run(new ToolExecution(first -> ProjectSession.get().execute(besides.canExecute()
				? new CompoundCommand(first.getLabel(), "", List.of(first, besides)) : first), this), command, made -> { });
	}

	private void run(ToolExecution execution, ToolCommand command, Consumer<List<EObject>> then) {
		ToolResult result = execution.run(command);
		result.problem().ifPresent(problem -> MessageDialog.openError(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), command.getLabel(), problem));
		if (result.outcome() == Outcome.CHANGED) {
			then.accept(result.elementsToSelect());
		}
	}

	@Override
	public void open(RepresentationSpecification representation, EObject root) {
		DiagramSessions.get().open(representation, root);
	}

	@Override
	public void hide(ViewElement element) {
		diagram.display().hide(List.of(element)).ifPresent(ProjectSession.get()::execute);
	}

	@Override
	public void run(String action, Map<String, Object> parameters) {
		ILog.of(ToolUser.class).warn("No action of the user interface is called " + action + " " + Optional.of(parameters));
	}
}
