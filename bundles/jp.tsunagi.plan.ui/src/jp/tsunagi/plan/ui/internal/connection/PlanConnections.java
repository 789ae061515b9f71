package jp.tsunagi.plan.ui.internal.connection;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.swt.widgets.Display;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/**
 * Keeps one language server for the open project, as soon as that has a plan, and tells it of all plans that are open in
 * editors. Used in the UI thread, but for {@link #documentOf}.
 */
public final class PlanConnections implements SessionListener {

	private static final PlanConnections WORKBENCH = new PlanConnections();

	/** How long the model rests before plans are checked against it. */
	private static final int MODEL_MILLIS = 400;

	private final ProjectSession session = ProjectSession.get();

	private final Runnable showModel = () -> connection().ifPresent(PlanConnection::showModel);

	private final Map<IDocument, PlanDocument> documents = new ConcurrentHashMap<>();

	private final List<Consumer<PublishDiagnosticsParams>> diagnosticsListeners = new CopyOnWriteArrayList<>();

	private final List<Runnable> textListeners = new CopyOnWriteArrayList<>();

	private PlanLanguageServers servers = new InProcessServers();

	private Optional<PlanConnection> connection = Optional.empty();

	/** Counts the servers; what a former one says in the end does not count. */
	private int connections;

	private Predicate<WorkspaceEdit> edits = edit -> false;

	private boolean started;

	private PlanConnections() {
	}

	/** The connections of the workbench. */
	public static PlanConnections get() {
		return WORKBENCH;
	}

	/** Begins to follow the session; does nothing the second time. */
	public void start() {
		if (!started) {
			started = true;
			session.addListener(this);
			projectChanged();
		}
	}

	/** From now on servers come from {@code source}; one that runs is replaced. */
	public void use(PlanLanguageServers source) {
		servers = source;
		projectChanged();
	}

	/** From now on {@code applier} makes the changes that the server asks for, and says whether it could. */
	public void applyEditsWith(Predicate<WorkspaceEdit> applier) {
		edits = applier;
	}

	/** The server of the open project; empty if none is open or it has no plan. */
	public Optional<PlanConnection> connection() {
		return connection;
	}

	/** What the text of {@code document} is to the server; empty if it is no plan in an editor. */
	public Optional<PlanDocument> documentOf(IDocument document) {
		return Optional.ofNullable(documents.get(document));
	}

	/** The open plan at {@code path}. */
	public Optional<PlanDocument> documentAt(Path path) {
		return documents.values().stream().filter(document -> document.path().equals(path)).findFirst();
	}

	/** From now on the server knows the text of {@code document} instead of the file at {@code path}. */
	public PlanDocument open(Path path, IDocument document) {
		start();
		PlanDocument opened = new PlanDocument(path, document, this::tellTexts);
		documents.put(document, opened);
		tellTexts();
		connectIfNeeded(true);
		connection.filter(server -> path.startsWith(server.folder())).filter(server -> opened.connection().isEmpty())
				.ifPresent(opened::connect);
		return opened;
	}

	/** The editor of {@code document} is gone. */
	public void close(IDocument document) {
		Optional.ofNullable(documents.remove(document)).ifPresent(PlanDocument::close);
		tellTexts();
	}

	/** The texts that are open below {@code folder}, as they are now. */
	public Map<Path, String> texts(Path folder) {
		return documents.values().stream().filter(open -> open.path().startsWith(folder))
				.collect(Collectors.toMap(PlanDocument::path, open -> open.document().get(), (one, same) -> one));
	}

	/** Runs {@code listener} after every change of an open text, and when one is opened or closed. */
	public void addTextListener(Runnable listener) {
		textListeners.add(listener);
	}

	private void tellTexts() {
		textListeners.forEach(Runnable::run);
	}

	/** Tells {@code listener} in the UI thread what the server finds in a file. */
	public void addDiagnosticsListener(Consumer<PublishDiagnosticsParams> listener) {
		diagnosticsListeners.add(listener);
	}

	@Override
	public void modelChanged(Collection<?> affected) {
		if (connection.isPresent()) {
			Display.getCurrent().timerExec(MODEL_MILLIS, showModel);
		}
	}

	@Override
	public void projectChanged() {
		documents.values().forEach(PlanDocument::disconnect);
		connection.ifPresent(PlanConnection::stop);
		connection = Optional.empty();
		boolean isOpenInEditor = session.project().map(Project::folder)
				.filter(folder -> documents.values().stream().anyMatch(open -> open.path().startsWith(folder))).isPresent();
		if (isOpenInEditor) {
			connectIfNeeded(true);
		} else {
			session.project().ifPresent(this::connectIfItHasPlans);
		}
	}

	/** Most projects have none, and these wait for no server. */
	private void connectIfItHasPlans(Project project) {
		Display display = Display.getCurrent();
		Job.createSystem("plans", monitor -> {
			if (!PlanFiles.in(project.folder()).isEmpty()) {
				display.asyncExec(() -> connectIfNeeded(session.project().filter(open -> open == project).isPresent()));
			}
		}).schedule();
	}

	/** A first plan may have been made. */
	public void filesChanged() {
		session.project().filter(project -> connection.isEmpty()).ifPresent(this::connectIfItHasPlans);
	}

	private void connectIfNeeded(boolean wanted) {
		if (wanted && connection.isEmpty()) {
			session.project().map(Project::folder).ifPresent(folder -> {
				int number = ++connections;
				LanguageClient client = new PlanClient(found -> tellDiagnostics(number, found), edit -> edits.test(edit));
				PlanConnection server = new PlanConnection(folder, servers, client);
				connection = Optional.of(server);
				documents.values().stream().filter(document -> document.path().startsWith(folder))
						.forEach(document -> document.connect(server));
			});
		}
	}

	private void tellDiagnostics(int server, PublishDiagnosticsParams found) {
		if (server == connections && connection.isPresent()) {
			diagnosticsListeners.forEach(listener -> listener.accept(found));
		}
	}
}
