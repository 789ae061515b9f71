package jp.tsunagi.diagram.synchronization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

/**
 * What all diagrams of one model share: its objects by class, and who refers to whom. It follows each change of the
 * resource set, and answers services of the specification that look for an {@link ECrossReferenceAdapter}. Not thread-safe.
 */
public final class ModelIndex extends ECrossReferenceAdapter {

	private final ResourceSet resources;

	private final Instances instances;

	private final References references = new References();

	private final InverseReferences inverse = new InverseReferences();

	private final UnresolvedReferences unresolved;

	private final List<ModelListener> listeners = new ArrayList<>();

	private final List<Adapter> observers = new ArrayList<>();

	private ModelIndex(ResourceSet resources) {
		this.resources = resources;
		instances = new Instances(resources);
		unresolved = new UnresolvedReferences(resources);
	}

	/** The index of {@code resources}; made at the first call, which takes a look at every object. */
	public static ModelIndex of(ResourceSet resources) {
		for (Adapter adapter : resources.eAdapters()) {
			if (adapter instanceof ModelIndex index) {
				return index;
			}
		}
		ModelIndex index = new ModelIndex(resources);
		resources.eAdapters().add(index);
		List.copyOf(resources.getResources()).forEach(index::resourceAdded);
		index.resolveReferences();
		return index;
	}

	/** How many objects there are. */
	public int size() {
		return instances.size();
	}

	/** Whether {@code object} is in the model. */
	public boolean contains(EObject object) {
		return instances.contains(object);
	}

	/** The objects of the classes that {@code type} holds for, in the order of the files. */
	List<EObject> instances(Predicate<EClass> type) {
		return instances.inOrder(type);
	}

	DocumentOrder order() {
		return new DocumentOrder(resources);
	}

	/** The objects of the model that refer to {@code target} by {@code reference}, which holds nothing. */
	Set<EObject> referrers(EObject target, EReference reference) {
		return inverse.sources(target, reference);
	}

	/** By which references objects of the model refer to {@code target}. */
	Collection<EReference> referringBy(EObject target) {
		return inverse.references(target);
	}

	/** Tells {@code observer} of each notification from the model, before the index itself takes it in. */
	public void addObserver(Adapter observer) {
		observers.add(observer);
	}

	/** Tells {@code observer} of nothing more. */
	public void removeObserver(Adapter observer) {
		observers.remove(observer);
	}

	void addListener(ModelListener listener) {
		listeners.add(listener);
	}

	void removeListener(ModelListener listener) {
		listeners.remove(listener);
	}

	/** Follows references to files that have been read since. */
	void resolveReferences() {
		unresolved.resolve(this::contains);
	}

	@Override
	public void setTarget(Notifier notifier) {
		// enter and leave do what the cross-referencer of EMF would do here
	}

	@Override
	public void unsetTarget(Notifier notifier) {
		// see setTarget
	}

	@Override
	public void notifyChanged(Notification notification) {
		observers.forEach(observer -> observer.notifyChanged(notification));
		switch (notification.getNotifier()) {
			case EObject object -> objectChanged(object, notification);
			case Resource resource when notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS ->
				contentsChanged(notification);
			case ResourceSet set when notification.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES ->
				resourcesChanged(notification);
			default -> {
				// nothing that a diagram could show
			}
		}
	}

	private void objectChanged(EObject object, Notification notification) {
		if (notification.getEventType() == Notification.REMOVING_ADAPTER) {
			if (object.eIsProxy() && contains(object)) {
				leave(object);
			}
		} else if (notification.getFeature() instanceof EStructuralFeature feature
				&& (!notification.isTouch() || notification.getEventType() == Notification.RESOLVE)) {
			if (feature instanceof EReference reference && reference.isContainment()) {
				childrenChanged(reference, notification);
			} else if (feature instanceof EReference reference && References.isCrossReference(reference)) {
				forEach(notification.getOldValue(), target -> unrefer(object, reference, target));
				forEach(notification.getNewValue(), target -> refer(object, reference, target));
			}
			tell(listener -> listener.featureChanged(object, feature));
		}
	}

	private void childrenChanged(EReference reference, Notification notification) {
		if (notification.getEventType() == Notification.MOVE) {
			moved((EObject) notification.getNewValue());
		} else {
			forEach(notification.getOldValue(), child -> containerLost(child, reference));
			forEach(notification.getNewValue(), child -> containerGained(child, reference));
		}
	}

	private void contentsChanged(Notification notification) {
		if (notification.getEventType() == Notification.MOVE) {
			moved((EObject) notification.getNewValue());
		} else {
			forEach(notification.getOldValue(), this::leaveUnlessHeld);
			forEach(notification.getNewValue(), this::enter);
		}
	}

	private void resourcesChanged(Notification notification) {
		forEach(notification.getOldValue(), Resource.class, this::resourceRemoved);
		forEach(notification.getNewValue(), Resource.class, this::resourceAdded);
		instances.orderChanged();
	}

	private void resourceAdded(Resource resource) {
		if (!resource.eAdapters().contains(this)) {
			resource.eAdapters().add(this);
			List.copyOf(resource.getContents()).forEach(this::enter);
		}
	}

	private void resourceRemoved(Resource resource) {
		resource.eAdapters().remove(this);
		List.copyOf(resource.getContents()).forEach(this::leaveUnlessHeld);
	}

	private void moved(EObject object) {
		instances.orderChanged();
		tell(listener -> listener.moved(object));
	}

	private void containerLost(EObject child, EReference reference) {
		tell(listener -> listener.containerChanged(child));
		tell(listener -> listener.referrersChanged(child, reference));
		if (isHeld(child)) {
			moved(child);
		} else {
			leaveUnlessHeld(child);
		}
	}

	private void containerGained(EObject child, EReference reference) {
		if (contains(child)) {
			moved(child);
		} else {
			enter(child);
		}
		tell(listener -> listener.containerChanged(child));
		tell(listener -> listener.referrersChanged(child, reference));
	}

	/** Whether something that is in the model holds {@code object}. */
	private boolean isHeld(EObject object) {
		InternalEObject internal = (InternalEObject) object;
		Resource.Internal file = internal.eDirectResource();
		EObject container = internal.eInternalContainer();
		return file != null && file.getResourceSet() == resources || container != null && contains(container);
	}

	/** Takes in {@code root} with all it holds; not recursive, since a model may be deep. */
	private void enter(EObject root) {
		Deque<EObject> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			EObject object = open.pop();
			if (object.eIsProxy() || !instances.add(object)) {
				continue;
			}
			object.eAdapters().add(this);
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
	}

	private void leaveUnlessHeld(EObject root) {
		Deque<EObject> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			EObject object = open.pop();
			if (contains(object) && !isHeld(object)) {
				leave(object);
				object.eAdapters().remove(this);
				references.containments(object).forEach(reference -> References.forEachTarget(object, reference, open::push));
			}
		}
	}

	private void leave(EObject object) {
		instances.remove(object);
		for (EReference reference : references.crossReferences(object)) {
			References.forEachTarget(object, reference, target -> unrefer(object, reference, target));
		}
		// what refers to an object of a file that was unloaded refers to a proxy now
		EObject container = ((InternalEObject) object).eInternalContainer();
		if (object.eIsProxy()) {
			for (EReference reference : referringBy(object)) {
				List.copyOf(referrers(object, reference)).forEach(source -> unloaded(source, reference));
			}
			if (container != null && contains(container)) {
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

	private void refer(EObject source, EReference reference, EObject target) {
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

	private void unrefer(EObject source, EReference reference, EObject target) {
		if (inverse.remove(source, reference, target)) {
			tell(listener -> listener.referrersChanged(target, reference));
		}
	}

	private static void forEach(Object value, Consumer<EObject> action) {
		forEach(value, EObject.class, action);
	}

	private static <T> void forEach(Object value, Class<T> type, Consumer<T> action) {
		if (value instanceof Collection<?> many) {
			many.stream().filter(type::isInstance).map(type::cast).forEach(action);
		} else if (type.isInstance(value)) {
			action.accept(type.cast(value));
		}
	}

	private void tell(Consumer<ModelListener> event) {
		for (int index = 0; index < listeners.size(); index++) {
			event.accept(listeners.get(index));
		}
	}

	@Override
	public Collection<EStructuralFeature.Setting> getNonNavigableInverseReferences(EObject target, boolean resolve) {
		return inverse.settings(target);
	}

	@Override
	public Collection<EStructuralFeature.Setting> getInverseReferences(EObject target, boolean resolve) {
		return inverse.settings(target);
	}

	@Override
	public Collection<EStructuralFeature.Setting> getInverseReferences(EObject target, EReference reference, boolean resolve) {
		return inverse.settings(target, reference);
	}
}
