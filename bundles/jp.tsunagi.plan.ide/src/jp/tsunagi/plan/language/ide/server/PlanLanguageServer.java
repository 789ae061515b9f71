package jp.tsunagi.plan.language.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.language.ide.creation.NewElement;

/**
 * The language server for plans. The workbench calls it in process; other editors talk to it over streams. Models are read
 * from the projects on disk unless {@link #setProject} gives the one that is being edited.
 */
public class PlanLanguageServer extends LanguageServerImpl implements AutoCloseable {

	/** Who says what a diagnostic says. */
	public static final String SOURCE = "つなぎ";

	private static final String MODEL_FILES = "**/{tsunagi.project,*.coordination}";

	private static final String PLAN_FILES = "**/*.plan";

	@Inject
	private PlanRequests requests;

	@Inject
	private PlanWorkspace workspace;

	@Inject
	private WorkspaceModels models;

	@Inject
	private UriExtensions uris;

	@Inject
	private PlanNavigation navigation;

	@Inject
	private WorkspaceSymbols symbols;

	@Inject
	private PlanRenames renames;

	@Inject
	private PlanCommands commands;

	private boolean watches;

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		watches = ClientAbilities.of(params).registersWatchers();
		return super.initialize(params).thenApply(result -> {
			checkRest();
			return result;
		});
	}

	@Override
	public void initialized(InitializedParams params) {
		super.initialized(params);
		if (watches) {
			List<FileSystemWatcher> watchers = List.of(new FileSystemWatcher(Either.forLeft(PLAN_FILES)),
					new FileSystemWatcher(Either.forLeft(MODEL_FILES)));
			getLanguageClient().registerCapability(new RegistrationParams(List.of(new Registration("tsunagi.watch",
					"workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(watchers)))));
		}
	}

	/**
	 * From now on {@code snapshot} is the model of the project in its folder: plans refer to its elements, and its files on
	 * disk do not matter. The server keeps it and reads it in threads of its own.
	 */
	public void setProject(Project snapshot) {
		modelsChanged(Set.of(snapshot.folder()), () -> models.set(snapshot));
	}

	private void modelsChanged(Set<Path> projects, Runnable change) {
		requests.runWrite(() -> {
			// both, even if the next change comes at once and ends this request
			change.run();
			workspace.modelChanged(projects);
			return null;
		}, (cancelled, nothing) -> workspace.build(cancelled));
		checkRest();
	}

	@Override
	public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
		Set<Path> projects = params.getChanges().stream().map(FileEvent::getUri).map(uris::toUri)
				.filter(uri -> !PlanFolder.isPlan(uri)).flatMap(uri -> PlanFolder.pathOf(uri).stream())
				.flatMap(file -> PlanFolder.projectAround(file).stream()).collect(Collectors.toSet());
		if (!projects.isEmpty()) {
			modelsChanged(projects, () -> projects.forEach(models::reload));
		}
		super.didChangeWatchedFiles(params);
	}

	/** What a command has written, the server reads without waiting for a client that watches files. */
	@Override
	public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
		return super.executeCommand(params).thenApply(result -> {
			if (params.getCommand().equals(NewElement.COMMAND)) {
				Path project = NewElement.of(params.getArguments()).folder().toAbsolutePath().normalize();
				modelsChanged(Set.of(project), () -> models.reload(project));
			}
			return result;
		});
	}

	/** Like every change it puts off what is being checked. */
	@Override
	public void didChangeConfiguration(DidChangeConfigurationParams params) {
		super.didChangeConfiguration(params);
		checkRest();
	}

	@Override
	public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
		super.didChangeWorkspaceFolders(params);
		checkRest();
	}

	@Override
	protected void runBuildable(Supplier<? extends Buildable> change) {
		super.runBuildable(change);
		checkRest();
	}

	/** Checks what waits, one file after the other, whenever nobody waits for anything else. */
	private void checkRest() {
		requests.runInBackground(cancelled -> {
			if (workspace.checkNext(cancelled)) {
				checkRest();
			}
		});
	}

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		ServerCapabilities capabilities = super.createServerCapabilities(params);
		List<String> commandsOfLanguage = capabilities.getExecuteCommandProvider() == null ? List.of()
				: capabilities.getExecuteCommandProvider().getCommands();
		capabilities.setExecuteCommandProvider(
				new ExecuteCommandOptions(Stream.concat(commandsOfLanguage.stream(), PlanCommands.ALL.stream()).toList()));
		capabilities.setSignatureHelpProvider(null);
		return capabilities;
	}

	/** A flat list of symbols is of no use to anybody. */
	@Override
	protected boolean isHierarchicalDocumentSymbolSupport() {
		return true;
	}

	@Override
	protected List<? extends Location> definition(CancelIndicator cancelled, DefinitionParams params) {
		return at(params, navigation::definition);
	}

	@Override
	protected List<? extends Location> references(ReferenceParams params, CancelIndicator cancelled) {
		boolean withDefinition = params.getContext() != null && params.getContext().isIncludeDeclaration();
		return at(params, (plan, offset) -> navigation.references(plan, offset, withDefinition));
	}

	@Override
	protected List<? extends DocumentHighlight> documentHighlight(DocumentHighlightParams params, CancelIndicator cancelled) {
		return at(params, navigation::highlights);
	}

	@Override
	protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams params, CancelIndicator cancelled) {
		return symbols.find(params.getQuery(), cancelled);
	}

	@Override
	public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
		return orRefuse(() -> Either3.forSecond(at(params, renames::prepare)));
	}

	@Override
	public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
		return orRefuse(() -> at(params, (plan, offset) -> renames.rename(plan, offset, params.getNewName())));
	}

	/** A refusal is an answer for the user, not a failure to be logged. */
	private <T> CompletableFuture<T> orRefuse(Supplier<T> answer) {
		return requests.<Supplier<T>>runRead(cancelled -> {
			try {
				T answered = answer.get();
				return () -> answered;
			} catch (ResponseErrorException refusal) {
				return () -> {
					throw refusal;
				};
			}
		}).thenApply(Supplier::get);
	}

	@Override
	protected Object executeCommand(ExecuteCommandParams params, CancelIndicator cancelled) {
		return PlanCommands.ALL.contains(params.getCommand()) ? commands.execute(params).orElse(null)
				: super.executeCommand(params, cancelled);
	}

	private <T> T at(TextDocumentPositionParams params, BiFunction<XtextResource, Integer, T> question) {
		return workspace.doRead(getURI(params), (document, plan) -> question.apply(plan, document.getOffSet(params.getPosition())));
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		diagnostic.setSource(SOURCE);
		return diagnostic;
	}

	/** Ends its threads. */
	@Override
	public void close() {
		requests.shutdown();
	}
}
