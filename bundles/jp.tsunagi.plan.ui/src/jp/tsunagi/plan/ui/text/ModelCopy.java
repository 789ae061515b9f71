package jp.tsunagi.plan.ui.text;

import java.util.Collection;
import java.util.Optional;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** A copy of the open project for the background, made anew only when the model has changed. For the UI thread. */
public final class ModelCopy implements SessionListener {

	private final ProjectSession session;

	private final Runnable changed;

	private Optional<Project> copy = Optional.empty();

	private boolean current;

	/** A copy that tells {@code changed} when the project is not what it was. */
	public ModelCopy(ProjectSession session, Runnable changed) {
		this.session = session;
		this.changed = changed;
		session.addListener(this);
	}

	/** The project as it is now; empty if none is open. */
	public Optional<Project> get() {
		if (!current) {
			copy = session.project().map(Project::snapshot);
			current = true;
		}
		return copy;
	}

	@Override
	public void projectChanged() {
		outdate();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		outdate();
	}

	private void outdate() {
		current = false;
		copy = Optional.empty();
		changed.run();
	}

	/** Follows the project no more. */
	public void dispose() {
		session.removeListener(this);
	}
}
