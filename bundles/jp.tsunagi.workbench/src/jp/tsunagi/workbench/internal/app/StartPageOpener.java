package jp.tsunagi.workbench.internal.app;

import org.eclipse.swt.widgets.Display;

import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** Shows the start page while no project is open. */
final class StartPageOpener implements SessionListener {

	private final ProjectSession session;

	StartPageOpener(ProjectSession session) {
		this.session = session;
		session.addListener(this);
	}

	@Override
	public void projectChanged() {
		if (session.project().isPresent()) {
			StartPage.hide();
		} else {
			// another one may be opened at once: wait and see
			Display.getCurrent().asyncExec(StartPage::showUnlessProjectIsOpen);
		}
	}

	void dispose() {
		session.removeListener(this);
	}
}
