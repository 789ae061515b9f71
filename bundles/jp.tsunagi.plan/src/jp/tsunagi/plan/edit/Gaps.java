package jp.tsunagi.plan.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;

import jp.tsunagi.plan.language.formatting2.TextReplacement;

/** Puts words into a text and takes them out, with the blanks and line ends that belong to them. Comments stay where they are. */
final class Gaps {

	/** What needs no blank before or behind it. */
	private static final String MARKS = "\"\u201c\u201d\u300c\u300d\uff02{}\uff5b\uff5d()\uff08\uff09,\uff0c\u3001:\uff1a";

	/** How much deeper the next lines of a text stand. */
	private static final int CONTINUATION = 2;

	private final String text;

	/** Words and comments, in the order of the text. */
	private final List<ILeafNode> leaves = new ArrayList<>();

	private final String lineEnd;

	/** How much deeper each brace stands. */
	private final String unit;

	Gaps(PlanText plans) {
		text = plans.text();
		for (ILeafNode leaf : plans.root().getLeafNodes()) {
			if (!leaf.isHidden() || isComment(leaf)) {
				leaves.add(leaf);
			}
		}
		lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
		unit = text.contains("\n\t") ? "\t" : "  ";
	}

	private static boolean isComment(ILeafNode leaf) {
		return leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT");
	}

	/** Writes {@code words} in place of others, as far as no comment stands between these. */
	TextReplacement replace(List<ILeafNode> old, List<Word> words) {
		List<ILeafNode> first = runs(old).getFirst();
		int start = first.getFirst().getTotalOffset();
		int end = first.getLast().getTotalEndOffset();
		return new TextReplacement(start, end - start, setOff(written(words, indentation(start)), end));
	}

	/** Those of some words that a comment parts from the first. */
	List<ILeafNode> behindComments(List<ILeafNode> words) {
		return words.subList(runs(words).getFirst().size(), words.size());
	}

	/** Takes words out; comments between them stay. */
	List<TextReplacement> remove(List<ILeafNode> words) {
		return runs(words).stream().map(this::removeRun).toList();
	}

	/** Takes a part out, with the comments in it. */
	TextReplacement removePart(List<ILeafNode> words) {
		return removeRun(leaves.subList(leaves.indexOf(words.getFirst()), leaves.indexOf(words.getLast()) + 1));
	}

	/** Words without anything but blanks between them. */
	private List<List<ILeafNode>> runs(List<ILeafNode> words) {
		List<List<ILeafNode>> runs = new ArrayList<>();
		int last = -2;
		for (ILeafNode word : words) {
			int index = leaves.indexOf(word);
			if (index != last + 1) {
				runs.add(new ArrayList<>());
			}
			runs.getLast().add(word);
			last = index;
		}
		return runs;
	}

	private TextReplacement removeRun(List<ILeafNode> run) {
		int first = leaves.indexOf(run.getFirst());
		int last = leaves.indexOf(run.getLast());
		int start = first == 0 ? begin() : end(leaves.get(first - 1));
		int end = last + 1 == leaves.size() ? text.length() : leaves.get(last + 1).getTotalOffset();
		String before = text.substring(start, run.getFirst().getTotalOffset());
		String behind = text.substring(run.getLast().getTotalEndOffset(), end);
		return new TextReplacement(start, end - start, rest(before, behind, start, end));
	}

	/** What stays of the blanks before and behind what is taken out. */
	private String rest(String before, String behind, int start, int end) {
		boolean atStart = start <= begin();
		if (end == text.length()) {
			return atStart ? "" : behind;
		}
		if (atStart) {
			return lastLine(behind);
		}
		boolean breaksBefore = before.indexOf('\n') >= 0;
		boolean breaksBehind = behind.indexOf('\n') >= 0;
		if (breaksBefore && breaksBehind) {
			boolean atBrace = "{\uff5b".indexOf(text.charAt(start - 1)) >= 0 || "}\uff5d".indexOf(text.charAt(end)) >= 0;
			boolean takesBehind = atBrace ? lines(behind) <= lines(before) : lines(behind) >= lines(before);
			return takesBehind ? behind : before.substring(0, before.lastIndexOf('\n') + 1) + lastLine(behind);
		}
		String kept = breaksBefore || !breaksBehind && !before.isEmpty() ? before : behind;
		return kept.isEmpty() && isWord(text.charAt(start - 1)) && isWord(text.charAt(end)) ? " " : kept;
	}

	private static long lines(String blanks) {
		return blanks.chars().filter(blank -> blank == '\n').count();
	}

	private static String lastLine(String blanks) {
		return blanks.substring(blanks.lastIndexOf('\n') + 1);
	}

	/** Writes words behind another on the same line. */
	TextReplacement insertBehind(ILeafNode word, List<Word> words) {
		int offset = word.getTotalEndOffset();
		String first = words.getFirst().gap() == Word.Gap.NONE ? "" : " ";
		return new TextReplacement(offset, 0, setOff(first + written(words, indentation(word.getTotalOffset())), offset));
	}

	/**
	 * Writes words on lines of their own.
	 *
	 * @param word what they come behind, with the comments on its line
	 * @param indentation of the new lines
	 * @param outer the indentation of the line with the brace behind
	 * @param blankLine whether the lines are set off by a blank one
	 */
	TextReplacement insertLine(ILeafNode word, List<Word> words, String indentation, String outer, boolean blankLine) {
		int next = leaves.indexOf(word) + 1;
		int offset = word.getTotalEndOffset();
		while (next < leaves.size() && isComment(leaves.get(next)) && !isBroken(offset, leaves.get(next).getTotalOffset())) {
			offset = end(leaves.get(next++));
		}
		int end = next == leaves.size() ? text.length() : leaves.get(next).getTotalOffset();
		String lines = (blankLine ? lineEnd : "") + lineEnd + indentation + written(words, indentation);
		if (isBroken(offset, end) || next == leaves.size()) {
			return new TextReplacement(offset, 0, lines);
		}
		boolean closes = "}\uff5d".indexOf(text.charAt(end)) >= 0;
		return new TextReplacement(offset, end - offset, lines + lineEnd + (closes ? outer : indentation));
	}

	/** Writes words at the end of the text. */
	TextReplacement append(List<Word> words) {
		int offset = leaves.isEmpty() ? begin() : end(leaves.getLast());
		String before = leaves.isEmpty() ? "" : lineEnd + lineEnd;
		boolean broken = text.indexOf('\n', offset) >= 0;
		return new TextReplacement(offset, 0, before + written(words, "") + (broken ? "" : lineEnd));
	}

	/** A part as it stands in the text, with the comments within it; further lines stand as much deeper than the first as they do there. */
	List<Word> copied(List<ILeafNode> words) {
		int first = leaves.indexOf(words.getFirst());
		String indentation = indentation(words.getFirst().getTotalOffset());
		List<Word> copy = new ArrayList<>();
		copy.add(new Word(words.getFirst().getText(), Word.Gap.LINE, 0));
		for (int i = first + 1; i <= leaves.indexOf(words.getLast()); i++) {
			ILeafNode leaf = leaves.get(i);
			String blanks = text.substring(end(leaves.get(i - 1)), leaf.getTotalOffset());
			String written = text.substring(leaf.getTotalOffset(), end(leaf));
			for (long line = lines(blanks); line > 1; line--) {
				copy.add(new Word("", Word.Gap.LINE, 0));
			}
			String before = lastLine(blanks);
			copy.add(lines(blanks) == 0 ? new Word(blanks + written, Word.Gap.NONE, 0)
					: new Word((before.startsWith(indentation) ? before.substring(indentation.length()) : "") + written, Word.Gap.LINE, 0));
		}
		return copy;
	}

	private String setOff(String written, int offset) {
		boolean grown = offset < text.length() && isWord(text.charAt(offset)) && isWord(written.charAt(written.length() - 1));
		return grown ? written + " " : written;
	}

	private String written(List<Word> words, String indentation) {
		StringBuilder written = new StringBuilder();
		for (Word word : words) {
			if (!written.isEmpty()) {
				written.append(switch (word.gap()) {
					case NONE -> "";
					case BLANK -> " ";
					case TEXT_LINE -> lineEnd + indentation + unit.repeat(word.depth() + CONTINUATION);
					case LINE -> word.text().isEmpty() ? lineEnd : lineEnd + indentation + unit.repeat(word.depth());
				});
			}
			written.append(word.text());
		}
		return written.toString();
	}

	/** The blanks that the line of {@code offset} begins with. */
	String indentation(int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		int end = start;
		while (end < offset && isBlank(text.charAt(end))) {
			end++;
		}
		return text.substring(Math.max(start, begin()), Math.max(end, begin()));
	}

	/** Whether nothing but blanks stands before {@code offset} on its line. */
	boolean beginsLine(int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		return text.substring(start, offset).chars().allMatch(Gaps::isBlank);
	}

	/** Indentation of what stands in the braces of something with that indentation. */
	String deeper(String indentation) {
		return indentation + unit;
	}

	boolean isBroken(int start, int end) {
		return text.substring(start, end).indexOf('\n') >= 0;
	}

	/** A byte order mark stays in front. */
	private int begin() {
		return text.startsWith("\uFEFF") ? 1 : 0;
	}

	/** Where a word or comment ends; the line end is none of a comment. */
	private static int end(ILeafNode leaf) {
		String written = leaf.getText();
		int length = written.length();
		while (length > 0 && (written.charAt(length - 1) == '\n' || written.charAt(length - 1) == '\r')) {
			length--;
		}
		return leaf.getTotalOffset() + length;
	}

	private static boolean isWord(char character) {
		return !isBlank(character) && MARKS.indexOf(character) < 0;
	}

	private static boolean isBlank(int character) {
		return Character.isWhitespace(character) || character == '\u00A0' || character == '\uFEFF';
	}
}
