package jp.tsunagi.plan.language.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ServerModule;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

import jp.tsunagi.plan.language.ide.PlanIdeSetup;

/** Starts language servers: in the same process, or for a client at the other end of two streams. */
public final class PlanServers {

	private PlanServers() {
	}

	/**
	 * A server with its own copy of the language. It answers in process after {@code connect} and {@code initialize}, and
	 * is to be {@linkplain PlanLanguageServer#close() closed} when its client ends without {@code exit}.
	 *
	 * @param clock what day it is
	 */
	public static PlanLanguageServer create(Clock clock) {
		return create(clock, new ServerExit());
	}

	private static PlanLanguageServer create(Clock clock, ServerExit exit) {
		Injector language = new PlanIdeSetup(clock).createInjectorAndDoEMFRegistration();
		Injector server = Guice.createInjector(Modules.override(new ServerModule())
				.with(new PlanServerModule(language, exit)));
		return server.getInstance(PlanLanguageServer.class);
	}

	/**
	 * Serves the client at the other end of the streams until it says {@code exit} or closes them.
	 *
	 * @return the exit code of the process: 0 if the client said {@code shutdown} before, else 1
	 * @throws InterruptedException if the thread is interrupted meanwhile
	 */
	public static int serve(InputStream in, OutputStream out, Clock clock) throws InterruptedException {
		ServerExit exit = new ServerExit();
		PlanLanguageServer server = create(clock, exit);
		ExecutorService threads = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("tsunagi-lsp-", 0).factory());
		try {
			Launcher<LanguageClient> launcher = Launcher.createIoLauncher(server, LanguageClient.class, in, out, threads,
					consumer -> consumer);
			server.connect(launcher.getRemoteProxy());
			exit.whenAsked(launcher.startListening());
			return exit.await();
		} catch (ExecutionException broken) {
			return ServerExit.FAILURE;
		} finally {
			server.close();
			threads.shutdownNow();
		}
	}
}
