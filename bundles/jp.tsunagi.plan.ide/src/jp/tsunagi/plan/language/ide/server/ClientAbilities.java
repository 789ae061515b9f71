package jp.tsunagi.plan.language.ide.server;

import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/** What a client says that it can do; whatever it does not say it cannot. */
record ClientAbilities(Optional<ClientCapabilities> said) {

	static ClientAbilities of(InitializeParams params) {
		return new ClientAbilities(Optional.ofNullable(params.getCapabilities()));
	}

	/** Whether it tells the server of changed files if asked to. */
	boolean registersWatchers() {
		return said.map(ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
				.map(watching -> watching.getDynamicRegistration()).orElse(false);
	}
}
