package jp.tsunagi.plan.ui.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/**
 * The little Markdown that language servers write, as text and styles: headings, lists, rules, bold, italics and code.
 *
 * @param text the text without its marks
 * @param styles what of it is bold or in italics
 */
public record MarkdownText(String text, List<StyleRange> styles) {

	/** Bold, italics, code, a link, and a mark that is meant as it stands. */
	private static final Pattern INLINE = Pattern.compile(
			"\\*\\*(.+?)\\*\\*|(?<![\\w*])[*_](?![\\s*_])(.+?)[*_](?!\\w)|`([^`]+)`"
			+ "|\\[([^\\]]+)\\]\\([^)]*\\)|\\\\([\\\\`*_{}\\[\\]()#+\\-.!<>|~])");

	private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");

	private static final Pattern ITEM = Pattern.compile("(\\s*)[-*+]\\s+(.*)");

	/** Keeps its own copy. */
	public MarkdownText {
		styles = List.copyOf(styles);
	}

	/** Reads {@code markdown}. */
	public static MarkdownText parse(String markdown) {
		StringBuilder text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		boolean code = false;
		for (String line : markdown.strip().split("\r?\n")) {
			if (line.startsWith("```")) {
				code = !code;
			} else if (code) {
				text.append(line).append('\n');
			} else {
				block(line, text, styles);
			}
		}
		return new MarkdownText(text.toString().replaceAll("\n{3,}", "\n\n").stripTrailing(), styles);
	}

	private static void block(String line, StringBuilder text, List<StyleRange> styles) {
		Matcher heading = HEADING.matcher(line);
		Matcher item = ITEM.matcher(line);
		if (heading.matches()) {
			int start = text.length();
			inline(heading.group(1), text, styles);
			styles.add(style(start, text.length(), SWT.BOLD));
		} else if (line.matches("\\s*([-*_]\\s*){3,}")) {
			text.append("―――");
		} else if (item.matches()) {
			text.append(item.group(1)).append("・");
			inline(item.group(2), text, styles);
		} else {
			inline(line.startsWith("> ") ? "　" + line.substring(2) : line, text, styles);
		}
		text.append('\n');
	}

	private static void inline(String line, StringBuilder text, List<StyleRange> styles) {
		Matcher mark = INLINE.matcher(line);
		int done = 0;
		while (mark.find()) {
			text.append(line, done, mark.start());
			int start = text.length();
			for (int group = 1; group <= mark.groupCount(); group++) {
				if (mark.group(group) != null) {
					text.append(mark.group(group));
				}
			}
			if (mark.group(1) != null || mark.group(2) != null) {
				styles.add(style(start, text.length(), mark.group(1) != null ? SWT.BOLD : SWT.ITALIC));
			}
			done = mark.end();
		}
		text.append(line, done, line.length());
	}

	private static StyleRange style(int start, int end, int font) {
		return new StyleRange(start, end - start, null, null, font);
	}
}
