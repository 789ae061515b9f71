package jp.tsunagi.plan.ui.internal.rename;

import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Element;

/** Hears, with the former name, of each element of a model that is called otherwise from now on. */
final class NameChanges extends EContentAdapter {

	private final BiConsumer<Element, String> listener;

	NameChanges(BiConsumer<Element, String> listener) {
		this.listener = listener;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.getFeature() == Literals.ELEMENT__NAME && !notification.isTouch()
				&& notification.getNotifier() instanceof Element element) {
			listener.accept(element, Objects.requireNonNullElse(notification.getOldStringValue(), ""));
		}
	}

	/** References are left as they are: a look at the model must load nothing. */
	@Override
	protected boolean resolve() {
		return false;
	}
}
