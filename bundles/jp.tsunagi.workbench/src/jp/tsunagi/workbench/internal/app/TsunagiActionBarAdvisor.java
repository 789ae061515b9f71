package jp.tsunagi.workbench.internal.app;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

import jp.tsunagi.workbench.session.ProjectSession;

/** Fills the status line; menus and tool bar are declared in the plug-in's manifest. */
final class TsunagiActionBarAdvisor extends ActionBarAdvisor {

	private ProjectStatus status;

	TsunagiActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillStatusLine(IStatusLineManager statusLine) {
		status = new ProjectStatus(statusLine, ProjectSession.get());
	}

	@Override
	public void dispose() {
		if (status != null) {
			status.dispose();
		}
	}
}
