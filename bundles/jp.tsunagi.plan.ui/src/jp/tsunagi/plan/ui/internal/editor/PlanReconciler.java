package jp.tsunagi.plan.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;

/** Something that the generic editor attaches to its text, and that the language server keeps up to date. */
public abstract class PlanReconciler implements IReconciler, ITextInputListener {

	private Optional<ProjectionViewer> viewer = Optional.empty();

	private Optional<PlanDocument> plan = Optional.empty();

	@Override
	public final void install(ITextViewer installed) {
		if (installed instanceof ProjectionViewer projection) {
			viewer = Optional.of(projection);
			projection.addTextInputListener(this);
			inputDocumentChanged(null, projection.getDocument());
		}
	}

	@Override
	public final void uninstall() {
		inputDocumentAboutToBeChanged(null, null);
		viewer.ifPresent(installed -> installed.removeTextInputListener(this));
		viewer = Optional.empty();
	}

	@Override
	public final void inputDocumentAboutToBeChanged(IDocument former, IDocument next) {
		plan.ifPresent(this::detach);
		plan = Optional.empty();
	}

	@Override
	public final void inputDocumentChanged(IDocument former, IDocument next) {
		plan = Optional.ofNullable(next).flatMap(PlanConnections.get()::documentOf);
		plan.ifPresent(known -> attach(viewer.orElseThrow(), known));
	}

	/** The text is shown. */
	protected abstract void attach(ProjectionViewer shown, PlanDocument document);

	/** The text is shown no more. */
	protected abstract void detach(PlanDocument document);

	@Override
	public final IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
