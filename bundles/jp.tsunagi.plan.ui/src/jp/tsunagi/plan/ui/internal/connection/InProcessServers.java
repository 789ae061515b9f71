package jp.tsunagi.plan.ui.internal.connection;

import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.language.ide.server.PlanLanguageServer;
import jp.tsunagi.plan.language.ide.server.PlanServers;
import jp.tsunagi.workbench.session.ProjectSession;

/** The language servers of the product. */
public final class InProcessServers implements PlanLanguageServers {

	@Override
	public LanguageServer start(LanguageClient client) {
		PlanLanguageServer server = PlanServers.create(ProjectSession.get().clock());
		server.connect(client);
		return server;
	}

	@Override
	public void show(LanguageServer server, Project snapshot) {
		((PlanLanguageServer) server).setProject(snapshot);
	}

	@Override
	public void close(LanguageServer server) {
		((PlanLanguageServer) server).close();
	}
}
