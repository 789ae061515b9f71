package jp.tsunagi.workbench.internal.app;

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
		}
	}

	void dispose() {
		session.removeListener(this);
	}
}
