package jp.tsunagi.core.tests.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.core.search.SearchText;

/** However a word is typed, it is the same word. */
class SearchTextTest {

	@ParameterizedTest
	@CsvSource({ "サロン, さろん", "ｻﾛﾝ, さろん", "ｶﾞｸｴﾝ, がくえん", "ＮＰＯ, npo", "Ｎｐｏ法人, npo法人", "１２３, 123", "㈱つなぎ, (株)つなぎ", "屏風ヶ浦, 屏風け浦",
			"屏風ケ浦, 屏風け浦", "か\u3099っこう, がっこう", "ヴィラ, ゔぃら", "サービス, さーびす", "' 四谷　', 四谷", "'', ''" })
	void foldsSpellings(String typed, String normalized) {
		assertEquals(normalized, SearchText.normalize(typed));
	}

	@Test
	void partsWordsAtEverySpace() {
		assertEquals(List.of("四谷", "さろん"), SearchText.words("　四谷　 サロン "));
		assertEquals(List.of(), SearchText.words("　"));
	}

	@Test
	void wantsEveryWordInAnyOrder() {
		assertTrue(SearchText.containsAll(SearchText.normalize("四谷ふれあいサロン"), SearchText.words("さろん 四谷")));
		assertTrue(SearchText.containsAll(SearchText.normalize("四谷ふれあいサロン"), SearchText.words("")));
		assertFalse(SearchText.containsAll(SearchText.normalize("四谷ふれあいサロン"), SearchText.words("四谷 体操")));
	}
}
