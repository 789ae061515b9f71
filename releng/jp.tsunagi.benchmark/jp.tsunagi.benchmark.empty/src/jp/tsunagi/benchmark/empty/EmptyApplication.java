package jp.tsunagi.benchmark.empty;

import java.lang.management.ManagementFactory;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/** The smallest workbench on the same target: what the product's start is measured against. */
public final class EmptyApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, new EmptyAdvisor());
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		// closes itself
	}

	/** Says when the window is there and closes it. */
	private static final class EmptyAdvisor extends WorkbenchAdvisor {

		private boolean started;

		@Override
		public String getInitialWindowPerspectiveId() {
			return "jp.tsunagi.benchmark.empty.perspective";
		}

		/** SWT on GTK under Xvfb may sleep through the end of the start; the product keeps itself awake in the same way. */
		@Override
		public void preStartup() {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.timerExec(50, new Runnable() {
				@Override
				public void run() {
					if (!started) {
						display.timerExec(50, this);
					}
				}
			});
		}

		@Override
		public void postStartup() {
			started = true;
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
				System.err.println("WORKBENCH VISIBLE after " + since + " ms");
				PlatformUI.getWorkbench().close();
			});
		}
	}
}
