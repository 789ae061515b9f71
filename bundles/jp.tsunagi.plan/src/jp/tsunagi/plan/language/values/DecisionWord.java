package jp.tsunagi.plan.language.values;

import java.util.List;

import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.language.keywords.Keyword;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;

/**
 * How a decision is written. These words are no keywords, so that a step of a training may be called 継続.
 *
 * @param decision what was decided
 * @param words the ways to write it: Japanese first, the last is English
 */
public record DecisionWord(Decision decision, List<String> words) {

	/** In the order in which they are offered. */
	public static final List<DecisionWord> ALL = List.of(new DecisionWord(Decision.CONTINUE, List.of("継続", "continue")),
			new DecisionWord(Decision.EXPAND, List.of("拡充", "拡大", "expand")),
			new DecisionWord(Decision.IMPROVE, List.of("改善", "見直し", "improve")),
			new DecisionWord(Decision.MERGE, List.of("統合", "merge")),
			new DecisionWord(Decision.STOP, List.of("終了", "廃止", "stop")));

	/**
	 * Reads a decision.
	 *
	 * @throws UnknownDecisionException if no decision is written so
	 */
	public static Decision parse(String word) {
		return ALL.stream().filter(entry -> entry.words().contains(word)).map(DecisionWord::decision).findFirst()
				.orElseThrow(() -> new UnknownDecisionException(word));
	}

	/** How {@code decision} is written; a decision that is none cannot be. */
	public static DecisionWord of(Decision decision) {
		return ALL.stream().filter(entry -> entry.decision() == decision).findFirst().orElseThrow();
	}

	/** How it is usually written in {@code language}. */
	public String in(KeywordLanguage language) {
		return new Keyword(words).in(language);
	}
}
