package jp.tsunagi.workbench.session;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Remembers which elements were changed since somebody last asked: commands name too few of them. */
final class ChangeCollector extends EContentAdapter {

	private final Set<EObject> changed = new LinkedHashSet<>();

	/** The elements that a feature was changed of, and forgets them. */
	Collection<EObject> take() {
		List<EObject> taken = List.copyOf(changed);
		changed.clear();
		return taken;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch()) {
			return;
		}
		if (notification.getNotifier() instanceof EObject element) {
			changed.add(element);
		} else if (notification.getNotifier() instanceof ResourceSet && notification.getNewValue() instanceof Resource file) {
			// a file that is added later is watched for changes like those that were read
			file.setTrackingModification(true);
		}
	}

	/** References are left as they are: a look at the model must load nothing. */
	@Override
	protected boolean resolve() {
		return false;
	}

	@Override
	protected void addAdapter(Notifier notifier) {
		if (!notifier.eAdapters().contains(this)) {
			super.addAdapter(notifier);
		}
	}
}
