package jp.tsunagi.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;

/** The product as a language server, as other editors start it. */
final class ServerProcess implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 60;

	private final Process process;

	private final LanguageServer server;

	private final Future<Void> listening;

	ServerProcess(Path product) throws IOException {
		process = new ProcessBuilder(product.resolve("tsunagi").toString(), "lsp").redirectError(Redirect.DISCARD).start();
		Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(new EditingClient(), process.getInputStream(),
				process.getOutputStream());
		listening = launcher.startListening();
		server = launcher.getRemoteProxy();
	}

	/** Lets it open {@code folder}; returns when it has answered. */
	void initialize(Path folder) throws Exception {
		server.initialize(EditingClient.opening(folder)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	@Override
	public void close() throws Exception {
		try {
			server.shutdown().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
			server.exit();
			process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} finally {
			process.destroyForcibly();
			listening.cancel(true);
		}
	}
}
