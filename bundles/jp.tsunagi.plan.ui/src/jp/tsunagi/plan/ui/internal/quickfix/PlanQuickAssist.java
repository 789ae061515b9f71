package jp.tsunagi.plan.ui.internal.quickfix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.internal.diagnostics.DiagnosticAnnotation;

/** What mends the findings at the caret or, if there is none, on its line. */
public final class PlanQuickAssist implements IQuickAssistProcessor {

	/** The user has asked and waits for the list. */
	private static final int PATIENCE_MILLIS = 1_500;

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context.getSourceViewer();
		int offset = context.getOffset() >= 0 ? context.getOffset() : viewer.getSelectedRange().x;
		return Optional.ofNullable(viewer.getDocument()).flatMap(PlanConnections.get()::documentOf)
				.map(plan -> proposals(plan, viewer, offset)).orElse(null);
	}

	private static ICompletionProposal[] proposals(PlanDocument plan, ISourceViewer viewer, int offset) {
		List<DiagnosticAnnotation> here = DiagnosticAnnotation.at(viewer.getAnnotationModel(), offset, 0);
		List<DiagnosticAnnotation> found = here.isEmpty() ? onLine(viewer, plan.document(), offset) : here;
		List<Diagnostic> diagnostics = found.stream().map(DiagnosticAnnotation::diagnostic).toList();
		Range range = diagnostics.isEmpty() ? TextPositions.range(plan.document(), offset, viewer.getSelectedRange().y)
				: around(diagnostics);
		CodeActionParams params = new CodeActionParams(plan.id(), range, new CodeActionContext(diagnostics));
		List<ICompletionProposal> proposals = new ArrayList<>();
		PlanConnection.await(plan.request(server -> server.getTextDocumentService().codeAction(params)), PATIENCE_MILLIS)
				.ifPresent(actions -> actions.forEach(action -> proposals.add(new FixProposal(plan, action))));
		return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
	}

	private static Range around(List<Diagnostic> diagnostics) {
		Comparator<Position> order = Comparator.comparingInt(Position::getLine)
				.thenComparingInt(Position::getCharacter);
		Stream<Range> ranges = diagnostics.stream().map(Diagnostic::getRange);
		return new Range(ranges.map(Range::getStart).min(order).orElseThrow(),
				diagnostics.stream().map(diagnostic -> diagnostic.getRange().getEnd()).max(order).orElseThrow());
	}

	private static List<DiagnosticAnnotation> onLine(ISourceViewer viewer, IDocument document, int offset) {
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			return DiagnosticAnnotation.at(viewer.getAnnotationModel(), line.getOffset(), line.getLength());
		} catch (BadLocationException changedMeanwhile) {
			return List.of();
		}
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof DiagnosticAnnotation && !annotation.isMarkedDeleted();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	public String getErrorMessage() {
		return Messages.nothing;
	}
}
