package jp.tsunagi.workbench.internal.app;

import org.eclipse.ui.application.WorkbenchAdvisor;

/** One window with the coordination perspective. */
final class TsunagiWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public String getInitialWindowPerspectiveId() {
		return CoordinationPerspective.ID;
	}
}
