package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;
import jp.tsunagi.office.template.field.Scope;

/**
 * Templates of any shape, each beside the text that it must become: what is not a tag stays as it is, what is one is filled in,
 * whether Word or LibreOffice saved the template.
 */
class RandomWordTest {

	private static final String OPEN = "{{集いごとに}}";

	private static final String CLOSE = "{{集いここまで}}";

	@TempDir
	Path folder;

	private final WordText text = new WordText();

	private final List<String> expected = new ArrayList<>();

	private final List<Town.Gathering> gatherings = Town.example().gatherings();

	private Random random;

	@Test
	void whatIsNoTagStays() throws Exception {
		for (int seed = 0; seed < 40; seed++) {
			RandomWordTest document = new RandomWordTest();
			document.write(seed);
			byte[] filled = document.fill(document.text.write());
			assertEquals(document.expected(), WordText.read(filled), "seed " + seed);
			WordText.parts(filled).forEach((name, content) -> assertFalse(content.contains("{{"), name));
		}
	}

	@Test
	void libreOfficeReadsItAndSavesTemplates() throws Exception {
		IntStream.range(100, 130).forEach(this::write);
		LibreOffice office = new LibreOffice(folder);
		byte[] filled = fill(text.write());
		assertEquals(words(expected()), words(new String(office.save(filled, ".docx", "txt:Text (encoded):UTF8"), StandardCharsets.UTF_8)));
		byte[] template = office.save(text.write(), ".docx", "docx");
		assertEquals(words(expected()), words(WordText.read(fill(template))));
	}

	/** LibreOffice writes a table as lines. */
	private static String words(String lines) {
		return lines.replace("\ufeff", "").replaceAll("[\\[\\]|/\\s]+", " ").strip();
	}

	private byte[] fill(byte[] template) throws Exception {
		Scope scope = Town.example().scope();
		OfficeTemplate opened = OfficeTemplate.open(template, "");
		assertEquals(List.of(), opened.check(Town.blank()));
		return opened.fill(scope, Blanks.NONE);
	}

	private String expected() {
		return String.join("\n", expected);
	}

	private void write(int seed) {
		random = new Random(seed);
		for (int part = random.nextInt(1, 6); part > 0; part--) {
			String before = word();
			String after = word();
			switch (random.nextInt(6)) {
				case 0 -> line(before + "{{町}}" + after, before + "青葉" + after);
				case 1 -> line(before + OPEN + after + "{{名前}}" + CLOSE + before, before + each(after + "%s", "") + before);
				case 2 -> paragraphs(before, after);
				case 3 -> rows(before, after);
				case 4 -> cell(before, after);
				default -> line(before, before);
			}
			// tables that touch are one to LibreOffice
			line(after, after);
		}
	}

	private void line(String template, String filled) {
		List<String> pieces = new ArrayList<>();
		for (String rest = template; !rest.isEmpty(); rest = rest.substring(pieces.getLast().length())) {
			pieces.add(rest.substring(0, random.nextInt(1, Math.min(rest.length(), 9) + 1)));
		}
		text.runs(pieces);
		expected.add(filled);
	}

	private void paragraphs(String before, String after) {
		text.line(OPEN).line(before + "{{名前}}").line(after).line(CLOSE);
		gatherings.forEach(each -> expected.addAll(List.of(before + each.name(), after)));
	}

	private void rows(String before, String after) {
		boolean isTwo = random.nextBoolean();
		if (isTwo) {
			text.table(before + "|" + after, OPEN + "{{名前}}|" + before, "{{曜日}}|" + after + CLOSE);
		} else {
			text.table(before + "|" + after, OPEN + "{{名前}}|" + before + "{{曜日}}" + CLOSE);
		}
		expected.add("[" + before + "|" + after + "]");
		gatherings.forEach(each -> expected.add(isTwo ? "[" + each.name() + "|" + before + "]\n[" + each.day() + "|" + after + "]"
				: "[" + each.name() + "|" + before + each.day() + "]"));
	}

	private void cell(String before, String after) {
		text.table(before + "|" + OPEN + "/" + after + "{{名前}}/" + CLOSE, after + "|" + after);
		expected.add("[" + before + "|" + each(after + "%s", "/") + "]");
		expected.add("[" + after + "|" + after + "]");
	}

	private String each(String format, String separator) {
		return gatherings.stream().map(each -> format.replace("%s", each.name())).collect(Collectors.joining(separator));
	}

	private String word() {
		return random.ints(random.nextInt(1, 5), 'あ', 'ん').mapToObj(Character::toString).collect(Collectors.joining()) + "<&>";
	}
}
