package jp.tsunagi.plan.ui.internal.editor;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.diagnostics.PlanDiagnostics;
import jp.tsunagi.plan.ui.internal.edit.WorkspaceEdits;
import jp.tsunagi.plan.ui.internal.rename.ElementRenames;

/** Lets plans be checked, and follow the model, from the start of the workbench. */
public final class PlanStartup implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			PlanDiagnostics.get().start();
			PlanConnections.get().applyEditsWith(WorkspaceEdits::apply);
			PlanConnections.get().start();
			ElementRenames.get().start();
		});
	}
}
