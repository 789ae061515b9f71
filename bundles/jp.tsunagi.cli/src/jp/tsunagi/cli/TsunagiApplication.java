package jp.tsunagi.cli;

import java.io.Console;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import jp.tsunagi.cli.CommandLineRunner.Streams;

/** Runs the command line inside the product: {@code -application jp.tsunagi.cli.application check DIR}. */
public final class TsunagiApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		// what Xtext logs is for its developers; without this it would warn on every command that nobody listens
		Logger.getRootLogger().addAppender(new NullAppender());
		Optional<Console> console = Optional.ofNullable(System.console());
		// a console shows what it can show; files and pipes get UTF-8 on every system
		Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
		CommandLineRunner runner = new CommandLineRunner(writer(System.out, charset), writer(System.err, charset),
				new InputStreamReader(System.in, charset), question -> console.map(open -> open.readLine("%s ", question)),
				Clock.systemDefaultZone());
		return runner.with(new Streams(System.in, System.out)).run(arguments);
	}

	private static PrintWriter writer(OutputStream stream, Charset charset) {
		return new PrintWriter(new OutputStreamWriter(stream, charset), true);
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
