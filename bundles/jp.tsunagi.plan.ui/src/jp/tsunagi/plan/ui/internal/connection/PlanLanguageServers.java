package jp.tsunagi.plan.ui.internal.connection;

import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** Makes language servers that run in this process. */
@FunctionalInterface
public interface PlanLanguageServers {

	/** A new server, not yet initialized, that talks to {@code client}. */
	LanguageServer start(LanguageClient client);
}
