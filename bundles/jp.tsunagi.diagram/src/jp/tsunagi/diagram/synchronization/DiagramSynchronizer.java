package jp.tsunagi.diagram.synchronization;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;

import jp.tsunagi.diagram.expression.AbandonedException;
import jp.tsunagi.diagram.expression.Evaluator;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * Keeps one diagram true to its model. It listens to the model, and {@link #synchronize} then does what has to be done, at a
 * cost that grows with what was changed, not with the diagram. To be used in the thread that changes the model.
 *
 * <p>An expression that fails shows what Sirius would show, one that does not come back is given up and never asked again;
 * both are among the {@link #problems}.
 */
public final class DiagramSynchronizer {

	private Context context;

	private ShownNodes nodes;

	private ShownEdges edges;

	private ChangeLog log = new ChangeLog();

	/** What was done before it was interrupted, of which nobody has been told. */
	private Optional<Recorder> interrupted = Optional.empty();

	private DiagramSynchronizer(CompiledDiagram diagram, ModelIndex index, EObject root, Duration limit) {
		DiagramView view = new DiagramView(diagram.specification().name(), root);
		Evaluations evaluations = new Evaluations(view, limit);
		context = new Context(diagram, view, index, evaluations, new Contents(evaluations, view), new Keys(view), new LinkedHashSet<>());
		activate(diagram.specification().layers().stream().filter(LayerSpecification::activeByDefault).map(LayerSpecification::name)
				.toList());
		nodes = new ShownNodes(context);
		edges = new ShownEdges(context, nodes);
		index.addListener(log);
	}

	/**
	 * Creates the diagram of {@code root}, with the layers on that a new diagram has.
	 *
	 * @throws IllegalArgumentException if {@code root} is in no resource set
	 * @throws OperationCanceledException if the thread is interrupted
	 */
	public static DiagramSynchronizer create(CompiledDiagram diagram, EObject root) {
		return create(diagram, root, Evaluator.USUAL_LIMIT);
	}

	/**
	 * Creates the diagram of {@code root}, where an expression is given up after {@code limit}.
	 *
	 * @throws IllegalArgumentException if {@code root} is in no resource set
	 * @throws OperationCanceledException if the thread is interrupted
	 */
	public static DiagramSynchronizer create(CompiledDiagram diagram, EObject root, Duration limit) {
		DiagramSynchronizer synchronizer = new DiagramSynchronizer(diagram, indexOf(root), root, limit);
		try {
			synchronizer.run(synchronizer::rebuild);
		} catch (RuntimeException stopped) {
			synchronizer.dispose();
			throw stopped;
		}
		return synchronizer;
	}

	private static ModelIndex indexOf(EObject root) {
		if (root.eResource() == null || root.eResource().getResourceSet() == null) {
			throw new IllegalArgumentException(String.valueOf(root));
		}
		return ModelIndex.of(root.eResource().getResourceSet());
	}

	/**
	 * Shows {@code root} from now on, the element of another model that stands for the one so far, such as a plan that was read
	 * again. All elements of the view are others then; their keys are the same as far as the model is.
	 *
	 * @throws IllegalArgumentException if {@code root} is in no resource set
	 */
	public DiagramChange setRoot(EObject root) {
		ModelIndex index = indexOf(root);
		context.index().removeListener(log);
		context = context.in(index);
		context.view().setRoot(root);
		log = new ChangeLog();
		index.addListener(log);
		return run(this::rebuild);
	}

	/** The diagram. */
	public DiagramView view() {
		return context.view();
	}

	/** What the diagram is an instance of. */
	public DiagramSpecification specification() {
		return context.diagram().specification();
	}

	/** How many expressions were evaluated so far. */
	public long evaluations() {
		return context.evaluations().count();
	}

	/** What of the specification could not be evaluated. */
	public List<EvaluationProblem> problems() {
		return context.evaluations().problems();
	}

	/** Does what changes of the model since the last time ask for, tells the listeners of the view, and returns it. */
	public DiagramChange synchronize() {
		context.index().resolveReferences();
		ChangeLog changes = log;
		if (changes.isEmpty() && interrupted.isEmpty()) {
			return new Recorder().change(List.of());
		}
		Stale stale = new Stale();
		context.diagram().dependencies().findStale(changes, context.index(), stale);
		return update(changes, stale);
	}

	/** Evaluates everything anew. */
	public DiagramChange refresh() {
		context.index().resolveReferences();
		Stale stale = new Stale();
		context.diagram().concerns().forEach(stale::markAll);
		return update(log, stale);
	}

	private DiagramChange update(ChangeLog changes, Stale stale) {
		context.index().removeListener(log);
		log = new ChangeLog();
		context.index().addListener(log);
		boolean anew = context.keys().isAmbiguous() || !context.index().contains(context.root());
		return run(recorder -> {
			if (!anew) {
				update(changes, stale, recorder);
			}
			if (anew || context.keys().isAmbiguous()) {
				rebuild(recorder);
			}
		});
	}

	private void update(ChangeLog changes, Stale stale, Recorder recorder) {
		nodes.begin();
		new NodeUpdate(context, nodes, changes, stale, recorder).run();
		edges.forget(nodes.vanishedEdges());
		new EdgeUpdate(context, nodes, edges, changes, stale, recorder).run(Set.of());
		new ContentUpdate(context, nodes, edges, stale, recorder).run();
		if (stale.isStaleEverywhere(context.diagram(), Part.TITLE, context.root())
				|| stale.staleFor(context.diagram(), Part.TITLE, Role.SELF).contains(context.root())) {
			retitle(recorder);
		}
	}

	/** Does {@code work} and tells of it; starts over while something in it does not come back. */
	private DiagramChange run(Consumer<Recorder> work) {
		Consumer<Recorder> next = interrupted.isPresent() ? this::rebuild : work;
		Recorder recorder = interrupted.map(former -> former.startOver(context.view().elements())).orElseGet(Recorder::new);
		while (true) {
			interrupted = Optional.of(recorder);
			try {
				perform(next, recorder);
				break;
			} catch (AbandonedException stuck) {
				recorder = recorder.startOver(context.view().elements());
				next = this::rebuild;
			}
		}
		interrupted = Optional.empty();
		DiagramChange change = recorder.change(context.view().elements());
		context.view().tell(change);
		return change;
	}

	private void perform(Consumer<Recorder> work, Recorder recorder) {
		context.evaluations().run(() -> {
			work.accept(recorder);
			return recorder;
		});
	}

	/** Takes out everything and makes it anew. */
	private void rebuild(Recorder recorder) {
		List<ViewElement> former = List.copyOf(context.view().elements());
		former.forEach(recorder::removed);
		context.contents().forgetAll();
		context.view().remove(former);
		context.keys().reset();
		nodes = new ShownNodes(context);
		edges = new ShownEdges(context, nodes);
		if (context.index().contains(context.root())) {
			adjust(recorder);
			retitle(recorder);
		}
	}

	private void adjust(Recorder recorder) {
		nodes.begin();
		nodes.adjustSlots(recorder);
		edges.forget(nodes.vanishedEdges());
		Set<EdgeUnit> fresh = edges.adjustGroups(recorder);
		new EdgeUpdate(context, nodes, edges, new ChangeLog(), new Stale(), recorder).run(fresh);
	}

	private void retitle(Recorder recorder) {
		String title = context.diagram().title().isEmpty() ? specification().label()
				: context.evaluations().text(context.diagram().title(), context.root(), Scope.ofDiagram(context.root()));
		if (!title.equals(context.view().title())) {
			context.view().setTitle(title);
			recorder.retitled();
		}
	}

	/** The names of the layers that are on. */
	public Set<String> activeLayers() {
		return Collections.unmodifiableSet(context.activeLayers());
	}

	/** Whether a layer may be switched off. */
	public boolean isOptional(LayerSpecification layer) {
		return layer != specification().defaultLayer() && layer.optional();
	}

	/** Switches on those of the layers that are {@code wanted}, and off all others that can be; unknown names do nothing. */
	public DiagramChange setActiveLayers(Collection<String> wanted) {
		synchronize();
		activate(wanted);
		return run(this::adjust);
	}

	private void activate(Collection<String> wanted) {
		context.activeLayers().clear();
		specification().layers().stream().filter(layer -> !isOptional(layer) || wanted.contains(layer.name()))
				.forEach(layer -> context.activeLayers().add(layer.name()));
	}

	/** The names of the filters that are on. */
	public List<String> activeFilters() {
		return context.contents().filters().stream().map(CompiledFilter::name).toList();
	}

	/** Switches on those of the filters that are {@code wanted}, and off all others; unknown names do nothing. */
	public DiagramChange setActiveFilters(Collection<String> wanted) {
		synchronize();
		context.contents().setFilters(context.diagram().filters().stream().filter(filter -> wanted.contains(filter.name())).toList());
		return run(this::refreshShown);
	}

	/** The keys of what somebody has hidden, also of what is not there at the moment. */
	public Set<String> hidden() {
		return Collections.unmodifiableSet(context.contents().hidden());
	}

	/** Hides the elements with those keys, and shows all others again. */
	public DiagramChange setHidden(Collection<String> keys) {
		synchronize();
		context.contents().hidden().clear();
		context.contents().hidden().addAll(keys);
		return run(this::refreshShown);
	}

	private void refreshShown(Recorder recorder) {
		context.contents().refreshShown(List.copyOf(context.view().elements()), recorder);
	}

	/** Stops listening to the model. */
	public void dispose() {
		context.index().removeListener(log);
		context.evaluations().rest();
	}
}
