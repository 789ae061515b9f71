package jp.tsunagi.plan.ui.internal.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.internal.editor.PlanReconciler;

/** Marks all places of a plan where that stands which the caret rests on. */
public final class PlanOccurrences extends PlanReconciler {

	/** The generic editor's type for such marks, with its colours in both themes. */
	private static final String TYPE = "org.eclipse.ui.genericeditor.text";

	private static final int REST_MILLIS = 300;

	private final ISelectionChangedListener moved = event -> arm();

	private final Runnable ask = this::ask;

	private CompletableFuture<?> answer = CompletableFuture.completedFuture(null);

	private ProjectionViewer viewer;

	private PlanDocument plan;

	@Override
	protected void attach(ProjectionViewer shown, PlanDocument document) {
		viewer = shown;
		plan = document;
		viewer.addPostSelectionChangedListener(moved);
	}

	@Override
	protected void detach(PlanDocument document) {
		viewer.removePostSelectionChangedListener(moved);
		answer.cancel(true);
	}

	private void arm() {
		viewer.getTextWidget().getDisplay().timerExec(REST_MILLIS, ask);
	}

	private void ask() {
		if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || plan.connection().isEmpty()) {
			return;
		}
		answer.cancel(true);
		int caret = viewer.getSelectedRange().x;
		DocumentHighlightParams params = new DocumentHighlightParams(plan.id(), TextPositions.position(plan.document(), caret));
		CompletableFuture<List<? extends DocumentHighlight>> asked =
				plan.request(server -> server.getTextDocumentService().documentHighlight(params));
		answer = asked;
		var display = viewer.getTextWidget().getDisplay();
		asked.thenAccept(found -> display.asyncExec(() -> {
			if (viewer.getTextWidget() != null && viewer.getSelectedRange().x == caret) {
				show(found == null ? List.of() : found);
			}
		}));
	}

	private void show(List<? extends DocumentHighlight> found) {
		IAnnotationModel model = viewer.getAnnotationModel();
		if (model == null) {
			return;
		}
		List<Annotation> former = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (TYPE.equals(annotation.getType())) {
				former.add(annotation);
			}
		}
		Map<Annotation, Position> present = new HashMap<>();
		for (DocumentHighlight highlight : found) {
			IRegion region = TextPositions.region(plan.document(), highlight.getRange());
			present.put(new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength()));
		}
		((IAnnotationModelExtension) model).replaceAnnotations(former.toArray(Annotation[]::new), present);
	}
}
