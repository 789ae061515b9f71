package jp.tsunagi.core.tests.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.core.search.RomajiReading;

/** Romaji is read as hiragana, also while it is being typed. */
class RomajiReadingTest {

	@ParameterizedTest
	@CsvSource({ "yotsuya, よつや", "yotuya, よつや", "fuchuu, ふちゅう", "hutyuu, ふちゅう", "shinmachi, しんまち", "sinmati, しんまち", "katte, かって",
			"matcha, まっちゃ", "sampo, さんぽ", "honn, ほん", "kin'enka, きんえんか", "sa-bisu, さーびす", "jouhou, じょうほう",
			"fesuta, ふぇすた", "o, お" })
	void reads(String romaji, String kana) {
		assertEquals(Optional.of(kana), RomajiReading.of(romaji));
	}

	@ParameterizedTest
	@CsvSource({ "yots, よ", "yo, よ", "shinm, しん", "kat, か", "katt, かっ", "sak, さ", "hon, ほ", "honnin, ほんに" })
	void waitsForTheVowel(String romaji, String kana) {
		assertEquals(Optional.of(kana), RomajiReading.of(romaji));
	}

	@ParameterizedTest
	@ValueSource(strings = { "npo", "xyz", "四谷", "r4", "k", "" })
	void leavesOtherWords(String text) {
		assertEquals(Optional.empty(), RomajiReading.of(text));
	}

	@Test
	void readsHepburnMBeforeLabials() {
		assertEquals(Optional.of("しんぶんし"), RomajiReading.of("shimbunshi"));
	}
}
