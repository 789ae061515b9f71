package jp.tsunagi.plan.ui.internal.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.IAnnotationModelExtension2;
import org.eclipse.lsp4j.Diagnostic;

import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;

/** A diagnostic in an editor: underlined, and marked in both rulers. */
public final class DiagnosticAnnotation extends Annotation {

	/** Eclipse's own types for these, so that its colours and preferences hold. */
	private static final Map<Severity, String> TYPES = Map.of(Severity.ERROR, "org.eclipse.ui.workbench.texteditor.error",
			Severity.WARNING, "org.eclipse.ui.workbench.texteditor.warning", Severity.INFO,
			"org.eclipse.ui.workbench.texteditor.info");

	private final Diagnostic diagnostic;

	private DiagnosticAnnotation(Diagnostic diagnostic) {
		super(TYPES.get(PlanFinding.severity(diagnostic.getSeverity())), false, PlanFinding.message(diagnostic));
		this.diagnostic = diagnostic;
	}

	/** What it shows. */
	public Diagnostic diagnostic() {
		return diagnostic;
	}

	/** How much it matters. */
	public Severity severity() {
		return PlanFinding.severity(diagnostic.getSeverity());
	}

	/** Shows {@code diagnostics} in {@code model} instead of those before. */
	static void replaceAll(IAnnotationModel model, IDocument document, List<Diagnostic> diagnostics) {
		List<Annotation> former = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof DiagnosticAnnotation) {
				former.add(annotation);
			}
		}
		Map<Annotation, Position> present = new LinkedHashMap<>();
		for (Diagnostic diagnostic : diagnostics) {
			IRegion region = TextPositions.region(document, diagnostic.getRange());
			present.put(new DiagnosticAnnotation(diagnostic), new Position(region.getOffset(), region.getLength()));
		}
		((IAnnotationModelExtension) model).replaceAnnotations(former.toArray(Annotation[]::new), present);
	}

	/** The diagnostics that {@code model} shows anywhere in a region, worst first. */
	public static List<DiagnosticAnnotation> at(IAnnotationModel model, int offset, int length) {
		List<DiagnosticAnnotation> found = new ArrayList<>();
		Iterator<Annotation> all = model == null ? List.<Annotation>of().iterator()
				: ((IAnnotationModelExtension2) model).getAnnotationIterator(offset, length, true, true);
		while (all.hasNext()) {
			if (all.next() instanceof DiagnosticAnnotation diagnostic) {
				found.add(diagnostic);
			}
		}
		found.sort(Comparator.comparing(DiagnosticAnnotation::severity));
		return found;
	}
}
