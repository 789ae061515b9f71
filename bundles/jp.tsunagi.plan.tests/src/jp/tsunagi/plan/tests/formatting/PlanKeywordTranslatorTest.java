package jp.tsunagi.plan.tests.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;

import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

import jp.tsunagi.plan.language.PlanStandaloneSetup;
import jp.tsunagi.plan.language.formatting2.TextReplacement;
import jp.tsunagi.plan.language.keywords.KeywordLanguage;
import jp.tsunagi.plan.language.keywords.PlanKeywordTranslator;

/** The words of the language change their language, and nothing else does. */
class PlanKeywordTranslatorTest {

	private static final Injector LANGUAGE = new PlanStandaloneSetup().createInjectorAndDoEMFRegistration();

	private static final String JAPANESE = """
			計画 "計画" {   // 計画
			  期間: 令和3年10月 〜 令和4年度
			  目標 "目標" "目標 期間" { 指標 会場数　基準値 0か所 }
			  取組 移動販売 {
			    道標 出発式 変更 令和4年8月 → 令和4年9月 理由 "から"
			    養成 研修 { 段階 継続 }
			  }
			  振り返り 令和4年度 上半期 { 全体 評価 継続 次 継続 "次" 取組 "取組" 次 改善 }
			}
			""";

	private static final String ENGLISH = """
			plan "計画" {   // 計画
			  period: 令和3年10月 to 令和4年度
			  goal "目標" "目標 期間" { indicator 会場数　baseline 0か所 }
			  action 移動販売 {
			    milestone 出発式 changed 令和4年8月 to 令和4年9月 reason "から"
			    training 研修 { step 継続 }
			  }
			  review 令和4年度 上半期 { overall evaluation 継続 next continue "次" action "取組" next improve }
			}
			""";

	@Test
	void keywordsMarksAndDecisionsChangeAndNothingElseDoes() {
		assertEquals(ENGLISH, translate(JAPANESE, KeywordLanguage.ENGLISH));
		assertEquals(JAPANESE, translate(ENGLISH, KeywordLanguage.JAPANESE));
	}

	@Test
	void whatIsInThatLanguageGetsItsUsualWriting() {
		assertEquals("計画 A { 取組 B { 催し C 道標 D 見込 R4 変更 R4 → R5 } }",
				translate("計画 A { 取り組み B { 行事 C milestone D 見込み R4 変更 R4 から R5 } }", KeywordLanguage.JAPANESE));
		assertEquals(ENGLISH, translate(ENGLISH, KeywordLanguage.ENGLISH));
	}

	@Test
	void rhythmsChangeWithTheWords() {
		String japanese = "計画 A { 道標 B { その後 毎週 頻度 毎週 1か月, 半年ごと 2年, 3週間ごと 半年 実施 R4 記録 隔週 } 取組 C 頻度 毎週 }";
		String english = "plan A { milestone B { follow-up 毎週 frequency weekly 1-month, every-6-months 2-years, every-3-weeks 6-months"
				+ " held R4 record 隔週 } action C frequency 毎週 }";
		assertEquals(english, translate(japanese, KeywordLanguage.ENGLISH));
		assertEquals(japanese, translate(english, KeywordLanguage.JAPANESE));
		assertEquals(japanese, translate(japanese.replace("1か月", "１ヶ月間").replace("半年ごと", "6カ月ごと"), KeywordLanguage.JAPANESE));
	}

	@Test
	void marksThatBecomeWordsGetBlanksAround() {
		assertEquals("plan A { period R4年4月 to R5 milestone B changed R4 to R5 }",
				translate("計画 A { 期間 R4年4月～R5 道標 B 変更 R4→R5 }", KeywordLanguage.ENGLISH));
	}

	@Test
	void aTextWithASyntaxErrorStaysAsItIs() {
		assertEquals("計画 A { 圏域", translate("計画 A { 圏域", KeywordLanguage.ENGLISH));
	}

	private static String translate(String text, KeywordLanguage language) {
		IParseResult result = LANGUAGE.getInstance(IParser.class).parse(new StringReader(text));
		return TextReplacement.apply(text, LANGUAGE.getInstance(PlanKeywordTranslator.class).translate(result, language));
	}
}
