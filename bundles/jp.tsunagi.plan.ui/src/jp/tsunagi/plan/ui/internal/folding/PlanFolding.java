package jp.tsunagi.plan.ui.internal.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.editor.PlanReconciler;

/** Lets the parts of a plan be folded; what is folded stays so while the text around it changes. */
public final class PlanFolding extends PlanReconciler {

	private final Runnable ask = this::ask;

	private CompletableFuture<List<FoldingRange>> answer = CompletableFuture.completedFuture(List.of());

	private ProjectionViewer viewer;

	private PlanDocument plan;

	@Override
	protected void attach(ProjectionViewer shown, PlanDocument document) {
		viewer = shown;
		plan = document;
		document.whenQuiet(ask);
		if (document.connection().isPresent()) {
			ask();
		}
	}

	@Override
	protected void detach(PlanDocument document) {
		document.removeQuietListener(ask);
		answer.cancel(true);
	}

	private void ask() {
		answer.cancel(true);
		long asked = ((IDocumentExtension4) plan.document()).getModificationStamp();
		answer = plan.request(server -> server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(plan.id())));
		var display = viewer.getTextWidget().getDisplay();
		answer.thenAccept(ranges -> display.asyncExec(() -> {
			boolean isSame = ((IDocumentExtension4) plan.document()).getModificationStamp() == asked;
			if (isSame && ranges != null && viewer.getTextWidget() != null && viewer.getProjectionAnnotationModel() != null) {
				show(viewer.getProjectionAnnotationModel(), ranges);
			}
		}));
	}

	/** Only what is new is added and what is gone removed. */
	private void show(ProjectionAnnotationModel model, List<FoldingRange> ranges) {
		Set<Position> wanted = new HashSet<>();
		ranges.stream().filter(range -> range.getEndLine() > range.getStartLine())
				.map(range -> position(plan.document(), range)).forEach(wanted::add);
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (!wanted.remove(model.getPosition(annotation))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
		}
	}

	/** From the start of the first line to behind the last. */
	private static Position position(IDocument document, FoldingRange range) {
		try {
			int start = document.getLineOffset(Math.min(range.getStartLine(), document.getNumberOfLines() - 1));
			int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
			return new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start);
		} catch (BadLocationException impossible) {
			throw new IllegalArgumentException(range.toString(), impossible);
		}
	}
}
