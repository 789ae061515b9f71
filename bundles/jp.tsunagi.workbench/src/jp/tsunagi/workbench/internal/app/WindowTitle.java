package jp.tsunagi.workbench.internal.app;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** 「府中市 ― つなぎ」, with a star in front while something is not saved. */
final class WindowTitle implements SessionListener {

	private final IWorkbenchWindowConfigurer window;

	private final ProjectSession session;

	WindowTitle(IWorkbenchWindowConfigurer window, ProjectSession session) {
		this.window = window;
		this.session = session;
		session.addListener(this);
		update();
	}

	@Override
	public void projectChanged() {
		update();
	}

	@Override
	public void dirtyChanged() {
		update();
	}

	private void update() {
		window.setTitle(session.project().map(project -> {
			String title = NLS.bind(Messages.windowTitle, project.settings().name(), Messages.product);
			return session.dirtyResources().isEmpty() ? title : "*" + title;
		}).orElse(Messages.product));
	}

	void dispose() {
		session.removeListener(this);
	}
}
