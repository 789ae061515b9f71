package jp.tsunagi.design;

import java.time.Clock;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The day for which a diagram is drawn: that of the clock of the resource set, else the computer's. */
public final class Today {

	private static final class ClockAdapter extends AdapterImpl {

		private final Clock clock;

		ClockAdapter(Clock clock) {
			this.clock = clock;
		}
	}

	private Today() {
	}

	/** Draws everything in {@code resources} for the day of {@code clock}. */
	public static void set(ResourceSet resources, Clock clock) {
		resources.eAdapters().removeIf(ClockAdapter.class::isInstance);
		resources.eAdapters().add(new ClockAdapter(clock));
	}

	/** The day for which {@code element} is drawn. */
	public static LocalDate of(EObject element) {
		Resource resource = element.eResource();
		if (resource == null || resource.getResourceSet() == null) {
			return LocalDate.now();
		}
		return resource.getResourceSet().eAdapters().stream().filter(ClockAdapter.class::isInstance).map(ClockAdapter.class::cast)
				.findFirst().map(adapter -> LocalDate.now(adapter.clock)).orElseGet(LocalDate::now);
	}
}
