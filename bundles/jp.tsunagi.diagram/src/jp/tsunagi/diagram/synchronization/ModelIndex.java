package jp.tsunagi.diagram.synchronization;

import java.util.ArrayList;
import java.util.Collection;
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
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

/**
 * What all diagrams of one model share: its objects by class, and who refers to whom. It hears of each change of the
 * resource set, and answers services of the specification that look for an {@link ECrossReferenceAdapter}. Not thread-safe.
 */
public final class ModelIndex extends ECrossReferenceAdapter {

	private final IndexedModel model;

	private final List<Adapter> observers = new ArrayList<>();

	/** Whether every object has been taken in. */
	private boolean whole;

	private ModelIndex(ResourceSet resources) {
		model = new IndexedModel(resources, this);
	}

	/** The index of {@code resources}; made, or finished, at the first call, which takes a look at every object. */
	public static ModelIndex of(ResourceSet resources) {
		ModelIndex index = begun(resources);
		index.make(Long.MAX_VALUE);
		return index;
	}

	/**
	 * Makes some of the index of {@code resources}, for about so many {@code nanos}, or goes on with it; between two calls the model may
	 * change.
	 *
	 * @return whether the index is there now
	 */
	public static boolean make(ResourceSet resources, long nanos) {
		return begun(resources).make(nanos);
	}

	private static ModelIndex begun(ResourceSet resources) {
		for (Adapter adapter : resources.eAdapters()) {
			if (adapter instanceof ModelIndex index) {
				return index;
			}
		}
		ModelIndex index = new ModelIndex(resources);
		resources.eAdapters().add(index);
		for (Resource resource : List.copyOf(resources.getResources())) {
			resource.eAdapters().add(index);
			index.model.await(resource.getContents());
		}
		return index;
	}

	private boolean make(long nanos) {
		if (!whole && model.takeIn(nanos)) {
			whole = true;
			resolveReferences();
		}
		return whole;
	}

	/** How many objects there are. */
	public int size() {
		return model.instances().size();
	}

	/** Whether {@code object} is in the model. */
	public boolean contains(EObject object) {
		return model.instances().contains(object);
	}

	/** The objects of the classes that {@code type} holds for, in the order of the files. */
	List<EObject> instances(Predicate<EClass> type) {
		return model.instances().inOrder(type);
	}

	DocumentOrder order() {
		return new DocumentOrder(model.resources());
	}

	/** The objects of the model that refer to {@code target} by {@code reference}, which holds nothing. */
	Set<EObject> referrers(EObject target, EReference reference) {
		return model.inverse().sources(target, reference);
	}

	/** By which references objects of the model refer to {@code target}. */
	Collection<EReference> referringBy(EObject target) {
		return model.inverse().references(target);
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
		model.listeners().add(listener);
	}

	void removeListener(ModelListener listener) {
		model.listeners().remove(listener);
	}

	/** Follows references to files that have been read since. */
	void resolveReferences() {
		model.resolveReferences();
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
				model.leave(object);
			}
		} else if (notification.getFeature() instanceof EStructuralFeature feature
				&& (!notification.isTouch() || notification.getEventType() == Notification.RESOLVE)) {
			if (feature instanceof EReference reference && reference.isContainment()) {
				childrenChanged(reference, notification);
			} else if (feature instanceof EReference reference && References.isCrossReference(reference)) {
				forEach(notification.getOldValue(), target -> model.unrefer(object, reference, target));
				forEach(notification.getNewValue(), target -> model.refer(object, reference, target));
			}
			model.tell(listener -> listener.featureChanged(object, feature));
		}
	}

	private void childrenChanged(EReference reference, Notification notification) {
		if (notification.getEventType() == Notification.MOVE) {
			model.moved((EObject) notification.getNewValue());
		} else {
			forEach(notification.getOldValue(), child -> containerLost(child, reference));
			forEach(notification.getNewValue(), child -> containerGained(child, reference));
		}
	}

	private void contentsChanged(Notification notification) {
		if (notification.getEventType() == Notification.MOVE) {
			model.moved((EObject) notification.getNewValue());
		} else {
			forEach(notification.getOldValue(), model::leaveUnlessHeld);
			forEach(notification.getNewValue(), model::enter);
		}
	}

	private void resourcesChanged(Notification notification) {
		forEach(notification.getOldValue(), Resource.class, this::resourceRemoved);
		forEach(notification.getNewValue(), Resource.class, this::resourceAdded);
		model.instances().orderChanged();
	}

	private void resourceAdded(Resource resource) {
		if (!resource.eAdapters().contains(this)) {
			resource.eAdapters().add(this);
			List.copyOf(resource.getContents()).forEach(model::enter);
		}
	}

	private void resourceRemoved(Resource resource) {
		resource.eAdapters().remove(this);
		List.copyOf(resource.getContents()).forEach(model::leaveUnlessHeld);
	}

	private void containerLost(EObject child, EReference reference) {
		model.tell(listener -> listener.containerChanged(child));
		model.tell(listener -> listener.referrersChanged(child, reference));
		if (model.isHeld(child)) {
			model.moved(child);
		} else {
			model.leaveUnlessHeld(child);
		}
	}

	private void containerGained(EObject child, EReference reference) {
		if (contains(child)) {
			model.moved(child);
		} else {
			model.enter(child);
		}
		model.tell(listener -> listener.containerChanged(child));
		model.tell(listener -> listener.referrersChanged(child, reference));
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

	@Override
	public Collection<EStructuralFeature.Setting> getNonNavigableInverseReferences(EObject target, boolean resolve) {
		return model.inverse().settings(target);
	}

	@Override
	public Collection<EStructuralFeature.Setting> getInverseReferences(EObject target, boolean resolve) {
		return model.inverse().settings(target);
	}

	@Override
	public Collection<EStructuralFeature.Setting> getInverseReferences(EObject target, EReference reference, boolean resolve) {
		return model.inverse().settings(target, reference);
	}
}
