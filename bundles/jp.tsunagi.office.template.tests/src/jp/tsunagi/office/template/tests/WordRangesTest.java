package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import jp.tsunagi.office.template.Blanks;
import jp.tsunagi.office.template.OfficeTemplate;

/** What is repeated, by where its tags stand. */
class WordRangesTest {

	private final WordText text = new WordText();

	@Test
	void withinALine() throws Exception {
		text.line("{{町}}には{{集いごとに}}{{名前}}、{{集いここまで}}がある。");
		assertEquals("青葉には朝の会、夕の会、茶の間、がある。", filled());
	}

	@Test
	void paragraphsWhoseTagsVanish() throws Exception {
		text.line("はじめ").line("{{集いごとに}}").line("{{番号}} {{名前}}").line("{{集いここまで}}").line("おわり");
		assertEquals("はじめ\n1 朝の会\n2 夕の会\n3 茶の間\nおわり", filled());
	}

	@Test
	void aRow() throws Exception {
		text.table("名前|曜日", "{{集いごとに}}{{名前}}|{{曜日}}{{集いここまで}}");
		assertEquals("[名前|曜日]\n[朝の会|月]\n[夕の会|木]\n[茶の間|]", filled());
	}

	private String filled() throws Exception {
		return WordText.read(OfficeTemplate.open(text.write(), "様式").fill(Town.example().scope(), Blanks.NONE));
	}
}
