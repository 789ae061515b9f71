package jp.tsunagi.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditorInput;
import jp.tsunagi.plan.project.PlanLibrary;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** The diagrams of the workbench's project, and those that are open. All editors of a diagram share one. Used in the UI thread. */
public final class DiagramSessions implements SessionListener {

	private static final DiagramSessions WORKBENCH = new DiagramSessions();

	private static final long PLANS_AFTER_MILLIS = 1000;

	private final ProjectSession session = ProjectSession.get();

	private final Map<DiagramEditorInput, OpenDiagram> open = new HashMap<>();

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private Optional<ProjectDiagrams> diagrams = Optional.empty();

	private List<ProjectDiagram> all = List.of();

	private boolean looking;

	private Optional<Job> planReading = Optional.empty();

	private DiagramSessions() {
		session.addListener(this);
		projectChanged();
	}

	/** The diagrams of the workbench. */
	public static DiagramSessions get() {
		return WORKBENCH;
	}

	/** All diagrams of the project, by kind; as of the last look. */
	public List<ProjectDiagram> all() {
		return all;
	}

	/** What is wrong in the layouts of the project, as of the last look. */
	public List<Finding> layoutFindings() {
		return diagrams.map(ProjectDiagrams::findings).orElse(List.of());
	}

	/** Runs {@code listener} when there are others, or names have changed. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Runs {@code listener} no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** The diagram that {@code input} stands for. */
	public Optional<ProjectDiagram> find(DiagramEditorInput input) {
		if (all.isEmpty()) {
			// somebody is faster than the background
			all = diagrams.map(ProjectDiagrams::all).orElse(List.of());
		}
		return all.stream().filter(diagram -> diagram.identity().equals(input.identity()))
				.filter(diagram -> diagram.name().equals(input.name())).findFirst();
	}

	/** Shows the diagram or table of {@code root}. */
	public void open(RepresentationSpecification representation, EObject root) {
		if (representation instanceof DiagramSpecification diagram) {
			diagrams.flatMap(found -> found.of(diagram, root)).ifPresent(this::open);
		}
	}

	/** Shows {@code diagram} in an editor. */
	public void open(ProjectDiagram diagram) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		session.project().ifPresent(project -> {
			try {
				page.openEditor(DiagramEditorInput.of(project.folder(), diagram), DiagramEditor.ID);
			} catch (PartInitException failure) {
				ILog.of(DiagramSessions.class).error(failure.getMessage(), failure);
			}
		});
	}

	/**
	 * Opens the diagram of {@code input}, or gives the one that is open.
	 *
	 * @return empty if the project has no such diagram
	 * @throws SpecificationException if the specification is broken
	 */
	public Optional<OpenDiagram> open(DiagramEditorInput input) throws SpecificationException {
		OpenDiagram known = open.get(input);
		Optional<ProjectDiagram> diagram = find(input);
		if (known != null || diagram.isEmpty() || diagrams.isEmpty()) {
			return Optional.ofNullable(known);
		}
		OpenDiagram opened = new OpenDiagram(diagrams.get().open(diagram.get()), diagrams.get().project());
		open.put(input, opened);
		return Optional.of(opened);
	}

	/**
	 * Makes a diagram like {@code model} that is called so, saved in a file of its own.
	 *
	 * @throws ProjectException if it cannot be saved
	 */
	public Optional<ProjectDiagram> create(ProjectDiagram model, String name) throws ProjectException {
		if (diagrams.isEmpty()) {
			return Optional.empty();
		}
		DiagramSession made = diagrams.get().open(model);
		try {
			made.saveAs(name);
		} finally {
			made.dispose();
		}
		all = diagrams.get().all();
		listeners.forEach(Runnable::run);
		return all.stream().filter(diagram -> diagram.identity().equals(model.identity())
				&& diagram.name().filter(name::equals).isPresent()).findFirst();
	}

	/** Nobody looks at the diagram of {@code input} any more; what was not saved of it is lost. */
	public void close(DiagramEditorInput input) {
		Optional.ofNullable(open.remove(input)).ifPresent(OpenDiagram::dispose);
	}

	/** The diagram of {@code saved} has a file now. */
	void saved(DiagramSession saved) {
		all = all.stream().map(diagram -> diagram.identity().equals(saved.identity()) && diagram.name().equals(saved.name())
				? new ProjectDiagram(diagram.specification(), diagram.root(), diagram.title(), diagram.name(), saved.file()) : diagram)
				.toList();
		listeners.forEach(Runnable::run);
	}

	/** Looks again which diagrams there are, when the UI thread has time; what takes long the first time is done before that. */
	public void look() {
		if (looking) {
			return;
		}
		looking = true;
		Display display = Display.getDefault();
		Job job = Job.create(Messages.looking, monitor -> {
			Specifications.contributed();
			display.asyncExec(() -> {
				looking = false;
				all = diagrams.map(ProjectDiagrams::all).orElse(List.of());
				listeners.forEach(Runnable::run);
			});
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	@Override
	public void projectChanged() {
		Map<DiagramEditorInput, OpenDiagram> former = Map.copyOf(open);
		open.clear();
		diagrams = session.project().map(project -> ProjectDiagrams.of(project, List.of(), session.clock()));
		all = former.isEmpty() ? List.of() : diagrams.map(ProjectDiagrams::all).orElse(List.of());
		former.forEach(this::openAgain);
		listeners.forEach(Runnable::run);
		look();
		readPlans();
	}

	/** After the project was read again, what was not saved goes on. */
	private void openAgain(DiagramEditorInput input, OpenDiagram former) {
		try {
			if (session.project().filter(project -> project.folder().equals(input.folder())).isPresent()) {
				open(input).ifPresent(again -> again.takeOver(former));
			}
		} catch (SpecificationException defect) {
			ILog.of(DiagramSessions.class).error(defect.getMessage(), defect);
		}
		former.dispose();
	}

	/** Plans are files of their own; reading them takes a while, so the project is shown first. */
	private void readPlans() {
		planReading.ifPresent(Job::cancel);
		ProjectDiagrams current = diagrams.orElse(null);
		if (current == null) {
			return;
		}
		Display display = Display.getDefault();
		Job job = Job.create(Messages.readingPlans, monitor -> {
			session.snapshot().map(project -> PlanLibrary.open(project, session.clock(), monitor)).ifPresent(library ->
					display.asyncExec(() -> {
						if (diagrams.filter(still -> still == current).isPresent()) {
							current.setPlans(new ArrayList<>(library.plans()));
							look();
						}
					}));
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule(PLANS_AFTER_MILLIS);
		planReading = Optional.of(job);
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		open.values().forEach(OpenDiagram::modelChanged);
		if (affected.stream().anyMatch(Territory.class::isInstance)) {
			look();
		}
	}
}
