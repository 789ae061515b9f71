package jp.tsunagi.plan.ui.internal.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import jp.tsunagi.core.search.SearchText;
import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.internal.edit.TextEdits;
import jp.tsunagi.plan.ui.internal.markdown.MarkdownControl;
import jp.tsunagi.plan.ui.internal.markdown.Markup;

/** One of the things that may be written at a place, as the server offers it. */
final class PlanProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
		ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private static final int PATIENCE_MILLIS = 1_000;

	private final PlanDocument plan;

	private final int asked;

	private final int start;

	private CompletionItem item;

	private IRegion selection;

	PlanProposal(PlanDocument plan, CompletionItem item, int offset) {
		this.plan = plan;
		this.item = item;
		this.asked = offset;
		start = range(item).map(range -> TextPositions.offset(plan.document(), range.getStart())).orElse(offset);
	}

	private static Optional<Range> range(CompletionItem item) {
		return Optional.ofNullable(item.getTextEdit())
				.map(edit -> edit.isLeft() ? edit.getLeft().getRange() : edit.getRight().getInsert());
	}

	/** Characters behind the caret that the proposal replaces, too. */
	private int behind() {
		return range(item).map(range -> Math.max(0, TextPositions.offset(plan.document(), range.getEnd()) - asked)).orElse(0);
	}

	private String text() {
		if (item.getTextEdit() != null) {
			return item.getTextEdit().isLeft() ? item.getTextEdit().getLeft().getNewText() : item.getTextEdit().getRight().getNewText();
		}
		return item.getInsertText() == null ? item.getLabel() : item.getInsertText();
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		int length = Math.max(0, Math.min(offset + behind(), document.getLength()) - start);
		List<TextEdit> others = item.getAdditionalTextEdits() == null ? List.of() : new ArrayList<>(item.getAdditionalTextEdits());
		try {
			if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
				selection = new SnippetInsertion(viewer, Snippet.parse(text())).insert(start, length);
			} else {
				String inserted = text();
				document.replace(start, length, inserted);
				selection = new Region(start + inserted.length(), 0);
			}
			if (!others.isEmpty()) {
				TextEdits.apply(document, others);
			}
		} catch (BadLocationException changedMeanwhile) {
			selection = null;
		}
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		if (offset < start) {
			return false;
		}
		try {
			String typed = SearchText.normalize(document.get(start, offset - start).strip());
			String filter = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
			return typed.isEmpty() || SearchText.normalize(filter).contains(typed) || SearchText.normalize(item.getLabel()).contains(typed);
		} catch (BadLocationException changedMeanwhile) {
			return false;
		}
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString text = new StyledString(item.getLabel());
		String detail = item.getDetail() != null ? item.getDetail()
				: item.getLabelDetails() == null ? null : item.getLabelDetails().getDescription();
		return detail == null || detail.isBlank() ? text : text.append("  " + detail, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public String getDisplayString() {
		return item.getLabel();
	}

	@Override
	public Image getImage() {
		return ProposalIcons.of(item);
	}

	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		if (item.getDocumentation() == null && plan.connection().map(server -> server.capabilities().getCompletionProvider())
				.filter(options -> Boolean.TRUE.equals(options.getResolveProvider())).isPresent()) {
			CompletionItem unresolved = item;
			item = PlanConnection.await(plan.request(server -> server.getTextDocumentService()
					.resolveCompletionItem(unresolved)), PATIENCE_MILLIS).orElse(unresolved);
		}
		String markdown = Markup.of(item.getDocumentation());
		return markdown.isBlank() ? null : markdown;
	}

	@Override
	public String getAdditionalProposalInfo() {
		return null;
	}

	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return MarkdownControl.creator();
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection == null ? null : new Point(selection.getOffset(), selection.getLength());
	}

	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int offset) {
		return item.getLabel();
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int offset) {
		return start;
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("applied in a viewer");
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing changes before it is chosen
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// nothing changes before it is chosen
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}
