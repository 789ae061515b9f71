package jp.tsunagi.core.tests.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import jp.tsunagi.core.search.Gojuon;

/** Names stand where a Japanese register has them. */
class GojuonTest {

	@Test
	void marksCountLast() {
		assertSorted("おし", "かき", "がくえん", "かわ", "きた", "ぎんこう");
		assertSorted("かき", "がき", "かきね");
		assertSorted("きょう", "きよう", "ぎょう");
	}

	@Test
	void longVowelsStandWithTheirVowel() {
		assertSorted("さあ", "サービス", "さいたま", "さか");
		assertSorted("こうえん", "コーヒー", "こおり", "こま");
	}

	@Test
	void kanaComeBeforeOtherTexts() {
		assertSorted("ん", "四谷", "四谷三丁目");
	}

	private static void assertSorted(String... readings) {
		List<String> expected = List.of(readings);
		assertEquals(expected, expected.reversed().stream().sorted(Comparator.comparing(Gojuon::key)).toList());
	}
}
