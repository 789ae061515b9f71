package jp.tsunagi.plan.edit;

import java.io.StringReader;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Inject;

import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** Finishes an edit: what comes of it can be read, and where the text was laid out it still is. */
final class Layout {

	private final IParser parser;

	private final PlanFormatting formatting;

	@Inject
	Layout(IParser parser, PlanFormatting formatting) {
		this.parser = parser;
		this.formatting = formatting;
	}

	/**
	 * The whole edit, as small as it can be.
	 *
	 * @param edit what has to be written and taken out
	 * @param copied what was copied from elsewhere in the text
	 * @throws PlanEditException if the text could not be read any more
	 */
	List<TextReplacement> finish(List<TextReplacement> edit, EditPlace place, Optional<INode> copied) throws PlanEditException {
		List<TextReplacement> sorted = edit.stream().sorted(Comparator.comparing(TextReplacement::offset).thenComparing(TextReplacement::length))
				.toList();
		String text = place.text().text();
		IParseResult before = place.text().resource().getParseResult();
		IParseResult after = parser.parse(new StringReader(TextReplacement.apply(text, sorted)));
		if (mistakes(after) > mistakes(before)) {
			throw place.failure(Messages.doesNotFit, sorted.stream().map(TextReplacement::text).collect(Collectors.joining()).strip());
		}
		List<TextReplacement> usual = formatting.replacements(before);
		boolean laidOut = isLaidOut(sorted, text, usual) && copied.filter(part -> touches(usual, part.getOffset(), part.getEndOffset())).isEmpty();
		List<TextReplacement> layout = laidOut ? caused(formatting.replacements(after), usual, sorted) : List.of();
		return Composition.of(text, sorted, layout);
	}

	private static long mistakes(IParseResult plans) {
		long values = 0;
		for (var node : plans.getSyntaxErrors()) {
			values += node.getSyntaxErrorMessage() == null ? 0 : 1;
		}
		return values + PlanFormatting.obstacles(plans).filter(node -> node.getSyntaxErrorMessage() == null).count();
	}

	/** Whether the lines of an edit, the one before and the one behind are as the layout has them. */
	private static boolean isLaidOut(List<TextReplacement> edit, String text, List<TextReplacement> usual) {
		return edit.stream().allMatch(replacement -> {
			int start = text.lastIndexOf('\n', text.lastIndexOf('\n', replacement.offset() - 1) - 1) + 1;
			int end = lineEnd(text, lineEnd(text, replacement.end()) + 1);
			return !touches(usual, start, end);
		});
	}

	private static boolean touches(List<TextReplacement> replacements, int start, int end) {
		return replacements.stream().anyMatch(other -> other.offset() < end && other.end() > start);
	}

	private static int lineEnd(String text, int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end;
	}

	/** The layout that is missing because of an edit, and was not before. */
	private static List<TextReplacement> caused(List<TextReplacement> all, List<TextReplacement> usual, List<TextReplacement> edit) {
		Set<TextReplacement> missing = new HashSet<>();
		for (TextReplacement replacement : usual) {
			int shift = edit.stream().filter(each -> each.end() <= replacement.offset())
					.mapToInt(each -> each.text().length() - each.length()).sum();
			missing.add(new TextReplacement(replacement.offset() + shift, replacement.length(), replacement.text()));
		}
		return all.stream().filter(replacement -> !missing.contains(replacement)).toList();
	}
}
