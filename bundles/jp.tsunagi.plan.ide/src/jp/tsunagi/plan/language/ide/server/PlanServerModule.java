package jp.tsunagi.plan.language.ide.server;

import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

/** Where this server differs from Xtext's. */
final class PlanServerModule extends AbstractModule {

	private final IResourceServiceProvider.Registry languages;

	private final IResourceFactory resources;

	private final ServerExit exit;

	PlanServerModule(IResourceServiceProvider.Registry languages, IResourceFactory resources, ServerExit exit) {
		this.languages = languages;
		this.resources = resources;
		this.exit = exit;
	}

	@Override
	protected void configure() {
		bind(IResourceServiceProvider.Registry.class).toInstance(languages);
		bind(IResourceFactory.class).toInstance(resources);
		bind(ILanguageServerShutdownAndExitHandler.class).toInstance(exit);
		bind(LanguageServer.class).to(PlanLanguageServer.class);
		bind(PlanWorkspace.class).in(Singleton.class);
		bind(WorkspaceManager.class).to(PlanWorkspace.class);
		bind(ProjectManager.class).to(PlanBuild.class);
		bind(IMultiRootWorkspaceConfigFactory.class).to(PlanFolders.class);
		bind(PlanRequests.class).in(Singleton.class);
		bind(IRequestManager.class).to(PlanRequests.class);
		bind(UriExtensions.class).to(PlanUris.class);
		bind(WorkspaceModels.class).in(Singleton.class);
	}
}
