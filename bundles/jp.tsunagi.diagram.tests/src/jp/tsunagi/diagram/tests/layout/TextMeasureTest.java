package jp.tsunagi.diagram.tests.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.layout.TextBlock;
import jp.tsunagi.diagram.layout.TextMeasure;

/** Texts are measured the same everywhere and broken where a Japanese reader would break them. */
class TextMeasureTest {

	private final TextMeasure measure = TextMeasure.standard();

	@Test
	void aFullWidthLetterIsAsWideAsHighAndALatinOneHalf() {
		assertEquals(50, measure.width("社会福祉会", 10, false), 0.01);
		assertEquals(15, measure.width("ABC", 10, false), 0.01);
	}

	@Test
	void wordsStayWhole() {
		assertEquals(List.of("生活支援", "コーディネーター"), measure.wrap("生活支援コーディネーター", 10, false, 95, 3).lines());
		assertEquals(List.of("わがまち支えあい", "協議会\uff08第10エリア\uff09"),
				measure.wrap("わがまち支えあい協議会\uff08第10エリア\uff09", 10, false, 120, 3).lines());
	}

	@Test
	void noLineBeginsWithPunctuation() {
		TextBlock text = measure.wrap("買い物、通院、ゴミ出し。見守り、話し相手、庭の手入れ。", 10, false, 45, 20);
		text.lines().forEach(line -> assertTrue("、。".indexOf(line.charAt(0)) < 0, line));
		assertTrue(text.width() <= 45);
	}

	@Test
	void linesEndWhereTheTextSaysSo() {
		assertEquals(List.of("四谷", "活動体 3"), measure.wrap("四谷\n活動体 3", 10, false, 500, 3).lines());
	}

	@Test
	void aVeryLongNameIsCut() {
		TextBlock text = measure.wrap("支".repeat(5000), 10, false, 100, 3);
		assertEquals(3, text.lines().size());
		assertTrue(text.cut());
		assertTrue(text.lines().getLast().endsWith("\u2026"));
		assertTrue(text.width() <= 100);
	}

	@Test
	void emojiAreNotCutInTwo() {
		TextBlock text = measure.wrap("\uD83D\uDE42".repeat(100), 10, false, 35, 1);
		assertTrue(text.cut());
		assertTrue(text.lines().getFirst().codePoints().noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF));
	}
}
