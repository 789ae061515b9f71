package jp.tsunagi.plan.tests.robustness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.plan.language.services.PlanGrammarAccess;
import jp.tsunagi.plan.language.values.Quotation;
import jp.tsunagi.plan.tests.robustness.Word.Kind;

/** Writes the words of a plan in any of the ways in which people may: language, calendar, width, blanks, comments. */
final class RandomStyle {

	private static final List<String> BLANKS = List.of(" ", " ", " ", "　", "  ", "\t", "\u00A0");

	private static final List<String> COMMENTS = List.of("// メモ ", "※ 注（「」{}", "／／\"", "/* a */", "/*\n  複数の行\n\n*/", "/**/", "※");

	private static final Grammar GRAMMAR = PlanLanguage.INJECTOR.getInstance(PlanGrammarAccess.class).getGrammar();

	private static final Map<String, List<String>> KEYWORDS = new ConcurrentHashMap<>();

	private static final Set<String> ALL_KEYWORDS = GrammarUtil.getAllKeywords(GRAMMAR);

	private final RandomGenerator random;

	private final String lineEnd;

	/** How many of a hundred gaps hold a line break, and a comment. */
	private final int lines;
	private final int comments;

	private RandomStyle(RandomGenerator random) {
		this.random = random;
		this.lineEnd = random.nextInt(4) == 0 ? "\r\n" : "\n";
		this.lines = random.nextInt(60);
		this.comments = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
	}

	/** The text of {@code words}, which parses to the same plans in each style. */
	static String write(List<Word> words, RandomGenerator random) {
		RandomStyle style = new RandomStyle(random);
		StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
		Word previous = new Word(Kind.OPEN, "");
		for (Word word : words) {
			style.appendGap(text, previous, word);
			text.append(style.writing(word));
			previous = word;
		}
		style.appendGap(text, previous, new Word(Kind.CLOSE, ""));
		return text.toString();
	}

	private void appendGap(StringBuilder text, Word previous, Word next) {
		if (previous.kind() == Kind.KEYWORD && random.nextInt(6) == 0) {
			text.append(pick(List.of(":", "：", " ：")));
		}
		boolean needed = isWord(previous) && isWord(next);
		boolean name = next.kind() == Kind.NAME_PAREN || previous.kind() == Kind.NAME_PAREN;
		if (name || !needed && random.nextInt(3) == 0) {
			return;
		}
		text.append(pick(BLANKS));
		while (random.nextInt(100) < lines) {
			text.append(lineEnd).append(random.nextBoolean() ? pick(BLANKS) : "");
		}
		while (random.nextInt(100) < comments) {
			String comment = pick(COMMENTS);
			text.append(comment).append(comment.startsWith("/*") ? "" : lineEnd);
		}
	}

	/** Words grow together where nothing stands between them. */
	private static boolean isWord(Word word) {
		return switch (word.kind()) {
			case KEYWORD, NAME, WORD, DATE, RANGE, ARROW -> true;
			default -> false;
		};
	}

	private String writing(Word word) {
		return switch (word.kind()) {
			case KEYWORD -> pick(keywords(word.value() + "Keyword"));
			case RANGE -> pick(keywords("RangeMark"));
			case ARROW -> pick(keywords("Arrow"));
			case COMMA -> pick(keywords("Comma"));
			case OPEN -> pick(keywords("OpenBrace"));
			case CLOSE -> pick(keywords("CloseBrace"));
			case OPEN_PAREN -> pick(keywords("OpenParen"));
			case CLOSE_PAREN -> pick(keywords("CloseParen"));
			case NAME_PAREN, WORD -> word.value();
			case DATE -> FuzzyDate.parse(word.value()).format(pick(List.of(CalendarStyle.values())));
			case STRING -> quoted(word.value());
			case NAME -> name(word.value());
		};
	}

	private String name(String name) {
		String writing = Quotation.quoteIfNeeded(name, ALL_KEYWORDS);
		return writing.equals(name) && random.nextInt(4) > 0 ? name : quoted(name);
	}

	private String quoted(String value) {
		if (value.contains("\n") || !value.contains("」") && random.nextInt(4) == 0) {
			return "「" + value.replace("」", "") + "」";
		}
		return switch (random.nextInt(6)) {
			case 0 -> value.contains("”") ? Quotation.quote(value) : "“" + value + "”";
			case 1 -> value.contains("＂") ? Quotation.quote(value) : "＂" + value + "＂";
			default -> Quotation.quote(value);
		};
	}

	private static List<String> keywords(String rule) {
		return KEYWORDS.computeIfAbsent(rule, name -> EcoreUtil2
				.getAllContentsOfType(GrammarUtil.findRuleForName(GRAMMAR, name), Keyword.class).stream().map(Keyword::getValue).toList());
	}

	private <T> T pick(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}
}
