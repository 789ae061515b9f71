package jp.tsunagi.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Measures and prints: arguments are the example project, the product and the empty application. */
public final class BenchmarkApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		new ProjectBenchmark(Path.of(arguments[0]), out).run();
		new StartBenchmark(Path.of(arguments[1]), Path.of(arguments[2]), out).run();
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// ends by itself
	}
}
