package jp.tsunagi.plan.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.inject.Injector;

import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.formatting2.PlanFormatting;
import jp.tsunagi.plan.language.formatting2.PlanSyntaxException;

/** How a plan looks after it has been laid out. */
class PlanFormatterTest {

	private static final Injector LANGUAGE = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private static final String LAID_OUT = """
			※ 磯子区
			計画 "久良岐丘 移動販売の導入" {
			  圏域 屛風ヶ浦
			  期間 令和3年10月 〜 令和4年度
			  目指す姿 "買物の場が、"
			           "交流の場になる"
			  課題 買物 "高齢になると買物がつらい" 根拠 住民アンケート 困りごと 買物が不便

			  目標 交流の場 "会場が住民の手で続く" { // 三者で
			    課題 買物
			    指標 会場数 基準値 0か所 目標値 4か所 (令和4年度末) 単位 か所

			    取組 移動販売 分類 生活支援 担当 屛風ヶ浦CP第2層コーディネーター {
			      協力 久良岐丘自治会, 磯子区社協, 友愛会（屛風ヶ浦）
			      道標 アンケート 予定 令和4年3月 完了 令和4年3月
			      道標 出発式 予定 令和4年秋 前提 アンケート 変更 令和4年8月 → 令和4年9月 {
			        担当 磯子区社協
			        中止 令和5年 理由 "雨"
			        その後 見学 "交代で" 頻度 毎週 1か月, 毎月 1年 実施 令和4年9月22日 記録 初回 "にぎやか"
			            実施 令和4年9月29日
			      }
			    }

			    取組 見守り
			  }

			  振り返り 令和4年度 上半期 {
			    実施 令和4年10月
			    取組 移動販売 評価 A 結果 "4会場で始まった" 次 拡充 "見守りにつなぐ"
			  }
			}
			""";

	private final PlanFormatting formatting = LANGUAGE.getInstance(PlanFormatting.class);

	@Test
	void whatIsLaidOutStaysAsItIs() throws PlanSyntaxException {
		assertEquals(LAID_OUT, formatting.format(LAID_OUT));
	}

	@Test
	void whatWasWrittenInOneLineGetsItsLines() throws PlanSyntaxException {
		String oneLine = LAID_OUT.replace("※ 磯子区", "/*磯子区*/").replace(" // 三者で", "").replaceAll("\\s+", " ");
		String expected = LAID_OUT.replace("※ 磯子区\n", "/*磯子区*/ ").replace(" // 三者で", "");
		assertEquals(expected, formatting.format(oneLine));
	}

	@Test
	void fullWidthPunctuationAndBlanksBecomeHalfWidthButNotInNamesAndTexts() throws PlanSyntaxException {
		String wide = LAID_OUT.replace("{", "｛").replace("}", "｝").replace(", ", "、").replace("  ", "　").replace(" 〜 ", "～")
				.replace(" (", "（").replace(") ", "）　").replace("圏域 ", "圏域：").replace("→", "⇒");
		assertEquals(LAID_OUT, formatting.format(wide));
		assertEquals("計画 \"Ａ：｛、｝　Ｂ\" {\n}\n", formatting.format("計画：\"Ａ：｛、｝　Ｂ\"｛｝"));
	}

	@Test
	void longLinesAreBrokenBeforeAnAttributeAndBehindAComma() throws PlanSyntaxException {
		String name = "地域ケアプラザの地域活動交流コーディネーター";
		String text = "計画 A { 取組 B 担当 " + "%1$s, %1$s, %1$s 頻度 毎週 }".formatted(name);
		assertEquals("""
				計画 A {
				  取組 B
				      担当 %1$s,
				      %1$s, %1$s
				      頻度 毎週
				}
				""".formatted(name), formatting.format(text));
	}

	@Test
	void aLineMayHave100Columns() throws PlanSyntaxException {
		String line = "  取組 %s 頻度 毎週";
		String fits = line.formatted("あ".repeat(41) + "b");
		assertEquals("計画 A {\n" + fits + "\n}\n", formatting.format("計画 A {" + fits + "}"));
		String tooLong = line.formatted("あ".repeat(42));
		assertEquals("計画 A {\n" + tooLong.replace(" 頻度", "\n      頻度") + "\n}\n", formatting.format("計画 A {" + tooLong + "}"));
	}

	@Test
	void commentsStayWithWhatTheyStandBesides() throws PlanSyntaxException {
		assertEquals("""
				計画 A { // behind the brace
				  ※ own line
				  圏域 B // behind

				  /* of
				three lines
				  */
				  /* before */ 期間 R4 /* within */ 〜 R5
				  資料 C, // first
				      D
				  現状 "a" ※ of a
				       ※ of b
				       "b"

				  // the last
				} /* end */
				""", formatting.format("""
				計画 A{// behind the brace

				※ own line
				圏域 B// behind



				      /* of
				three lines
				  */
				/* before */期間 R4/* within */～ R5
				資料 C, // first
				  D 現状 "a" ※ of a
				※ of b
				"b"

				// the last

				}/* end */


				"""));
	}

	@Test
	void aCommentOfALargeBlockHasTheBlankLine() throws PlanSyntaxException {
		assertEquals("計画 A {\n  圏域 B\n\n  ※ C\n  目標 D {\n  }\n}\n", formatting.format("計画 A{圏域 B\n※ C\n目標 D{}}"));
	}

	@Test
	void blankLinesAreKeptOneAtATime() throws PlanSyntaxException {
		assertEquals("計画 A {\n  圏域 B\n\n  資料 C\n  資料 D\n}\n", formatting.format("計画 A {\n\n圏域 B\n\n\n\n資料 C\n資料 D\n\n}"));
	}

	@Test
	void windowsLineEndsAndTheByteOrderMarkAreKept() throws PlanSyntaxException {
		assertEquals("\uFEFF計画 A {\r\n  圏域 B // c\r\n}\r\n", formatting.format("\uFEFF  計画 A{圏域 B // c\r\n}"));
	}

	@Test
	void whatHasNoPlanBecomesEmpty() throws PlanSyntaxException {
		assertEquals("", formatting.format("　\n\n "));
		assertEquals("※ A\n", formatting.format("\n ※ A"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"計画 A {\n圏域 B", "計画 A {\n圏域 }", "計画 A {\n\"B }", "計画 A {\n資料 \"B\n}", "計画 A {\n資料 「B\n}", "計画 A {\n B C }"})
	void aTextWithASyntaxErrorIsNotLaidOut(String text) {
		assertEquals(2, assertThrows(PlanSyntaxException.class, () -> formatting.format(text)).line());
	}

	@Test
	void aWordThatIsNoDateIsNoObstacle() throws PlanSyntaxException {
		assertEquals("計画 A {\n  期間 いつか\n  資料 B\n}\n", formatting.format("計画 A { 期間 いつか 資料 B }"));
		assertThrows(PlanSyntaxException.class, () -> formatting.format("計画 A { 期間 資料 B }"));
	}

	@Test
	void xtextGetsTheSameLayout() throws IOException {
		String text = LAID_OUT.replace("  ", " \t");
		ITextRegionAccess access = access(text);
		assertEquals(LAID_OUT, access.getRewriter().renderToString(LANGUAGE.getInstance(IFormatter2.class).format(request(access))));
	}

	@Test
	void onlyTheLinesOfARegionAreLaidOut() throws IOException {
		String text = "計画   A {\n圏域   B\n資料   C\n}";
		ITextRegionAccess access = access(text);
		ITextRegion line = new TextRegion(text.indexOf("圏域"), "圏域   B".length());
		FormatterRequest request = request(access).addRegion(line);
		String result = access.getRewriter().renderToString(LANGUAGE.getInstance(IFormatter2.class).format(request));
		assertTrue(result.contains("\n  圏域 B\n"), result);
		assertTrue(result.startsWith("計画   A {"), result);
		assertTrue(result.contains("資料   C"), result);
	}

	@Test
	void xtextGetsNothingForATextWithASyntaxError() throws IOException {
		ITextRegionAccess access = access("計画   A {\n圏域   B");
		assertEquals(List.of(), LANGUAGE.getInstance(IFormatter2.class).format(request(access)));
		assertFalse(access.regionForDocument().getText().isEmpty());
	}

	private static FormatterRequest request(ITextRegionAccess access) {
		return new FormatterRequest().setTextRegionAccess(access);
	}

	private static ITextRegionAccess access(String text) throws IOException {
		XtextResource resource = (XtextResource) LANGUAGE.getInstance(XtextResourceSet.class).createResource(URI.createURI("a.plan"));
		resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		return LANGUAGE.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create();
	}
}
