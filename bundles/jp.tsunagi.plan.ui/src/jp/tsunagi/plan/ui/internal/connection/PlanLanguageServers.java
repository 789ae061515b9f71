package jp.tsunagi.plan.ui.internal.connection;

import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import jp.tsunagi.core.project.Project;

/** Makes language servers that run in this process. */
@FunctionalInterface
public interface PlanLanguageServers {

	/** A new server, not yet initialized, that talks to {@code client}. */
	LanguageServer start(LanguageClient client);

	/** Tells {@code server}, one of these, what the model is that plans refer to; {@code snapshot} is its own from now on. */
	default void show(LanguageServer server, Project snapshot) {
		// a server may do without the model
	}

	/** Ends the threads of {@code server}, one of these, after its shutdown. */
	default void close(LanguageServer server) {
		// a server may have none
	}
}
