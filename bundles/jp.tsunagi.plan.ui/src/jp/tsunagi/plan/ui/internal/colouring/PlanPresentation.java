package jp.tsunagi.plan.ui.internal.colouring;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;

/** Colours words, texts and comments as they are typed, before the language server has had a look. */
public final class PlanPresentation extends PresentationReconciler {

	/** Made for each editor, by the generic editor. */
	public PlanPresentation() {
		setDocumentPartitioning(PlanPartitions.NAME);
		colour(IDocument.DEFAULT_CONTENT_TYPE, new WordScanner());
		colour(PlanPartitions.COMMENT, new Whole(PlanColour.COMMENT));
		colour(PlanPartitions.TEXT, new Whole(PlanColour.TEXT));
	}

	private void colour(String type, ITokenScanner scanner) {
		DefaultDamagerRepairer lines = new DefaultDamagerRepairer(scanner);
		setDamager(lines, type);
		setRepairer(lines, type);
	}

	/** Gives all of a partition one colour, that of the theme at the time. */
	private static final class Whole extends RuleBasedScanner {

		private final PlanColour colour;

		private Whole(PlanColour colour) {
			this.colour = colour;
		}

		@Override
		public void setRange(IDocument document, int offset, int length) {
			setDefaultReturnToken(new Token(colour.attribute()));
			super.setRange(document, offset, length);
		}
	}
}
