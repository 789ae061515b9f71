package jp.tsunagi.diagram.ui.internal.session;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;

import jp.tsunagi.diagram.layout.DiagramLayout;
import jp.tsunagi.diagram.layout.LayoutScope;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditorInput;
import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;

/** Makes a diagram and finds places for what has none. Who may touch what meanwhile, {@link DiagramSessions} says. */
final class OpeningJob extends Job {

	/** Percent. */
	private static final int WHOLE = 100;

	private final ProjectDiagrams diagrams;

	private final DiagramEditorInput input;

	private final Optional<DiagramSession> former;

	private final CompletableFuture<OpenDiagram> made = new CompletableFuture<>();

	private volatile double done;

	private volatile int total = WHOLE;

	/**
	 * Opens the diagram of {@code input}.
	 *
	 * @param former the same diagram of the same project read before
	 */
	OpeningJob(ProjectDiagrams diagrams, DiagramEditorInput input, Optional<DiagramSession> former) {
		super(Messages.opening);
		this.diagrams = diagrams;
		this.input = input;
		this.former = former;
		addJobChangeListener(IJobChangeListener.onDone(event -> made.completeExceptionally(new CancellationException())));
	}

	/** The same diagram of the same project read before. */
	Optional<DiagramSession> former() {
		return former;
	}

	/** The diagram, once it is made; a {@link CancellationException} if the job is cancelled. */
	CompletableFuture<OpenDiagram> made() {
		return made;
	}

	/** How much of it is done. */
	int percent() {
		return (int) (WHOLE * done / total);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			made.complete(open(SubMonitor.convert(new ProgressMonitorWrapper(monitor) {
				@Override
				public void beginTask(String name, int work) {
					total = work;
					super.beginTask(name, work);
				}

				@Override
				public void internalWorked(double work) {
					done += work;
					super.internalWorked(work);
				}
			}, WHOLE)));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (SpecificationException | RuntimeException failure) {
			made.completeExceptionally(failure);
			return Status.OK_STATUS;
		}
	}

	private OpenDiagram open(SubMonitor progress) throws SpecificationException {
		ProjectDiagram diagram = ProjectSession.get().ask(() -> diagrams.find(input.identity(), input.name()), progress.split(10))
				.orElseThrow(() -> new IllegalArgumentException(Messages.gone));
		DiagramSession session = ProjectSession.get().ask(() -> make(diagram), progress.split(30));
		try {
			OpenDiagram made = new OpenDiagram(session, diagrams.project());
			layOut(made, progress.split(60));
			return made;
		} catch (RuntimeException | SpecificationException stopped) {
			session.dispose();
			throw stopped;
		}
	}

	/** A first layout that nobody has asked for is nothing to save. */
	private static void layOut(OpenDiagram diagram, IProgressMonitor monitor) {
		Arrangement current = diagram.arrangement();
		if (!diagram.view().elements().stream().filter(ViewNode.class::isInstance)
				.allMatch(node -> current.bounds(node.key()).isPresent())) {
			boolean isFirst = current.nodes().isEmpty();
			current.become(new DiagramLayout(diagram.view(), TextMeasure.standard())
					.run(current, diagram.layout(), new LayoutScope.OnlyNew(), monitor));
			if (isFirst) {
				diagram.session().acceptAsSaved();
			}
		}
	}

	private DiagramSession make(ProjectDiagram diagram) {
		DiagramSession made = diagrams.prepare(diagram);
		try {
			former.ifPresent(made::takeOver);
			return made;
		} catch (RuntimeException stopped) {
			made.dispose();
			throw stopped;
		}
	}

	@Override
	protected void canceling() {
		Optional.ofNullable(getThread()).ifPresent(Thread::interrupt);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == OpeningJob.class;
	}
}
