package jp.tsunagi.workbench.internal.app;

import java.lang.management.ManagementFactory;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/**
 * Says how long the start took, when asked to: {@code -Dtsunagi.startup=report} prints it, {@code close} also ends the
 * workbench.
 */
final class StartupReport {

	private static final String WISH = System.getProperty("tsunagi.startup", "");

	private StartupReport() {
	}

	/** Whether the workbench is started only to be timed. */
	static boolean closesAtOnce() {
		return "close".equals(WISH);
	}

	/** Waits for the first time that something of {@code window} is painted. */
	static void watch(Shell window) {
		if (WISH.isEmpty()) {
			return;
		}
		Display display = window.getDisplay();
		display.addFilter(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (event.widget instanceof Control control && control.getShell() == window) {
					display.removeFilter(SWT.Paint, this);
					display.asyncExec(StartupReport::visible);
				}
			}
		});
	}

	private static void visible() {
		long now = System.currentTimeMillis();
		long started = ManagementFactory.getRuntimeMXBean().getStartTime();
		System.err.println("WORKBENCH VISIBLE after " + (now - started) + " ms");
		if (closesAtOnce()) {
			PlatformUI.getWorkbench().close();
		}
	}
}
