package jp.tsunagi.workbench.internal.app;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.Saveable;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.internal.save.ModelSaveables;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The open project in the status line: where it is, how much it holds, what was found, what is not saved. */
final class ProjectStatus implements SessionListener {

	private final IStatusLineManager statusLine;

	private final ProjectSession session;

	private final StatusLineContributionItem elements = item("elements", 18);

	private final StatusLineContributionItem findings = item("findings", 24);

	private final StatusLineContributionItem saved = item("saved", 28);

	private final IWorkbenchPage page;

	private final IPropertyListener dirty = (part, property) -> {
		if (property == IWorkbenchPartConstants.PROP_DIRTY) {
			dirtyChanged();
		}
	};

	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partOpened(IWorkbenchPartReference part) {
			part.addPropertyListener(dirty);
			dirtyChanged();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			part.removePropertyListener(dirty);
			// until all have been told, an editor that was left unsaved is among the dirty ones
			Display.getCurrent().asyncExec(ProjectStatus.this::dirtyChanged);
		}
	};

	ProjectStatus(IStatusLineManager statusLine, ProjectSession session, IWorkbenchPage page) {
		this.statusLine = statusLine;
		this.page = page;
		this.session = session;
		statusLine.add(elements);
		statusLine.add(findings);
		statusLine.add(saved);
		statusLine.update(true);
		session.addListener(this);
		for (IEditorReference open : page.getEditorReferences()) {
			open.addPropertyListener(dirty);
		}
		page.addPartListener(parts);
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
		long unsaved = session.dirtyResources().size() + unsavedTexts();
		saved.setText(session.project()
				.map(project -> unsaved == 0 ? Messages.allSaved : NLS.bind(Messages.unsaved, unsaved)).orElse(""));
	}

	/** How many files in editors are unsaved, besides those of the model. */
	private long unsavedTexts() {
		List<Saveable> model = List.of(ModelSaveables.get().getSaveables());
		return Stream.of(page.getDirtyEditors()).filter(ISaveablesSource.class::isInstance)
				.flatMap(editor -> Stream.of(((ISaveablesSource) editor).getSaveables())).distinct()
				.filter(file -> file.isDirty() && !model.contains(file)).count();
	}

	void dispose() {
		page.removePartListener(parts);
		session.removeListener(this);
	}
}
