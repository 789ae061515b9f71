package jp.tsunagi.diagram.internal.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of text, each part in the font that holds its letters. Text from right to left is put in order and joined by
 * {@link TextLayout}.
 */
final class GlyphRuns {

	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private record Run(String text, Font font) {

		double width() {
			return font.getStringBounds(text, CONTEXT).getWidth();
		}
	}

	private final List<Run> runs;

	private final TextLayout layout;

	private GlyphRuns(List<Run> runs) {
		this.runs = runs;
		StringBuilder all = new StringBuilder();
		runs.forEach(run -> all.append(run.text()));
		char[] letters = all.toString().toCharArray();
		boolean simple = runs.stream().allMatch(run -> run.text().chars().allMatch(letter -> letter < 0x300 || letter >= 0x3000));
		layout = simple || letters.length == 0 || !Bidi.requiresBidi(letters, 0, letters.length) && runs.size() == 1 ? null
				: new TextLayout(attributed(all.toString()).getIterator(), CONTEXT);
	}

	private AttributedString attributed(String text) {
		AttributedString attributed = new AttributedString(text);
		int start = 0;
		for (Run run : runs) {
			attributed.addAttribute(TextAttribute.FONT, run.font(), start, start + run.text().length());
			start += run.text().length();
		}
		return attributed;
	}

	/** One part. */
	static GlyphRuns plain(String text, Font font) {
		return new GlyphRuns(List.of(new Run(text, font)));
	}

	/** How wide it is, in pixels. */
	double width() {
		return layout != null ? layout.getAdvance() : runs.stream().mapToDouble(Run::width).sum();
	}

	/** Draws it from the origin. */
	void draw(Graphics2D graphics) {
		if (layout != null) {
			layout.draw(graphics, 0, 0);
			return;
		}
		double x = 0;
		for (Run run : runs) {
			graphics.setFont(run.font());
			graphics.drawString(run.text(), (float) x, 0);
			x += run.width();
		}
	}

	/** Takes letters one after the other. */
	static final class Builder {

		private final List<Run> runs = new ArrayList<>();

		void add(String letter, Font font) {
			if (letter.isEmpty()) {
				return;
			}
			if (!runs.isEmpty() && runs.getLast().font().equals(font)) {
				runs.add(new Run(runs.removeLast().text() + letter, font));
			} else {
				runs.add(new Run(letter, font));
			}
		}

		GlyphRuns build() {
			return new GlyphRuns(List.copyOf(runs));
		}
	}
}
