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

import org.eclipse.core.runtime.IProgressMonitor;

import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.document.office.template.TemplateCheck;
import jp.tsunagi.workbench.session.FolderWatch;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The templates in the folder of the open project, looked for in the background. Used in the UI thread. */
public final class OwnTemplates implements SessionListener {

	private static final OwnTemplates WORKBENCH = new OwnTemplates();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private final FolderWatch<Found> watch = new FolderWatch<>("templates", this::find, this::take);

	private List<DocumentTemplate> templates = List.of();

	/** The files that were checked, and when each was written; also read in the background. */
	private volatile Map<String, FileTime> checked = Map.of();

	/** What is there, and what is wrong with it if anything was written since it was checked. */
	private record Found(List<DocumentTemplate> templates, Map<String, FileTime> written, List<Finding> findings) {
	}

	private OwnTemplates() {
		ProjectSession.get().addListener(this);
		watch.start();
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
	public void look() {
		watch.look();
	}

	private Found find(Project project, IProgressMonitor monitor) {
		List<DocumentTemplate> found = own(project);
		Map<String, FileTime> times = times(project, found);
		return new Found(found, times, times.equals(checked) ? List.of()
				: new TemplateCheck().findings(project, ProjectSession.get().clock(), monitor));
	}

	private void take(Found found) {
		show(found.templates());
		report(found.written(), found.findings());
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
}
