package jp.tsunagi.plan.ui.internal.hover;

import java.util.Optional;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;

import jp.tsunagi.plan.ui.internal.connection.PlanConnection;
import jp.tsunagi.plan.ui.internal.connection.PlanConnections;
import jp.tsunagi.plan.ui.internal.connection.PlanDocument;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;
import jp.tsunagi.plan.ui.internal.markdown.MarkdownControl;
import jp.tsunagi.plan.ui.internal.markdown.Markup;

/** What the language server knows of the word under the pointer; the generic editor adds what is wrong with it. */
public final class PlanHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	/** Asked in the background; later than this nobody looks any more. */
	private static final int PATIENCE_MILLIS = 2_000;

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		String markdown = Optional.ofNullable(viewer.getDocument()).flatMap(PlanConnections.get()::documentOf)
				.flatMap(plan -> ask(plan, region.getOffset())).map(Markup::of).orElse("");
		return markdown.isBlank() ? null : markdown;
	}

	private static Optional<Hover> ask(PlanDocument plan, int offset) {
		HoverParams params = new HoverParams(plan.id(), TextPositions.position(plan.document(), offset));
		return PlanConnection.await(plan.request(server -> server.getTextDocumentService().hover(params)), PATIENCE_MILLIS);
	}

	@Override
	@Deprecated
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return (String) getHoverInfo2(viewer, region);
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return MarkdownControl.creator();
	}
}
