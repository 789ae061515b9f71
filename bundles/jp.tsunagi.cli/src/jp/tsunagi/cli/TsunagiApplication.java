package jp.tsunagi.cli;

import java.io.PrintWriter;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs the command line inside the product: {@code -application jp.tsunagi.cli.application check DIR}. */
public final class TsunagiApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		return new CommandLineRunner(new PrintWriter(System.out, true), new PrintWriter(System.err, true)).run(arguments);
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
