package jp.tsunagi.plan.ui.text;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.project.PlanLibrary;

/**
 * All plans of the open project, linked with each other and with the model, at one moment. Nobody changes them.
 *
 * @param project a copy of the project
 * @param library the plans
 * @param texts the texts that were open in editors then, by their paths below the project's folder
 */
public record PlanReading(Project project, PlanLibrary library, Map<String, String> texts) {

	/** Keeps its own copy. */
	public PlanReading {
		texts = Map.copyOf(texts);
	}

	/** How the project calls the file at {@code path}; empty if it is not in the project. */
	public Optional<String> file(Path path) {
		return file(project, path);
	}

	static Optional<String> file(Project project, Path path) {
		return path.startsWith(project.folder()) ? Optional.of(project.folder().relativize(path).toString().replace('\\', '/'))
				: Optional.empty();
	}

	/** The first place where a text cannot be understood. */
	public static Optional<Diagnostic> firstError(XtextResource text) {
		return text.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance).min(Comparator.comparing(Diagnostic::getLine));
	}
}
