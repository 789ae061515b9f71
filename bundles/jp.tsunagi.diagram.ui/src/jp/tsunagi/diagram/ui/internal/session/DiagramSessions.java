package jp.tsunagi.diagram.ui.internal.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ShowInContext;

import jp.tsunagi.coordination.Territory;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.project.DiagramSession;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.TableSpecification;
import jp.tsunagi.diagram.store.DiagramState.Identity;
import jp.tsunagi.diagram.synchronization.ModelIndex;
import jp.tsunagi.diagram.synchronization.SemanticIds;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditorInput;
import jp.tsunagi.diagram.ui.internal.finding.RuleFindings;
import jp.tsunagi.diagram.ui.internal.table.SheetEditor;
import jp.tsunagi.diagram.ui.internal.table.SheetEditorInput;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/**
 * The diagrams of the workbench's project, and those that are open. All editors of a diagram share one. Used in the UI thread.
 *
 * <p>Who may touch what: the UI thread alone changes the model and the diagrams that are open, in commands or by
 * {@link ProjectSession#exclusively}. A diagram is made in the background by {@link ProjectSession#ask}, so that no command runs
 * meanwhile; if one comes, it goes first and the diagram is begun anew. From then on until it is open the diagram belongs to the
 * {@link OpeningJob} alone: it notes what commands do to the model, and catches up in the UI thread when it is opened. The index of
 * the model, which hangs on each of its elements as their editors' helpers do, is made in the UI thread before that, bit by bit.
 */
public final class DiagramSessions implements SessionListener {

	/** How long the window may stand still. */
	private static final long SLICE_NANOS = 30_000_000;

	private static final DiagramSessions WORKBENCH = new DiagramSessions();

	private final ProjectSession session = ProjectSession.get();

	private final DiagramCatalog catalog = new DiagramCatalog();

	private final RuleFindings rules = new RuleFindings();

	private final Map<DiagramEditorInput, Opening> openings = new HashMap<>();

	/** What was open when the project was left, which may be read again. */
	private final Map<DiagramEditorInput, DiagramSession> former = new HashMap<>();

	/** A diagram that is open, or will be. */
	private record Opening(OpeningJob job, CompletableFuture<OpenDiagram> result) {

		Optional<OpenDiagram> diagram() {
			return result.isDone() && !result.isCompletedExceptionally() ? Optional.of(result.join()) : Optional.empty();
		}

		void dispose() {
			job.cancel();
			diagram().ifPresent(OpenDiagram::dispose);
		}
	}

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
		return catalog.all();
	}

	/** Whether nobody knows yet which diagrams there are. */
	public boolean isPending() {
		return catalog.isPending();
	}

	/** What is wrong in the layouts of the project, as of the last look. */
	public List<Finding> layoutFindings() {
		return catalog.diagrams().map(ProjectDiagrams::findings).orElse(List.of());
	}

	/** Runs {@code listener} when there are others, or names have changed. */
	public void addListener(Runnable listener) {
		catalog.addListener(listener);
	}

	/** Runs {@code listener} no more. */
	public void removeListener(Runnable listener) {
		catalog.removeListener(listener);
	}

	/** What the rules of the specification find in the diagrams that are open. */
	public RuleFindings rules() {
		return rules;
	}

	private void checkRules() {
		rules.check(openings.values().stream().map(Opening::diagram).flatMap(Optional::stream).toList());
	}

	/** The diagram that {@code input} stands for, if it is known yet. */
	public Optional<ProjectDiagram> find(DiagramEditorInput input) {
		return all().stream().filter(diagram -> diagram.identity().equals(input.identity()))
				.filter(diagram -> diagram.name().equals(input.name())).findFirst();
	}

	/** Shows the diagram or table of {@code root}. */
	public void open(RepresentationSpecification representation, EObject root) {
		switch (representation) {
			case DiagramSpecification diagram -> open(new Identity(diagram.name(), SemanticIds.of(root)), Optional.empty());
			case TableSpecification table -> open(SheetEditorInput.of(table, root), SheetEditor.ID);
		}
	}

	/** Shows the diagram or table of {@code root}, and selects in a diagram what shows {@code element}. */
	public void reveal(RepresentationSpecification representation, EObject root, EObject element) {
		if (representation instanceof DiagramSpecification diagram) {
			reveal(new Identity(diagram.name(), SemanticIds.of(root)), Optional.empty(), element);
		} else {
			open(representation, root);
		}
	}

	/** Shows {@code diagram} in an editor. */
	public void open(ProjectDiagram diagram) {
		open(diagram.identity(), diagram.name());
	}

	/** Shows {@code diagram} in an editor, and selects there what shows {@code element}. */
	public void reveal(ProjectDiagram diagram, EObject element) {
		reveal(diagram.identity(), diagram.name(), element);
	}

	private void reveal(Identity identity, Optional<String> name, EObject element) {
		open(identity, name).map(DiagramEditor.class::cast).ifPresent(editor -> editor
				.whenShown(() -> editor.show(new ShowInContext(null, new StructuredSelection(element)))));
	}

	private Optional<IEditorPart> open(Identity identity, Optional<String> name) {
		return session.project().flatMap(project -> open(new DiagramEditorInput(project.folder(), identity, name), DiagramEditor.ID));
	}

	private static Optional<IEditorPart> open(IEditorInput input, String editor) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			return Optional.ofNullable(page.openEditor(input, editor));
		} catch (PartInitException failure) {
			ILog.of(DiagramSessions.class).error(failure.getMessage(), failure);
			return Optional.empty();
		}
	}

	/**
	 * Opens the diagram of {@code input} in the background, or gives the one that is open.
	 *
	 * @return completes in the UI thread: with a {@link java.util.concurrent.CancellationException} if the user does not want to
	 * wait, with another one that says why if there is no such diagram; never, if the project is closed or read again before that
	 */
	public CompletableFuture<OpenDiagram> open(DiagramEditorInput input) {
		return openings.computeIfAbsent(input, wanted -> begin(wanted, Optional.ofNullable(former.remove(wanted)))).result();
	}

	/** How much of opening the diagram of {@code input} is done, in percent. */
	public int percent(DiagramEditorInput input) {
		return Optional.ofNullable(openings.get(input)).map(opening -> opening.job().percent()).orElse(0);
	}

	private Opening begin(DiagramEditorInput input, Optional<DiagramSession> unsaved) {
		ProjectDiagrams diagrams = catalog.diagrams().orElseThrow();
		Opening opening = new Opening(new OpeningJob(diagrams, input, unsaved), new CompletableFuture<>());
		opening.job().made().whenCompleteAsync((made, failure) -> finish(input, opening, Optional.ofNullable(made), failure),
				Display.getCurrent()::asyncExec);
		prepare(diagrams, opening.job());
		return opening;
	}

	/** Makes the index of the model, of a large one bit by bit so that the window goes on meanwhile; then begins the job. */
	private void prepare(ProjectDiagrams diagrams, OpeningJob job) {
		AtomicBoolean made = new AtomicBoolean();
		session.exclusively(() -> made.set(ModelIndex.make(diagrams.project().resourceSet(), SLICE_NANOS)));
		if (made.get()) {
			job.schedule();
		} else {
			Display.getCurrent().asyncExec(() -> {
				if (openings.values().stream().anyMatch(opening -> opening.job() == job)) {
					prepare(diagrams, job);
				}
			});
		}
	}

	private void finish(DiagramEditorInput input, Opening opening, Optional<OpenDiagram> made, Throwable failure) {
		if (openings.get(input) != opening) {
			// meanwhile the editor was closed, or the project
			made.ifPresent(OpenDiagram::dispose);
		} else if (made.isPresent()) {
			session.exclusively(() -> made.get().follow(catalog.diagrams().orElseThrow()));
			opening.result().complete(made.get());
			checkRules();
		} else {
			openings.remove(input);
			opening.result().completeExceptionally(failure);
		}
	}

	/**
	 * Makes a diagram like {@code model} that is called so, saved in a file of its own.
	 *
	 * @throws ProjectException if it cannot be saved
	 */
	public Optional<ProjectDiagram> create(ProjectDiagram model, String name) throws ProjectException {
		if (catalog.diagrams().isEmpty()) {
			return Optional.empty();
		}
		ProjectDiagram made = catalog.diagrams().get().create(model, name);
		catalog.add(made);
		return Optional.of(made);
	}

	/** Nobody looks at the diagram of {@code input} any more; what was not saved of it is lost. */
	public void close(DiagramEditorInput input) {
		former.remove(input);
		Optional.ofNullable(openings.remove(input)).ifPresent(Opening::dispose);
		checkRules();
	}

	/** The diagram of {@code saved} has a file now. */
	void saved(DiagramSession saved) {
		catalog.saved(saved);
	}

	/** Editors open their diagrams again if it is the same project; what was not saved goes on then. */
	@Override
	public void projectChanged() {
		openings.forEach((input, opening) -> opening.diagram().map(OpenDiagram::session).or(opening.job()::former)
				.ifPresent(left -> former.put(input, left)));
		openings.values().forEach(Opening::dispose);
		openings.clear();
		checkRules();
		catalog.show(session.project());
	}

	@Override
	public void plansChanged() {
		catalog.lookAtPlans();
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		openings.values().forEach(opening -> opening.diagram().ifPresent(OpenDiagram::modelChanged));
		checkRules();
		if (affected.stream().anyMatch(Territory.class::isInstance)) {
			catalog.look();
		}
	}
}
