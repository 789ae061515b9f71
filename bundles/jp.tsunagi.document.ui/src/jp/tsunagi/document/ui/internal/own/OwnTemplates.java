package jp.tsunagi.document.ui.internal.own;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.office.template.TemplateCheck;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The templates in the folder of the open project, looked for in the background. Used in the UI thread. */
public final class OwnTemplates implements SessionListener, IWindowListener {

	private static final OwnTemplates WORKBENCH = new OwnTemplates();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private List<DocumentTemplate> templates = List.of();

	/** The files that were checked, and when each was written. */
	private Map<String, FileTime> checked = Map.of();

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

	/** Looks again, in the background; what was changed is checked. */
	void look() {
		Display display = Display.getCurrent();
		int look = ++looks;
		Map<String, FileTime> former = checked;
		ProjectSession session = ProjectSession.get();
		session.project().ifPresent(project -> Job.createSystem("templates", monitor -> {
			List<DocumentTemplate> found = own(project);
			Map<String, FileTime> times = times(project, found);
			List<Finding> findings = times.equals(former) ? List.of() : new TemplateCheck().findings(project, session.clock(), monitor);
			display.asyncExec(() -> {
				if (look == looks) {
					show(found);
					report(times, findings);
				}
			});
		}).schedule());
	}

	private static List<DocumentTemplate> own(Project project) {
		return DocumentTemplates.of(project).stream().filter(template -> template.file().isPresent()).toList();
	}

	private static Map<String, FileTime> times(Project project, List<DocumentTemplate> own) {
		Map<String, FileTime> times = new TreeMap<>();
		own.stream().flatMap(template -> template.file().stream()).forEach(file -> {
			try {
				times.put(file, Files.getLastModifiedTime(project.folder().resolve(file)));
			} catch (IOException gone) {
				// it has been deleted meanwhile
			}
		});
		return times;
	}

	private void report(Map<String, FileTime> times, List<Finding> findings) {
		if (!times.equals(checked)) {
			Set<String> files = new TreeSet<>(checked.keySet());
			files.addAll(times.keySet());
			files.forEach(file -> ProjectSession.get().report(file,
					findings.stream().filter(finding -> finding.source().file().equals(file)).toList()));
			checked = times;
		}
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
		checked = Map.of();
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
