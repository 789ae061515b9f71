package jp.tsunagi.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Measures and prints: arguments are the example project, the product and the empty application. Without the last two
 * neither is started; {@code --plans}, {@code --diagrams}, {@code --milestones}, {@code --editor} or
 * {@code --documents} before them leaves out all else.
 */
public final class BenchmarkApplication implements IApplication {

	private static final Integer NO_WINDOW = 1;

	private static final String PLANS = "--plans";

	private static final String DIAGRAMS = "--diagrams";

	private static final String MILESTONES = "--milestones";

	private static final String EDITOR = "--editor";

	private static final String DOCUMENTS = "--documents";

	private static final Set<String> OPTIONS = Set.of(PLANS, DIAGRAMS, MILESTONES, EDITOR, DOCUMENTS);

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		List<String> arguments = new ArrayList<>(
				List.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)));
		Set<String> only = new HashSet<>(OPTIONS);
		only.retainAll(arguments);
		arguments.removeAll(OPTIONS);
		List<Path> paths = arguments.stream().map(Path::of).toList();
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		if (only.isEmpty()) {
			new ProjectBenchmark(paths.getFirst(), out).run();
		}
		if (only.isEmpty() || only.contains(PLANS)) {
			new PlanBenchmark(paths.getFirst(), paths.stream().skip(1).findFirst(), out).run();
		}
		if (only.isEmpty() || only.contains(DIAGRAMS)) {
			new DiagramBenchmark(out).run();
		}
		if (only.isEmpty() || only.contains(DOCUMENTS)) {
			new DocumentBenchmark(paths.getFirst(), out).run();
		}
		if (only.contains(MILESTONES) || only.isEmpty() && paths.size() > 1) {
			new MilestoneBenchmark(out).run();
			if (paths.size() > 1) {
				new TimelineBenchmark(paths.get(1), out).run();
			}
		}
		if ((only.isEmpty() || only.contains(EDITOR)) && paths.size() > 1) {
			new EditorBenchmark(paths.get(1), out).run();
		}
		return !only.isEmpty() || paths.size() < 3 || measureStart(paths.get(1), paths.get(2), out) ? EXIT_OK : NO_WINDOW;
	}

	private static boolean measureStart(Path product, Path empty, PrintStream out) throws Exception {
		try {
			new StartBenchmark(product, empty, out).run();
			return true;
		} catch (IOException noWindow) {
			out.println(noWindow.getMessage());
			return false;
		}
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
