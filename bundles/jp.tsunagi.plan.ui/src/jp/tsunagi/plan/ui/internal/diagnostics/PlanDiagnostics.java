package jp.tsunagi.plan.ui.internal.diagnostics;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanUri;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.session.SessionListener;

/** What the server finds in plans: in the findings view, and as annotations of those that are open in an editor. */
public final class PlanDiagnostics implements SessionListener {

	private static final PlanDiagnostics WORKBENCH = new PlanDiagnostics();

	private final Map<Path, List<Diagnostic>> found = new HashMap<>();

	private final Map<IDocument, IAnnotationModel> annotated = new HashMap<>();

	private boolean started;

	private PlanDiagnostics() {
	}

	/** The findings of the workbench's plans. */
	public static PlanDiagnostics get() {
		return WORKBENCH;
	}

	/** Begins to follow the server; does nothing the second time. */
	public void start() {
		if (!started) {
			started = true;
			ProjectSession.get().addListener(this);
			PlanConnections.get().addDiagnosticsListener(this::published);
		}
	}

	/** From now on {@code model} shows what is found in {@code document}. */
	public void annotate(IDocument document, IAnnotationModel model) {
		start();
		annotated.put(document, model);
		PlanConnections.get().documentOf(document).ifPresent(plan -> show(document, found.get(plan.path())));
	}

	/** {@code document} is closed. */
	public void forget(IDocument document) {
		annotated.remove(document);
	}

	@Override
	public void projectChanged() {
		found.clear();
		annotated.keySet().forEach(document -> show(document, null));
	}

	private void published(PublishDiagnosticsParams params) {
		Optional<Path> path = PlanUri.path(params.getUri());
		Optional<Path> folder = ProjectSession.get().project().map(Project::folder);
		if (path.isEmpty() || folder.isEmpty() || !path.get().startsWith(folder.get())) {
			return;
		}
		List<Diagnostic> diagnostics = List.copyOf(params.getDiagnostics());
		found.put(path.get(), diagnostics);
		String file = folder.get().relativize(path.get()).toString().replace('\\', '/');
		ProjectSession.get().report(file, diagnostics.stream().map(diagnostic -> PlanFinding.of(diagnostic, file)).toList());
		PlanConnections.get().documentAt(path.get()).ifPresent(plan -> show(plan.document(), diagnostics));
	}

	private void show(IDocument document, List<Diagnostic> diagnostics) {
		IAnnotationModel model = annotated.get(document);
		if (model != null) {
			DiagnosticAnnotation.replaceAll(model, document, diagnostics == null ? List.of() : diagnostics);
		}
	}
}
