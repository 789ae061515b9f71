package jp.tsunagi.diagram.synchronization;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.LayerSpecification;
import jp.tsunagi.diagram.view.DiagramChange;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;

/**
 * Keeps one diagram true to its model. It listens to the model, and {@link #synchronize} then does what has to be done, at a
 * cost that grows with what was changed, not with the diagram. To be used in the thread that changes the model.
 */
public final class DiagramSynchronizer {

	private final Context context;

	private ShownNodes nodes;

	private ShownEdges edges;

	private ChangeLog log = new ChangeLog();

	private DiagramSynchronizer(DiagramPlan plan, ModelIndex index, EObject root) {
		DiagramView view = new DiagramView(plan.specification().name(), root);
		Evaluations evaluations = new Evaluations(view);
		context = new Context(plan, view, index, evaluations, new Contents(evaluations, root), new Keys(view), new LinkedHashSet<>());
		plan.specification().layers().stream().filter(layer -> isOnAtFirst(plan.specification(), layer))
				.forEach(layer -> context.activeLayers().add(layer.name()));
		nodes = new ShownNodes(context);
		edges = new ShownEdges(context, nodes);
	}

	/**
	 * Creates the diagram of {@code root} that {@code specification} describes.
	 *
	 * @throws IllegalArgumentException if {@code root} is in no resource set
	 */
	public static DiagramSynchronizer create(DiagramSpecification specification, Programs programs, EObject root) {
		if (root.eResource() == null || root.eResource().getResourceSet() == null) {
			throw new IllegalArgumentException(String.valueOf(root));
		}
		ResourceSet resources = root.eResource().getResourceSet();
		DiagramSynchronizer synchronizer = new DiagramSynchronizer(new DiagramPlan(specification, programs), ModelIndex.of(resources), root);
		synchronizer.context.index().addListener(synchronizer.log);
		synchronizer.rebuild(new Recorder());
		return synchronizer;
	}

	/** The diagram. */
	public DiagramView view() {
		return context.view();
	}

	/** What the diagram is an instance of. */
	public DiagramSpecification specification() {
		return context.plan().specification();
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
		if (log.isEmpty()) {
			return new Recorder().change(List.of());
		}
		Stale stale = new Stale();
		context.plan().dependencies().findStale(log, context.index(), stale);
		return run(stale, context.keys().isAmbiguous());
	}

	/** Evaluates everything anew. */
	public DiagramChange refresh() {
		context.index().resolveReferences();
		Stale stale = new Stale();
		context.plan().concerns().forEach(stale::markAll);
		return run(stale, context.keys().isAmbiguous());
	}

	private DiagramChange run(Stale stale, boolean anew) {
		Recorder recorder = new Recorder();
		ChangeLog changes = log;
		listenAnew();
		if (anew || !context.index().contains(context.root())) {
			nodes.begin();
			rebuild(recorder);
		} else {
			update(changes, stale, recorder);
			if (context.keys().isAmbiguous()) {
				rebuild(recorder);
			}
		}
		return tell(recorder);
	}

	private void listenAnew() {
		context.index().removeListener(log);
		log = new ChangeLog();
		context.index().addListener(log);
	}

	private void update(ChangeLog changes, Stale stale, Recorder recorder) {
		nodes.begin();
		new NodeUpdate(context, nodes, changes, stale, recorder).run();
		edges.forget(nodes.vanishedEdges());
		new EdgeUpdate(context, nodes, edges, changes, stale, recorder).run(Set.of());
		new ContentUpdate(context, nodes, edges, stale, recorder).run();
		retitle(recorder);
	}

	/** Takes out everything and makes it anew. */
	private void rebuild(Recorder recorder) {
		List<ViewElement> former = List.copyOf(context.view().elements());
		former.forEach(recorder::removed);
		former.forEach(context.contents()::forget);
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
		nodes.adjustSlots(recorder);
		edges.forget(nodes.vanishedEdges());
		Set<EdgeUnit> fresh = edges.adjustGroups(recorder);
		new EdgeUpdate(context, nodes, edges, new ChangeLog(), new Stale(), recorder).run(fresh);
	}

	private void retitle(Recorder recorder) {
		String title = context.plan().title().isEmpty() ? specification().label()
				: context.evaluations().text(context.plan().title(), context.root(), Scope.ofDiagram(context.root()));
		if (!title.equals(context.view().title())) {
			context.view().setTitle(title);
			recorder.retitled();
		}
	}

	private DiagramChange tell(Recorder recorder) {
		DiagramChange change = recorder.change(context.view().elements());
		context.view().tell(change);
		return change;
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
		context.activeLayers().clear();
		specification().layers().stream().filter(layer -> !isOptional(layer) || wanted.contains(layer.name()))
				.forEach(layer -> context.activeLayers().add(layer.name()));
		Recorder recorder = new Recorder();
		nodes.begin();
		adjust(recorder);
		return tell(recorder);
	}

	/** The names of the filters that are on. */
	public List<String> activeFilters() {
		return context.contents().filters().stream().map(FilterPlan::name).toList();
	}

	/** Switches on those of the filters that are {@code wanted}, and off all others; unknown names do nothing. */
	public DiagramChange setActiveFilters(Collection<String> wanted) {
		synchronize();
		context.contents().setFilters(context.plan().filters().stream().filter(filter -> wanted.contains(filter.name())).toList());
		return refreshShown();
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
		return refreshShown();
	}

	private DiagramChange refreshShown() {
		Recorder recorder = new Recorder();
		context.contents().refreshShown(List.copyOf(context.view().elements()), recorder);
		return tell(recorder);
	}

	/** Stops listening to the model. */
	public void dispose() {
		context.index().removeListener(log);
	}

	private static boolean isOnAtFirst(DiagramSpecification specification, LayerSpecification layer) {
		return layer == specification.defaultLayer() || layer.activeByDefault() || !layer.optional();
	}
}
