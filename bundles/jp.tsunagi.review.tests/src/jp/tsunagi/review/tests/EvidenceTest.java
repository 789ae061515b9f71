package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlannedTraining;
import jp.tsunagi.review.cycle.Certainty;
import jp.tsunagi.review.evidence.Evidence;
import jp.tsunagi.review.evidence.EvidenceSearch;
import jp.tsunagi.review.evidence.PlanEvidence;
import jp.tsunagi.review.evidence.Reason;

/** What a half-year left in the model is found where it belongs in a plan, with the reason. */
class EvidenceTest {

	private static final String MODEL = """
			<areas id="east" name="東圏域" visibility="public">
			  <areas id="east-1" name="東一丁目" visibility="public">
			    <events id="street-event" name="路地の会" date="令和4年6月" visibility="public"/>
			  </areas>
			  <councils id="council" name="東協議体" visibility="public">
			    <meetings id="meeting" date="令和4年5月10日"/>
			    <meetings id="meeting-before" date="令和4年3月10日"/>
			  </councils>
			  <coordinators id="coordinator" name="東Co" visibility="public"/>
			  <bodies id="salon" name="東サロン" category="exchange" visibility="public">
			    <stages id="salon-begun" state="active" date="令和4年4月1日"/>
			    <stages id="salon-paused" state="paused" date="令和4年11月1日"/>
			  </bodies>
			  <bodies id="watch" name="東見守り隊" category="watching" visibility="public">
			    <stages id="watch-begun" state="active" date="令和4年7月"/>
			  </bodies>
			  <observations id="saw-salon" name="サロンの様子" date="令和4年秋" coordinator="coordinator" about="salon" visibility="public"/>
			  <observations id="saw-watch" name="見守りの相談" date="令和4年8月" coordinator="coordinator" category="person"
			      visibility="internal"/>
			  <observations id="saw-need" name="買物の困りごと" date="令和4年9月1日" about="need issue" visibility="personal"/>
			  <observations id="undated" name="いつか" about="salon" visibility="public"/>
			  <needs id="need" name="買物が不便" visibility="public"/>
			  <issues id="issue" name="店がない" visibility="public"/>
			</areas>
			<areas id="west" name="西圏域" visibility="public">
			  <events id="fair" name="西の催し" date="令和4年7月1日" organizer="club" visibility="public"/>
			  <organizations id="club" name="友愛会" visibility="public"/>
			  <bodies id="far" name="西見守り隊" category="watching" visibility="public">
			    <stages id="far-begun" state="active" date="令和4年7月"/>
			  </bodies>
			  <events id="elsewhere" name="よその催し" date="令和4年7月1日" visibility="public"/>
			  <programmes id="programme" name="店番講座" visibility="public">
			    <stages id="stage"><sessions id="session" date="令和4年9月20日"/></stages>
			  </programmes>
			</areas>
			""";

	private static final String PLAN = """
			計画 買物 {
			  圏域 東圏域 協議体 東協議体 策定 東Co 期間 令和4年度
			  課題 店 地域課題 店がない 困りごと 買物が不便
			  目標 店を開く { 課題 店
			    取組 サロン 担当 東Co { 活動体 東サロン }
			    取組 声かけ { 分類 見守り・つながり 担当 東Co }
			    取組 出店 { 協力 友愛会 困りごと 買物が不便 課題 店 催し 路地 地域行事 路地の会 予定 令和4年6月 }
			    養成 店番 { 養成講座 店番講座 }
			  }
			}""";

	@TempDir
	private Path folder;

	private ReviewedCity city;

	@BeforeEach
	void open() throws Exception {
		city = ReviewedCity.of(folder, MODEL, PLAN);
	}

	private PlanEvidence find(Predicate<EObject> shown) {
		return new EvidenceSearch(city.project(), city.calendar(), shown).find(city.plan(0), ReviewedCity.FIRST_HALF);
	}

	private static Map<String, String> reasons(List<Evidence> evidence) {
		return evidence.stream().collect(Collectors.toMap(each -> ((Identified) each.record()).getId(),
				each -> each.reasons().stream().map(Reason::text).collect(Collectors.joining(" "))));
	}

	@Test
	void bodiesAreFollowed() {
		assertEquals(Map.of("salon-begun", "活動体「東サロン」", "saw-salon", "活動体「東サロン」"),
				reasons(find(all -> true).of(city.part(Action.class, "サロン"))));
	}

	@Test
	void needsIssuesPartnersAndNamedEventsAreFollowed() {
		assertEquals(Map.of("street-event", "計画にある催し「路地の会」", "fair", "協力「友愛会」",
				"saw-need", "困りごと「買物が不便」 地域課題「店がない」"), reasons(find(all -> true).of(city.part(Action.class, "出店"))));
		assertEquals(Map.of("saw-need", "困りごと「買物が不便」 地域課題「店がない」", "session", "養成講座「店番講座」"),
				reasons(find(all -> true).of(city.part(Goal.class, "店を開く"))));
		assertEquals(Map.of("session", "養成講座「店番講座」"), reasons(find(all -> true).of(city.part(PlannedTraining.class, "店番"))));
	}

	/** The coordinator does many things; what they wrote down belongs to the one of its category. */
	@Test
	void categoriesAreFollowedInTheAreasOfThePlan() {
		assertEquals(Map.of("watch-begun", "分類「見守り・つながり」"), reasons(find(all -> true).of(city.part(Action.class, "声かけ"))));
	}

	@Test
	void whatTheOwnerNotedInTheSameCategoryIsFollowed() throws Exception {
		city = ReviewedCity.withSettings(folder, """
				, "vocabulary": {"observationCategory": [{"id": "person", "ja": "見守り・つながり", "en": "Watching over"}]}""", MODEL, PLAN);
		assertEquals("担当「東Co」 分類「見守り・つながり」", reasons(find(all -> true).of(city.part(Action.class, "声かけ"))).get("saw-watch"));
	}

	@Test
	void thePlanHasWhatIsOfItsAreasAndTheReasonsOfItsParts() {
		Map<String, String> all = reasons(find(any -> true).all());
		assertEquals("協議体「東協議体」 圏域「東圏域」", all.get("meeting"));
		assertEquals("計画にある催し「路地の会」 圏域「東一丁目」", all.get("street-event"));
		assertEquals("策定「東Co」 圏域「東圏域」", all.get("saw-watch"));
		assertEquals("協力「友愛会」", all.get("fair"));
		assertEquals(9, all.size(), all::toString);
	}

	@Test
	void nothingIsListedTwice() {
		PlanEvidence found = find(any -> true);
		assertEquals(found.all().size(), new HashSet<>(found.all().stream().map(Evidence::record).toList()).size());
		found.parts().values()
				.forEach(part -> assertEquals(part.size(), new HashSet<>(part.stream().map(Evidence::record).toList()).size()));
	}

	@Test
	void aVagueDateIsSureOnlyIfAllOfItIsInTheHalf() {
		Map<String, Certainty> certain = find(any -> true).all().stream()
				.collect(Collectors.toMap(each -> ((Identified) each.record()).getId(), Evidence::certainty));
		assertEquals(Certainty.PERHAPS, certain.get("saw-salon"), "autumn is September to November");
		assertEquals(Certainty.SURE, certain.get("watch-begun"));
	}

	@Test
	void whatAnAudienceMayNotSeeIsLeftOut() {
		Map<String, String> forAll = reasons(find(Audience.PUBLIC::maySee).all());
		assertTrue(!forAll.containsKey("saw-need") && !forAll.containsKey("saw-watch"), forAll::toString);
		assertTrue(reasons(find(Audience.INTERNAL::maySee).all()).containsKey("saw-watch"));
		assertTrue(!reasons(find(Audience.INTERNAL::maySee).all()).containsKey("saw-need"));
	}

	/** A record may be public, and the tie to what it is about not. */
	@Test
	void aReasonThatMayNotBeToldIsNone() {
		PlanEvidence found = find(object -> !(object instanceof ActivityBody));
		assertEquals(Map.of(), reasons(found.of(city.part(Action.class, "サロン"))));
	}

	@Test
	void theEventsOfTheExampleBelongToWhatNamesThem() throws Exception {
		ReviewedCity yokohama = ReviewedCity.example("yokohama");
		Plan plan = yokohama.plan("西区の学び合い");
		PlanEvidence found = new EvidenceSearch(yokohama.project(), yokohama.calendar(), Audience.PUBLIC::maySee)
				.find(plan, ReviewedCity.SECOND_HALF);
		assertEquals(Map.of("event-nishi-study", "計画にある催し「地域づくりを学ぶ勉強会」 担当「西区社協」"),
				reasons(found.of(yokohama.part(Action.class, "チームづくり"))));
		assertTrue(found.all().stream().allMatch(each -> each.certainty() == Certainty.PERHAPS), "all that is known is the year");
	}
}
