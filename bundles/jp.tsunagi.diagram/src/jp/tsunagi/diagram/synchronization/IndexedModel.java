package jp.tsunagi.diagram.synchronization;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The objects of a model with the references between them, as far as {@link ModelIndex} has taken them in; tells who comes and goes. */
final class IndexedModel {

	private final ResourceSet resources;

	/** Listens to each object of the model. */
	private final Adapter adapter;

	private final Instances instances;

	private final References references = new References();

	private final InverseReferences inverse = new InverseReferences();

	private final UnresolvedReferences unresolved;

	/** What is not taken in yet. */
	private final Deque<EObject> waiting = new ArrayDeque<>();

	/** Diagrams come in any thread. */
	private final List<ModelListener> listeners = new CopyOnWriteArrayList<>();

	IndexedModel(ResourceSet resources, Adapter adapter) {
		this.resources = resources;
		this.adapter = adapter;
		instances = new Instances(resources);
		unresolved = new UnresolvedReferences(resources);
	}

	ResourceSet resources() {
		return resources;
	}

	Instances instances() {
		return instances;
	}

	InverseReferences inverse() {
		return inverse;
	}

	List<ModelListener> listeners() {
		return listeners;
	}

	void resolveReferences() {
		unresolved.resolve(instances::contains);
	}

	/** Whether something that is in the model holds {@code object}. */
	boolean isHeld(EObject object) {
		InternalEObject internal = (InternalEObject) object;
		Resource.Internal file = internal.eDirectResource();
		EObject container = internal.eInternalContainer();
		return file != null && file.getResourceSet() == resources || container != null && instances.contains(container);
	}

	/** Takes in {@code roots} with all they hold when it is time. */
	void await(List<EObject> roots) {
		waiting.addAll(roots);
	}

	/** Takes in some of what waits, for about so many {@code nanos}; whether nothing waits any more. */
	boolean takeIn(long nanos) {
		long start = System.nanoTime();
		while (!waiting.isEmpty()) {
			EObject object = waiting.pop();
			// it may have gone while it was waiting
			if (isHeld(object)) {
				enter(object, waiting);
			}
			if (System.nanoTime() - start >= nanos) {
				break;
			}
		}
		return waiting.isEmpty();
	}

	/** Takes in {@code root} with all it holds; not recursive, since a model may be deep. */
	void enter(EObject root) {
		Deque<EObject> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			enter(open.pop(), open);
		}
	}

	/** Takes in {@code object} alone; what it holds is {@code open} then. */
	private void enter(EObject object, Deque<EObject> open) {
		if (object.eIsProxy() || !instances.add(object)) {
			return;
		}
		object.eAdapters().add(adapter);
		for (EReference reference : references.crossReferences(object)) {
			References.forEachTarget(object, reference, target -> refer(object, reference, target));
		}
		for (EReference reference : references.containments(object)) {
			References.forEachTarget(object, reference, child -> {
				noteProxy(object, reference, child);
				open.push(child);
			});
		}
		tell(listener -> listener.entered(object));
	}

	void leaveUnlessHeld(EObject root) {
		Deque<EObject> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			EObject object = open.pop();
			if (instances.contains(object) && !isHeld(object)) {
				leave(object);
				object.eAdapters().remove(adapter);
				references.containments(object).forEach(reference -> References.forEachTarget(object, reference, open::push));
			}
		}
	}

	void leave(EObject object) {
		instances.remove(object);
		for (EReference reference : references.crossReferences(object)) {
			References.forEachTarget(object, reference, target -> unrefer(object, reference, target));
		}
		// what refers to an object of a file that was unloaded refers to a proxy now
		EObject container = ((InternalEObject) object).eInternalContainer();
		if (object.eIsProxy()) {
			for (EReference reference : inverse.references(object)) {
				List.copyOf(inverse.sources(object, reference)).forEach(source -> unloaded(source, reference));
			}
			if (container != null && instances.contains(container)) {
				unloaded(container, object.eContainmentFeature());
			}
		}
		tell(listener -> listener.left(object));
	}

	/** EMF says nothing of what a reference to an object is worth when its file is unloaded. */
	private void unloaded(EObject source, EReference reference) {
		unresolved.add(source, reference);
		tell(listener -> listener.featureChanged(source, reference));
	}

	void refer(EObject source, EReference reference, EObject target) {
		noteProxy(source, reference, target);
		if (inverse.add(source, reference, target)) {
			tell(listener -> listener.referrersChanged(target, reference));
		}
	}

	private void noteProxy(EObject source, EReference reference, EObject target) {
		if (target.eIsProxy()) {
			unresolved.add(source, reference);
		}
	}

	void unrefer(EObject source, EReference reference, EObject target) {
		if (inverse.remove(source, reference, target)) {
			tell(listener -> listener.referrersChanged(target, reference));
		}
	}

	void moved(EObject object) {
		instances.orderChanged();
		tell(listener -> listener.moved(object));
	}

	void tell(Consumer<ModelListener> event) {
		listeners.forEach(event);
	}
}
