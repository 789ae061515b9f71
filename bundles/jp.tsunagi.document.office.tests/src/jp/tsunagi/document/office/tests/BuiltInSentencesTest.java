package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.document.office.template.DocumentRequest;
import jp.tsunagi.document.office.template.DocumentTemplate;
import jp.tsunagi.document.office.template.DocumentTemplates;
import jp.tsunagi.office.template.Blanks;

/** What the templates of the product say, and when. */
class BuiltInSentencesTest {

	private static final String DAY = "2022-09-15";

	@ParameterizedTest
	@CsvSource({ "area-plan, 久良岐丘の移動販売, 困りごとばかりの計画は、読む人の力になりません。", "business-plan, 久良岐丘の移動販売, 地域の行事（お祭り、防災訓練、総会）を先に書くと",
			"watching-matrix, 磯子区, その人が休むときをだれが支えるかを話し合います。" })
	void guidanceIsForFormsOnly(String id, String subject, String guidance) throws Exception {
		assertFalse(text(id, "yokohama", Optional.of(subject)).contains(guidance));
		assertTrue(text(id, "yokohama", Optional.empty()).contains(guidance));
	}

	@Test
	void allHaveHelpOnlyIfAnybodyIsKnownToNeedIt() throws Exception {
		String unknown = text("assessment", "fuchu", Optional.of("四谷"));
		assertTrue(unknown.contains("困りごとは、まだ聞き取っていません。"));
		assertFalse(unknown.contains("どれも何らかの支えがあります"));
		assertTrue(text("assessment", "saitama/hanyu", Optional.of("羽生市")).contains("どれも何らかの支えがあります"));
	}

	@Test
	void actionsUnderNoGoalAreInPlans() throws Exception {
		String plan = text("area-plan", "hakodate", Optional.of("第1層コーディネーター業務の三年計画"));
		assertTrue(plan.contains("そのほかの取組"));
		assertTrue(plan.contains("②小エリアからの横展開"));
	}

	@Test
	void plansTellWhatCameOfThemAndWhatIsHeld() throws Exception {
		String plan = text("area-plan", "hakodate", Optional.of("ちょこっと見守りプロジェクト"));
		assertTrue(plan.contains("回数を重ねるごとに、たくさん話してくれるようになった。"));
		assertTrue(plan.contains("振り返りのグループワーク"));
		assertTrue(plan.contains("訪問時に想定される事の対応と心構え"));
		assertTrue(plan.contains("大妻高校3年生8名・2年生13名、看護学院2年生20名"));
	}

	@Test
	void yearlyReviewsAreOfTheirYear() throws Exception {
		String review = text("yearly-review", "fuchu", Optional.of("四谷"));
		assertTrue(review.contains("この一年の振り返りは、まだ行われていません。"), "there was one the year before");
		assertFalse(review.contains("令和3年度下半期"));
		assertTrue(text("yearly-review", "yokohama", Optional.of("屛風ヶ浦")).contains("4つの会場で移動販売が始まった。"));
	}

	@Test
	void theHeadOfPagesNamesAMunicipalityOnce() throws Exception {
		String study = text("case-study", "fuchu", Optional.of("介護予防推進事業との連携"));
		assertTrue(study.contains("府中市"));
		assertFalse(study.contains("府中市　府中市"));
		assertTrue(text("assessment", "fuchu", Optional.of("四谷")).contains("府中市　四谷"));
	}

	@Test
	void nothingIsSaidOfWhomAFormIsFor() throws Exception {
		assertFalse(text("area-plan", "yokohama", Optional.empty()).contains("向け"));
	}

	/** A form with guidance if it is about nothing. */
	private static String text(String id, String example, Optional<String> name) throws Exception {
		DocumentFields fields = Examples.fields(example, Audience.PUBLIC, DAY);
		DocumentTemplate template = DocumentTemplates.find(DocumentTemplates.builtIn(), id).orElseThrow();
		Optional<DocumentSubject> subject = name.map(each -> Examples
				.subject(fields, each.endsWith("市") ? Kind.MUNICIPALITY : template.about(), each));
		return PackageText.readable(template.open().make(new DocumentRequest(fields, subject, Audience.PUBLIC, LocalDate.parse(DAY),
				subject.isEmpty() ? Blanks.GUIDED : Blanks.NONE, false, Examples.on(DAY))));
	}
}
