package jp.tsunagi.plan.language.ide.server;

import java.util.List;

import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.Singleton;

import jp.tsunagi.plan.language.ide.element.ElementFacts;
import jp.tsunagi.plan.language.ide.navigation.ElementLocations;
import jp.tsunagi.plan.language.ide.reference.PlanReferences;
import jp.tsunagi.plan.language.ide.rename.PlanRename;
import jp.tsunagi.plan.language.keywords.PlanKeywordTranslator;

/** Where this server differs from Xtext's. */
final class PlanServerModule extends AbstractModule {

	/** What the server needs of the language besides what Xtext asks it for. */
	private static final List<Class<?>> OF_LANGUAGE = List.of(IResourceFactory.class, PlanReferences.class, ElementLocations.class,
			ElementFacts.class, PlanRename.class, PlanKeywordTranslator.class);

	private final Injector language;

	private final ServerExit exit;

	PlanServerModule(Injector language, ServerExit exit) {
		this.language = language;
		this.exit = exit;
	}

	/** No other language of the product is served, and a ServiceLoader sees nothing in OSGi. */
	private IResourceServiceProvider.Registry languages() {
		ResourceServiceProviderRegistryImpl languages = new ResourceServiceProviderRegistryImpl();
		languages.getExtensionToFactoryMap().put(PlanFolder.EXTENSION, language.getInstance(IResourceServiceProvider.class));
		return languages;
	}

	private <T> void bindOfLanguage(Class<T> type) {
		bind(type).toProvider(language.getProvider(type));
	}

	@Override
	protected void configure() {
		bind(IResourceServiceProvider.Registry.class).toInstance(languages());
		OF_LANGUAGE.forEach(this::bindOfLanguage);
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
