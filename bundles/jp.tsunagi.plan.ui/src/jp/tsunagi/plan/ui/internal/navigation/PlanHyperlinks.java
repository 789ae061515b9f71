package jp.tsunagi.plan.ui.internal.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.PlatformUI;

import jp.tsunagi.plan.ui.internal.connection.PlanConnections;

/** Makes links of names while Ctrl is held. */
public final class PlanHyperlinks extends AbstractHyperlinkDetector {

	/** The pointer moves meanwhile. */
	private static final int PATIENCE_MILLIS = 300;

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		IDocument document = viewer.getDocument();
		List<Target> targets = Optional.ofNullable(document).flatMap(PlanConnections.get()::documentOf)
				.map(plan -> Definitions.at(plan, region.getOffset(), PATIENCE_MILLIS)).orElse(List.of());
		return targets.isEmpty() ? null
				: new IHyperlink[] { new DefinitionLink(word(document, region.getOffset()), targets.getFirst()) };
	}

	/** The letters around {@code offset}. */
	static IRegion word(IDocument document, int offset) {
		try {
			int start = offset;
			int end = offset;
			while (start > 0 && Character.isLetterOrDigit(document.getChar(start - 1))) {
				start--;
			}
			while (end < document.getLength() && Character.isLetterOrDigit(document.getChar(end))) {
				end++;
			}
			return new Region(start, end - start);
		} catch (BadLocationException changedMeanwhile) {
			return new Region(offset, 0);
		}
	}

	private record DefinitionLink(IRegion region, Target target) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public String getTypeLabel() {
			return Messages.goTo;
		}

		@Override
		public String getHyperlinkText() {
			return Messages.goTo;
		}

		@Override
		public void open() {
			target.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
		}
	}
}
