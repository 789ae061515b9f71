package jp.tsunagi.plan.ui.internal.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;

/** What the language server offers at a place of a plan. The generic editor asks in the background. */
public final class PlanContentAssist implements IContentAssistProcessor {

	/** The user may go on typing meanwhile. */
	private static final int PATIENCE_MILLIS = 5_000;

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		return Optional.ofNullable(viewer.getDocument()).flatMap(PlanConnections.get()::documentOf)
				.map(plan -> proposals(plan, offset)).orElseGet(() -> new ICompletionProposal[0]);
	}

	private static ICompletionProposal[] proposals(PlanDocument plan, int offset) {
		CompletionParams params = new CompletionParams(plan.id(), TextPositions.position(plan.document(), offset));
		var answer = plan.request(server -> server.getTextDocumentService().completion(params));
		return PlanConnection.await(answer, PATIENCE_MILLIS).map(PlanContentAssist::items).orElse(List.of()).stream()
				.sorted(Comparator.comparing(PlanContentAssist::order))
				.map(item -> new PlanProposal(plan, item, offset)).toArray(ICompletionProposal[]::new);
	}

	private static List<CompletionItem> items(Either<List<CompletionItem>, CompletionList> answer) {
		return answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
	}

	private static String order(CompletionItem item) {
		return item.getSortText() == null ? item.getLabel() : item.getSortText();
	}

	/** Those of the servers; which editor asks cannot be told, and all servers of plans are the same. */
	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		List<String> triggers = PlanConnections.get().connection().map(server -> server.capabilities().getCompletionProvider())
				.map(CompletionOptions::getTriggerCharacters).orElse(List.of());
		char[] characters = new char[triggers.size()];
		IntStream.range(0, characters.length).forEach(i -> characters[i] = triggers.get(i).charAt(0));
		return characters;
	}

	@Override
	public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
		return new IContextInformation[0];
	}

	@Override
	public char[] getContextInformationAutoActivationCharacters() {
		return new char[0];
	}

	@Override
	public String getErrorMessage() {
		return null;
	}

	@Override
	public IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
