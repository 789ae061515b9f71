package jp.tsunagi.plan.ui.internal.colouring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.swt.custom.StyleRange;

import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.workbench.internal.theme.WorkbenchTheme;

/** Colours names by what the language server knows of them, over the colours of the words; they move with the text. */
public final class SemanticColouring implements ITextPresentationListener {

	private static final String CATEGORY = "jp.tsunagi.plan.ui.semantic";

	private final SourceViewer viewer;

	private final PlanDocument plan;

	private final Runnable ask = this::ask;

	private final Runnable repaint = this::repaint;

	private final DefaultPositionUpdater updater = new DefaultPositionUpdater(CATEGORY);

	private CompletableFuture<SemanticTokens> answer = CompletableFuture.completedFuture(null);

	/** A word and its colour. */
	private static final class ColouredWord extends Position {

		private final PlanColour colour;

		private ColouredWord(int offset, int length, PlanColour colour) {
			super(offset, length);
			this.colour = colour;
		}

		private StyleRange style() {
			return colour.range(offset, length);
		}
	}

	/** Colours {@code plan} in {@code viewer} until that is gone. */
	public SemanticColouring(SourceViewer viewer, PlanDocument plan) {
		this.viewer = viewer;
		this.plan = plan;
		plan.document().addPositionCategory(CATEGORY);
		plan.document().addPositionUpdater(updater);
		viewer.addTextPresentationListener(this);
		plan.whenQuiet(ask);
		WorkbenchTheme.addListener(repaint);
		viewer.getTextWidget().addDisposeListener(event -> dispose());
		if (plan.connection().isPresent()) {
			ask();
		}
	}

	private void dispose() {
		answer.cancel(true);
		plan.removeQuietListener(ask);
		WorkbenchTheme.removeListener(repaint);
		plan.document().removePositionUpdater(updater);
		try {
			if (plan.document().containsPositionCategory(CATEGORY)) {
				plan.document().removePositionCategory(CATEGORY);
			}
		} catch (BadPositionCategoryException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private void ask() {
		answer.cancel(true);
		answer = plan.request(server -> server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(plan.id())));
		String asked = plan.document().get();
		answer.thenAccept(tokens -> {
			if (tokens != null) {
				viewer.getTextWidget().getDisplay().asyncExec(() -> show(tokens, asked));
			}
		});
	}

	private void show(SemanticTokens tokens, String asked) {
		IDocument document = plan.document();
		if (viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed() || !document.get().equals(asked)) {
			return;
		}
		try {
			for (Position former : document.getPositions(CATEGORY)) {
				document.removePosition(CATEGORY, former);
			}
			for (ColouredWord word : words(document, tokens.getData())) {
				document.addPosition(CATEGORY, word);
			}
		} catch (BadPositionCategoryException | BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
		repaint();
	}

	private void repaint() {
		if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
			viewer.invalidateTextPresentation();
		}
	}

	private Optional<SemanticTokensLegend> legend() {
		return plan.connection().map(server -> server.capabilities().getSemanticTokensProvider())
				.map(SemanticTokensWithRegistrationOptions::getLegend);
	}

	/** Five numbers for each word: lines down, columns on, length, type, modifiers. */
	private List<ColouredWord> words(IDocument document, List<Integer> data) throws BadLocationException {
		List<ColouredWord> words = new ArrayList<>();
		List<String> types = legend().map(SemanticTokensLegend::getTokenTypes).orElse(List.of());
		int declaration = legend().map(SemanticTokensLegend::getTokenModifiers).orElse(List.of())
				.indexOf(SemanticTokenModifiers.Declaration);
		int line = 0;
		int column = 0;
		for (int i = 0; i + 4 < data.size(); i += 5) {
			column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
			line += data.get(i);
			int length = data.get(i + 2);
			boolean isDeclared = declaration >= 0 && (data.get(i + 4) & 1 << declaration) != 0;
			Optional<PlanColour> colour = isDeclared ? Optional.of(PlanColour.NAME) : colour(types, data.get(i + 3));
			if (colour.isPresent() && line < document.getNumberOfLines()) {
				int offset = document.getLineOffset(line) + column;
				if (offset + length <= document.getLength()) {
					words.add(new ColouredWord(offset, length, colour.get()));
				}
			}
		}
		return words;
	}

	/** The server calls words that begin a part keywords, those that begin an attribute properties. */
	private static Optional<PlanColour> colour(List<String> types, int type) {
		return type >= types.size() ? Optional.empty() : Optional.ofNullable(switch (types.get(type)) {
			case SemanticTokenTypes.Keyword, SemanticTokenTypes.Property -> PlanColour.KEYWORD;
			case SemanticTokenTypes.String -> PlanColour.TEXT;
			case SemanticTokenTypes.Comment -> PlanColour.COMMENT;
			case SemanticTokenTypes.Number, SemanticTokenTypes.EnumMember -> PlanColour.VALUE;
			case SemanticTokenTypes.Class, SemanticTokenTypes.Variable -> PlanColour.REFERENCE;
			default -> null;
		});
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion painted = presentation.getExtent();
		try {
			List<StyleRange> styles = new ArrayList<>();
			AbstractDocument document = (AbstractDocument) plan.document();
			for (Position position : document.getPositions(CATEGORY, painted.getOffset(), painted.getLength(), false, false)) {
				if (position.getLength() > 0) {
					styles.add(((ColouredWord) position).style());
				}
			}
			presentation.replaceStyleRanges(styles.toArray(StyleRange[]::new));
		} catch (BadPositionCategoryException closed) {
			// the words keep the colours of their letters
		}
	}
}
