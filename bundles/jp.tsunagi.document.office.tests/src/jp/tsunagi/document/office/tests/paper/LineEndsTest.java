package jp.tsunagi.document.office.tests.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import jp.tsunagi.document.office.tests.paper.Pages.Letter;

/** Lines on paper begin and end as Japanese asks for, whatever is written and however it looks. */
class LineEndsTest {

	/** 、。，．・：；？！）」』】］｝〕〉》ー々ゝゞヽヾ〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ */
	private static final String NEVER_FIRST = "\u3001\u3002\uFF0C\uFF0E\u30FB\uFF1A\uFF1B\uFF1F\uFF01"
			+ "\uFF09\u300D\u300F\u3011\uFF3D\uFF5D\u3015\u3009\u300B\u30FC\u3005\u309D\u309E\u30FD\u30FE"
			+ "\u301C\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E"
			+ "\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u30F5\u30F6";

	/** （「『【［｛〔〈《 */
	private static final String NEVER_LAST = "\uFF08\u300C\u300E\u3010\uFF3B\uFF5B\u3014\u3008\u300A";

	private static final String ANY = "\u5730\u57DF\u306E\u652F\u3048\u5408\u3044\u3092\u898B\u5B88\u308B\u30B5\u30ED\u30F3\u4F53\u64CD";

	private final Random random = new Random(9);

	private char of(String letters) {
		return letters.charAt(random.nextInt(letters.length()));
	}

	/** Never more than two signs one after the other: where nothing fits, something has to give. */
	private String text(int words) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words; i++) {
			switch (random.nextInt(6)) {
				case 0 -> text.append(of(NEVER_LAST)).append(of(ANY)).append(of(ANY));
				case 1 -> text.append(of(NEVER_FIRST)).append(of(ANY));
				case 2 -> text.append(of(NEVER_FIRST)).append(of(NEVER_LAST)).append(of(ANY));
				case 3 -> text.append(of(ANY)).append("PDF").append(random.nextInt(100));
				default -> text.append(of(ANY)).append(of(ANY)).append(of(ANY));
			}
		}
		return text.toString();
	}

	private static List<String> lines(Pages pages) {
		List<String> lines = new ArrayList<>();
		for (int page = 1; page <= pages.count(); page++) {
			TreeMap<Long, List<Letter>> byLine = pages.letters(page).stream()
					.collect(Collectors.groupingBy(letter -> Math.round(letter.line()), TreeMap::new, Collectors.toList()));
			byLine.values().forEach(line -> lines.add(line.stream().map(Letter::text).collect(Collectors.joining()).strip()));
		}
		return lines;
	}

	private static void check(String body) throws IOException {
		Pages pages = Pages.of(new SampleWord().bytes(body), "a.docx");
		List<String> lines = lines(pages);
		assertTrue(lines.size() > 100, lines.size() + " lines");
		assertEquals(List.of(), lines.stream().filter(line -> NEVER_FIRST.indexOf(line.charAt(0)) >= 0
				|| NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0).toList());
		assertEquals(List.of(), pages.outside(56.7), "nothing beside the text");
	}

	private static String paragraphs(Supplier<String> runs) {
		return IntStream.range(0, 60).mapToObj(i -> "<w:p>" + runs.get() + "</w:p>").collect(Collectors.joining());
	}

	@Test
	void noLineBeginsOrEndsWithWhatMustNot() throws IOException {
		check(paragraphs(() -> SampleWord.run("", of(ANY) + text(60))));
	}

	/** The layout looks for places to break in what looks the same. */
	@Test
	void aChangeOfTheLookIsNoEndOfALine() throws IOException {
		check(paragraphs(() -> SampleWord.run("", String.valueOf(of(ANY))) + IntStream.range(0, 40)
				.mapToObj(i -> SampleWord.run(i % 2 == 0 ? "<w:b/>" : "<w:u w:val=\"single\"/>", text(2)))
				.collect(Collectors.joining())));
	}

	/** A cell in which an address does not fit. */
	@Test
	void longWordsMayBreakElsewhereButNotBeforeSigns() throws IOException {
		check(IntStream.range(0, 40).mapToObj(i -> SampleWord.table(SampleWord.row("", SampleWord.cell("<w:tcW w:w=\"1700\"/>",
				"\uFF08https" + "abcdefghijklmnopq".repeat(3) + "\uFF09\u3002" + text(3))), 1700))
				.collect(Collectors.joining(SampleWord.paragraph("\u884C"))));
	}
}
