package jp.tsunagi.office.template.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.office.template.field.FieldGroup;
import jp.tsunagi.office.template.field.FieldNote;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.tag.PictureSize;
import jp.tsunagi.office.template.tag.Tag;
import jp.tsunagi.office.template.tag.TagPart;
import jp.tsunagi.office.template.tag.TagReader;
import jp.tsunagi.office.template.tag.TagTree;
import jp.tsunagi.office.template.tag.TemplateFinding;

/** What authors write between braces, and what they are told when it is wrong. */
class TagTest {

	private static final FieldGroup<String> BODY = FieldGroup.<String>with(FieldNote::of).text("名前", name -> name)
			.text("分類", name -> name).build();

	private static final FieldGroup<String> AREA = FieldGroup.<String>with(FieldNote::of).text("名前", name -> name)
			.text("説明", name -> name).rows("活動体", BODY, List::of).part("協議体", BODY, Optional::of)
			.image("関係図", name -> Optional.empty()).build();

	@ParameterizedTest
	@ValueSource(strings = {"{{活動体ごとに}}", "{{ 活動体ごとに }}", "\uff5b\uff5b活動体ごとに\uff5d\uff5d", "{{　活動体　ごとに　}}"})
	void bracesAndBlanksMayBeWide(String text) {
		Tag.Open open = assertInstanceOf(Tag.Open.class, TagReader.read(text).get(0).tag());
		assertEquals("活動体", open.path());
		assertEquals(Tag.Choice.FOR_EACH, open.choice());
	}

	@ParameterizedTest
	@CsvSource({"課題があれば,IF_ANY", "課題がなければ,IF_NONE", "課題ごとに,FOR_EACH"})
	void aWordSaysHowOften(String text, Tag.Choice choice) {
		assertEquals(new Tag.Open("{{" + text + "}}", "課題", choice), TagReader.read("{{" + text + "}}").get(0).tag());
	}

	@Test
	void placesAreCountedInCharactersOfTheText() {
		List<TagReader.Found> tags = TagReader.read("圏域：{{地域.名前}}（{{地域.６５歳以上}}人）");
		assertEquals(List.of(3, 12), List.of(tags.get(0).start(), tags.get(0).end()));
		assertEquals("地域.65歳以上", ((Tag.Say) tags.get(1).tag()).path());
	}

	@Test
	void aPictureMayHaveAWidthAndAHeight() {
		assertEquals(new PictureSize(OptionalDouble.of(120), OptionalDouble.empty()), size("{{関係図　幅１２０ｍｍ}}"));
		assertEquals(new PictureSize(OptionalDouble.empty(), OptionalDouble.of(90)), size("{{関係図　高さ９０ｍｍ}}"));
		assertEquals(new PictureSize(OptionalDouble.of(120), OptionalDouble.of(90.5)), size("{{関係図 幅120mm 高さ 90.5 mm}}"));
		assertEquals(size("{{関係図 幅120mm 高さ90mm}}"), size("{{関係図 高さ90mm　幅120mm}}"));
	}

	private static PictureSize size(String text) {
		return ((Tag.Say) TagReader.read(text).get(0).tag()).size();
	}

	@ParameterizedTest
	@ValueSource(strings = {"{{名前", "{{}}", "{{名前 分類}}", "{{関係図 高さ}}", "{{関係図 幅120mm 幅90mm}}",
			"{{関係図 幅120mm 深さ90mm}}", "{{名前}"})
	void whatIsNoTagIsSaid(String text) {
		assertInstanceOf(Tag.Unreadable.class, TagReader.read(text).get(0).tag());
		assertEquals(1, findings(text).size());
	}

	@ParameterizedTest
	@CsvSource({"{{活動体ごとに}}{{名前}}{{活動体ここまで}},0", "{{活動体ごとに}}{{名前}}{{ここまで}},0", "{{協議体.名前}}{{協議体があれば}}{{ここまで}},0",
			"{{関係図 幅120mm}}{{名前}},0", "{{活動体ごとに}}{{説明}}{{番号}}{{ここまで}},0", "{{番号}},1", "{{活動体}},1", "{{協議体}},1", "{{名前ごとに}}{{ここまで}},1",
			"{{名前 幅120mm}},1", "{{名前 高さ120mm}},1", "{{関係図 高さ90mm}}{{関係図 幅90mm 高さ90mm}},0",
			"{{活動体ごとに}},1", "{{ここまで}},1", "{{活動体ここまで}},1", "{{活動体ごとに}}{{説明があれば}}{{活動体ここまで}},1",
			"{{ない}}{{もない}}{{活動体ごとに}}{{無}}{{ここまで}},3", "{{ないがあれば}}{{ここまで}},1",
			"{{協議体.名前があれば}}{{名前ここまで}},0", "{{協議体.名前があれば}}{{体.名前ここまで}},2"})
	void allMistakesAreFoundAtOnce(String text, int mistakes) {
		assertEquals(mistakes, findings(text).size(), () -> findings(text).toString());
	}

	@Test
	void anUnknownNameComesWithSimilarOnes() {
		TemplateFinding finding = findings("{{協議会}}").get(0);
		assertEquals("0", finding.place());
		assertTrue(finding.message().contains("「協議体」"), finding.message());
	}

	@Test
	void ofAPartTheNamesInItAreProposed() {
		String message = findings("{{協議体.名まえ}}").get(0).message();
		assertTrue(message.contains("近いもの: 「協議体.名前」"), message);
	}

	@Test
	void blocksKeepWhatTheyEnclose() {
		TagTree<Integer> tree = tree("{{名前}}{{活動体ごとに}}{{名前}}{{分類があれば}}{{分類}}{{ここまで}}{{活動体ここまで}}");
		TagPart.Block<Integer> block = assertInstanceOf(TagPart.Block.class, tree.parts().get(1));
		assertEquals(List.of(1, 6), List.of(block.from(), block.to()));
		assertEquals(2, block.parts().size());
	}

	@Test
	void anyTextIsRead() {
		Random random = new Random(7);
		String[] pieces = {"{{", "}}", "{", "}", "活動体", "ごとに", "があれば", "ここまで", "名前", " ", "　", ".", "\n", "幅9mm", "𠮷"};
		for (int i = 0; i < 3_000; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(14), 0, pieces.length).forEach(piece -> text.append(pieces[piece]));
			findings(text.toString());
			int end = 0;
			for (TagReader.Found found : TagReader.read(text.toString())) {
				assertTrue(found.start() >= end && found.end() > found.start(), text.toString());
				end = found.end();
			}
		}
	}

	private static List<TemplateFinding> findings(String text) {
		return tree(text).findings(Scope.blank(AREA));
	}

	/** Each tag's place is its number. */
	private static TagTree<Integer> tree(String text) {
		TagTree<Integer> tree = new TagTree<>(Object::toString);
		List<TagReader.Found> tags = TagReader.read(text);
		for (int i = 0; i < tags.size(); i++) {
			tree.add(tags.get(i).tag(), i);
		}
		tree.end();
		return tree;
	}
}
