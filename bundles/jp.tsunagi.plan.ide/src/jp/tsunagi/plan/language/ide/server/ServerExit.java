package jp.tsunagi.plan.language.ide.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Ends the conversation instead of the process, which may be the workbench. */
final class ServerExit implements ILanguageServerShutdownAndExitHandler {

	static final int FAILURE = 1;

	private boolean shutDown;

	private boolean left;

	private Future<?> conversation;

	@Override
	public synchronized void shutdown() {
		shutDown = true;
	}

	@Override
	public synchronized void exit() {
		left = true;
		if (conversation != null) {
			conversation.cancel(true);
		}
	}

	/** What is to be ended when the client asks for it. */
	synchronized void whenAsked(Future<?> listening) {
		conversation = listening;
		if (left) {
			listening.cancel(true);
		}
	}

	/** Waits for the end; the exit code that the protocol prescribes. */
	int await() throws InterruptedException, ExecutionException {
		try {
			conversation.get();
		} catch (CancellationException exited) {
			// the client said so
		}
		synchronized (this) {
			return shutDown ? 0 : FAILURE;
		}
	}
}
