package jp.tsunagi.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.workbench.session.ProjectSession;

/** Which diagrams the workbench's project has. They are looked for in the background. Used in the UI thread. */
final class DiagramCatalog {

	private static final long PLANS_AFTER_MILLIS = 1000;

	/** Edits come in bursts. */
	private static final long LOOK_AFTER_MILLIS = 300;

	private final ProjectSession session = ProjectSession.get();

	private final Display display = Display.getDefault();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private final Job looking = background(Messages.looking, this::look);

	private final Job planReading = background(Messages.readingPlans, this::readPlans);

	private volatile Optional<ProjectDiagrams> diagrams = Optional.empty();

	/** When the plans' files were written that were read last. */
	private volatile Map<String, Long> written = Map.of();

	/** Empty before the first look. */
	private Optional<List<ProjectDiagram>> all = Optional.empty();

	/** What a job does; it may be cancelled. */
	private interface Work {

		void run(ProjectDiagrams current, IProgressMonitor monitor);
	}

	private Job background(String name, Work work) {
		Job job = Job.create(name, monitor -> {
			try {
				diagrams.ifPresent(current -> work.run(current, monitor));
				return Status.OK_STATUS;
			} catch (OperationCanceledException overtaken) {
				return Status.CANCEL_STATUS;
			}
		});
		job.setSystem(true);
		return job;
	}

	/** The diagrams of the project, for the engine; empty if none is open. */
	Optional<ProjectDiagrams> diagrams() {
		return diagrams;
	}

	/** All diagrams, by kind; as of the last look. */
	List<ProjectDiagram> all() {
		return all.orElse(List.of());
	}

	/** Whether nobody knows yet which diagrams there are. */
	boolean isPending() {
		return diagrams.isPresent() && all.isEmpty();
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** From now on it is about {@code project}. Its plans take a while to read, so it is shown first without them. */
	void show(Optional<Project> project) {
		looking.cancel();
		planReading.cancel();
		diagrams = project.map(opened -> ProjectDiagrams.of(opened, List.of(), session.clock()));
		all = Optional.empty();
		listeners.forEach(Runnable::run);
		if (diagrams.isPresent()) {
			looking.schedule();
			planReading.schedule(PLANS_AFTER_MILLIS);
		}
	}

	/** Looks again soon which diagrams there are. */
	void look() {
		looking.schedule(LOOK_AFTER_MILLIS);
	}

	/** Reads the plans again soon, if a file of them has changed since. */
	void lookAtPlans() {
		if (diagrams.filter(current -> !written.equals(written(current.project()))).isPresent()) {
			planReading.schedule(LOOK_AFTER_MILLIS);
		}
	}

	private static Map<String, Long> written(Project project) {
		return project.files(PlanLibrary.SUFFIX).stream().collect(Collectors.toMap(Function.identity(),
				file -> project.folder().resolve(file).toFile().lastModified()));
	}

	private void look(ProjectDiagrams current, IProgressMonitor monitor) {
		List<ProjectDiagram> found = session.ask(current::all, monitor);
		later(current, () -> show(found));
	}

	private void show(List<ProjectDiagram> found) {
		if (all.filter(found::equals).isEmpty()) {
			all = Optional.of(found);
			listeners.forEach(Runnable::run);
		}
	}

	private void readPlans(ProjectDiagrams current, IProgressMonitor monitor) {
		Map<String, Long> former = written;
		written = written(current.project());
		if (written.isEmpty() && former.isEmpty()) {
			return;
		}
		session.snapshot().map(project -> PlanLibrary.open(project, session.clock(), monitor)).ifPresent(library ->
				later(current, () -> {
					session.exclusively(() -> current.setPlans(new ArrayList<>(library.plans())));
					look();
				}));
	}

	/** Runs {@code work} in the UI thread, if the project is still the same then. */
	private void later(ProjectDiagrams current, Runnable work) {
		display.asyncExec(() -> {
			if (diagrams.filter(still -> still == current).isPresent()) {
				work.run();
			}
		});
	}

	/** {@code made} is there as well. */
	void add(ProjectDiagram made) {
		List<ProjectDiagram> more = new ArrayList<>(all());
		more.add(made);
		show(List.copyOf(more));
		look();
	}

	/** The diagram of {@code saved} has a file now. */
	void saved(DiagramSession saved) {
		if (all.isPresent()) {
			show(all().stream().map(diagram -> diagram.identity().equals(saved.identity()) && diagram.name().equals(saved.name())
					? new ProjectDiagram(diagram.specification(), diagram.root(), diagram.title(), diagram.name(), saved.file()) : diagram)
					.toList());
		}
	}
}
