package jp.tsunagi.diagram.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;

import jp.tsunagi.diagram.synchronization.ModelIndex;

/**
 * Records what is done to a model, and knows what has left its place so far. It listens to the index of the model, which
 * hears of everything in it; the recorder of EMF would visit each object before and after each use of a tool. It listens
 * itself only to what has come or gone.
 */
final class RemovalRecorder extends ChangeRecorder {

	private final ModelIndex index;

	private final Set<EObject> removed = new LinkedHashSet<>();

	/** What has been recorded last; both the index and an object may tell of it. */
	private Notification last;

	RemovalRecorder(ModelIndex index) {
		this.index = index;
		index.addObserver(this);
		beginRecording(List.of());
	}

	/** What has left a container; it may be in another one by now. */
	Set<EObject> removed() {
		return removed;
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (notification == last) {
			return;
		}
		last = notification;
		if (notification.getNotifier() instanceof Resource && notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS
				|| notification.getFeature() instanceof EReference feature && feature.isContainment()) {
			switch (notification.getOldValue()) {
				case EObject element -> noteRemoved(element);
				case Collection<?> several -> several.forEach(element -> noteRemoved((EObject) element));
				case null, default -> { /* nothing has left, or only its place in a list is told */ }
			}
		}
		super.notifyChanged(notification);
	}

	/** What was there before the recording is told apart from what has been made since. */
	private void noteRemoved(EObject element) {
		removed.add(element);
		loadingTargets = true;
		super.addAdapter(element);
		loadingTargets = false;
	}

	@Override
	protected void addAdapter(Notifier notifier) {
		if (loadingTargets || !(notifier instanceof EObject element) || !index.contains(element)) {
			super.addAdapter(notifier);
		}
	}

	@Override
	public void dispose() {
		index.removeObserver(this);
		super.dispose();
	}
}
