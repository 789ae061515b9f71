package jp.tsunagi.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Measures and prints: arguments are the example project, the product and the empty application. Without the last two
 * only projects are measured.
 */
public final class BenchmarkApplication implements IApplication {

	private static final Integer NO_WINDOW = 1;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		new ProjectBenchmark(Path.of(arguments[0]), out).run();
		return arguments.length < 3 || measureStart(Path.of(arguments[1]), Path.of(arguments[2]), out) ? EXIT_OK : NO_WINDOW;
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
