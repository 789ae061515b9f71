package jp.tsunagi.document.ui.internal.own;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The templates in the folder of the open project, looked for in the background. Used in the UI thread. */
public final class OwnTemplates implements SessionListener, IWindowListener {

	private static final OwnTemplates WORKBENCH = new OwnTemplates();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private List<DocumentTemplate> templates = List.of();

	/** Only what the last look found counts; jobs may overtake each other. */
	private int looks;

	private OwnTemplates() {
		ProjectSession.get().addListener(this);
		PlatformUI.getWorkbench().addWindowListener(this);
		look();
	}

	/** Those of the workbench's project. */
	public static OwnTemplates get() {
		return WORKBENCH;
	}

	/** The templates as they were when somebody last looked. */
	List<DocumentTemplate> all() {
		return templates;
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** Looks again, in the background. */
	void look() {
		Display display = Display.getCurrent();
		int look = ++looks;
		ProjectSession.get().project().ifPresent(project -> Job.createSystem("templates", monitor -> {
			List<DocumentTemplate> found = own(project);
			display.asyncExec(() -> {
				if (look == looks) {
					show(found);
				}
			});
		}).schedule());
	}

	private static List<DocumentTemplate> own(Project project) {
		return DocumentTemplates.of(project).stream().filter(template -> template.file().isPresent()).toList();
	}

	private void show(List<DocumentTemplate> found) {
		List<String> files = found.stream().flatMap(template -> template.file().stream()).toList();
		if (!files.equals(templates.stream().flatMap(template -> template.file().stream()).toList())) {
			templates = found;
			listeners.forEach(Runnable::run);
		}
	}

	@Override
	public void projectChanged() {
		templates = List.of();
		listeners.forEach(Runnable::run);
		look();
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		look();
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// only coming back matters
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// only coming back matters
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		// only coming back matters
	}
}
