package jp.tsunagi.workbench.internal.app;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The open project in the status line: where it is, how much it holds, what was found, what is not saved. */
final class ProjectStatus implements SessionListener {

	private final IStatusLineManager statusLine;

	private final ProjectSession session;

	private final StatusLineContributionItem elements = item("elements", 18);

	private final StatusLineContributionItem findings = item("findings", 24);

	private final StatusLineContributionItem saved = item("saved", 28);

	ProjectStatus(IStatusLineManager statusLine, ProjectSession session) {
		this.statusLine = statusLine;
		this.session = session;
		statusLine.add(elements);
		statusLine.add(findings);
		statusLine.add(saved);
		statusLine.update(true);
		session.addListener(this);
		// the line comes to life only after the window has opened
		Display.getCurrent().asyncExec(this::projectChanged);
	}

	private static StatusLineContributionItem item(String name, int width) {
		return new StatusLineContributionItem("jp.tsunagi.workbench.status." + name, width);
	}

	@Override
	public void projectChanged() {
		statusLine.setMessage(session.project().map(project -> project.folder().toString()).orElse(Messages.noProject));
		modelChanged(List.of());
		findingsChanged();
		dirtyChanged();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		elements.setText(session.project().map(Project::index).map(index -> NLS.bind(Messages.elements, index.size())).orElse(""));
	}

	@Override
	public void findingsChanged() {
		findings.setText(session.project().map(project -> summary()).orElse(""));
	}

	private String summary() {
		long errors = count(Severity.ERROR);
		long warnings = count(Severity.WARNING);
		return errors + warnings == 0 ? Messages.noFindings : NLS.bind(Messages.findings, errors, warnings);
	}

	private long count(Severity severity) {
		return session.findings().stream().map(Finding::severity).filter(severity::equals).count();
	}

	@Override
	public void dirtyChanged() {
		int unsaved = session.dirtyResources().size();
		saved.setText(session.project()
				.map(project -> unsaved == 0 ? Messages.allSaved : NLS.bind(Messages.unsaved, unsaved)).orElse(""));
	}

	void dispose() {
		session.removeListener(this);
	}
}
