package jp.tsunagi.benchmark;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * The part of {@link EditorBenchmark} and {@link TimelineBenchmark} that runs in the workbench of the product: measures in each
 * project, prints what it took and ends the process.
 */
public final class EditorRun implements IStartup {

	/** The property with the folders of the projects whose stakeholder networks are opened. */
	static final String DIAGRAMS = "tsunagi.benchmark.diagrams";

	/** The property with the folders of the projects whose milestones are opened; without one of the two nothing is done. */
	static final String TIMELINES = "tsunagi.benchmark.timelines";

	/** What lines with figures begin with. */
	static final String MARK = "EDITOR";

	/** Measures in a project. */
	private interface Run {

		/** The figures, in the order of the columns. */
		String measure(Path folder) throws Exception;
	}

	@Override
	public void earlyStartup() {
		Screen screen = new Screen(PlatformUI.getWorkbench().getDisplay());
		Map.<String, Run>of(DIAGRAMS, new DiagramRun(screen)::measure, TIMELINES, new TimelineRun(screen)::measure)
				.forEach((property, run) -> measure(screen, System.getProperty(property, ""), run));
	}

	private static void measure(Screen screen, String folders, Run run) {
		if (folders.isEmpty()) {
			return;
		}
		screen.display().asyncExec(() -> {
			try {
				for (String folder : folders.split(File.pathSeparator)) {
					System.out.println(MARK + "\t" + run.measure(Path.of(folder)));
				}
			} catch (Exception failed) {
				failed.printStackTrace();
			}
			// nothing is to be saved, and nobody is there to say so
			Runtime.getRuntime().halt(0);
		});
	}
}
