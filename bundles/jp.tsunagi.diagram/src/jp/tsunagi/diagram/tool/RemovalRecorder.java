package jp.tsunagi.diagram.tool;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Also knows what has left its place so far; to ask the recorder itself for that takes long in large models. */
final class RemovalRecorder extends ChangeRecorder {

	private final Set<EObject> removed = new LinkedHashSet<>();

	RemovalRecorder(ResourceSet models) {
		super(models);
	}

	/** What has left a container; it may be in another one by now. */
	Set<EObject> removed() {
		return removed;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.getFeature() instanceof EReference feature && feature.isContainment()) {
			switch (notification.getOldValue()) {
				case EObject element -> removed.add(element);
				case Collection<?> several -> several.forEach(element -> removed.add((EObject) element));
				case null, default -> { /* nothing has left, or only its place in a list is told */ }
			}
		}
	}
}
