package jp.tsunagi.document.ui.internal.own;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.osgi.util.NLS;

/** What a wizard does in the end: the wizard shows how far it is and can cancel it, and stays open if nothing came of it. */
public final class Finishing {

	private Finishing() {
	}

	/** Does {@code work}, called {@code label}, off the UI thread; empty if it was cancelled or failed, which somebody is told then. */
	public static <T> Optional<T> in(IWizard wizard, String label, Function<SubMonitor, T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			wizard.getContainer().run(true, true, monitor -> result.set(work.apply(SubMonitor.convert(monitor, label, 1).split(1))));
		} catch (InvocationTargetException failure) {
			ILog.of(Finishing.class).error(label, failure.getCause());
			MessageDialog.openError(wizard.getContainer().getShell(), wizard.getWindowTitle(), NLS.bind(Messages.unexpected, label));
		} catch (InterruptedException cancelled) {
			// there is no result
		}
		return Optional.ofNullable(result.get());
	}
}
