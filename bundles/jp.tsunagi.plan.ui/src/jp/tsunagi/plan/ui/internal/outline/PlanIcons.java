package jp.tsunagi.plan.ui.internal.outline;

import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.graphics.Image;

import jp.tsunagi.plan.ui.internal.colouring.PlanKeywords;
import jp.tsunagi.plan.ui.internal.connection.TextPositions;

/** The icons of the parts of a plan, told by the keyword that each begins with. */
public final class PlanIcons {

	private static final String BUNDLE = "jp.tsunagi.plan.ui";

	private static final String OTHER = "part";

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("Plan", "plan"), Map.entry("Goal", "goal"),
			Map.entry("Action", "action"), Map.entry("Milestone", "milestone"), Map.entry("Indicator", "indicator"),
			Map.entry("Issue", "issue"), Map.entry("Review", "review"), Map.entry("FollowUp", "event"), Map.entry("Training", "training"),
			Map.entry("Step", "training"), Map.entry("Event", "event"), Map.entry("Budget", "budget"),
			Map.entry("Pillar", "pillar"), Map.entry("Note", "note"), Map.entry("Situation", "note"),
			Map.entry("Vision", "goal"), Map.entry("Measured", "indicator"), Map.entry("Overall", "review"));

	private PlanIcons() {
	}

	/** The icon of what stands at {@code range}; nobody disposes of it. */
	public static Image of(IDocument document, Range range) {
		IRegion region = TextPositions.region(document, range);
		return of(firstWord(document, region));
	}

	/** The icon of what {@code keyword} introduces; nobody disposes of it. */
	public static Image of(String keyword) {
		return image(PlanKeywords.subject(keyword).map(subject -> NAMES.getOrDefault(subject, OTHER)).orElse(OTHER));
	}

	/** The icon of that name; nobody disposes of it. */
	public static Image image(String name) {
		return JFaceResources.getResources().get(descriptor(name));
	}

	/** The icon of that name. */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseThrow(() -> new IllegalArgumentException(name));
	}

	private static String firstWord(IDocument document, IRegion region) {
		try {
			int start = region.getOffset();
			int end = region.getOffset() + region.getLength();
			while (start < end && !Character.isLetter(document.getChar(start))) {
				start++;
			}
			int word = start;
			while (word < end && (Character.isLetterOrDigit(document.getChar(word)) || document.getChar(word) == '-')) {
				word++;
			}
			return document.get(start, word - start);
		} catch (BadLocationException changedMeanwhile) {
			return "";
		}
	}
}
