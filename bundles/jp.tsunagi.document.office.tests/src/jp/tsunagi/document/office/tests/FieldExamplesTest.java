package jp.tsunagi.document.office.tests;

import static jp.tsunagi.document.office.tests.Examples.rows;
import static jp.tsunagi.document.office.tests.Examples.scope;
import static jp.tsunagi.document.office.tests.Examples.text;
import static jp.tsunagi.document.office.tests.Examples.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.office.template.field.Scope;

/** What documents say of the examples. */
class FieldExamplesTest {

	private static final String PLAN = "久良岐丘の移動販売";

	@Test
	void anAreaOfYokohama() throws Exception {
		Scope isogo = scope(yokohama(), Kind.AREA, "磯子区");
		assertEquals("令和4年9月15日", text(isogo, "作成日"));
		assertEquals("令和4年度", text(isogo, "年度"));
		assertEquals("一般の方向け", text(isogo, "公開範囲"));
		assertEquals("横浜市", text(isogo, "市町村.名前"));
		assertEquals(List.of("いそごく", "第1層"), List.of(text(isogo, "地域.読み"), text(isogo, "地域.層")));
		assertEquals(List.of("屛風ヶ浦"), texts(isogo, "地域.圏域", "名前"));
		assertEquals("磯子区生活支援Co連絡会", text(isogo, "協議体.名前"));
		assertEquals(List.of("磯子区第1層コーディネーター", "屛風ヶ浦第2層コーディネーター"), texts(isogo, "地域.コーディネーター", "名前"));
		assertEquals(List.of("通院がきつい", "移動販売だけでは対応できないニーズ"), texts(isogo, "地域.支えのない困りごと", "名前"));
		assertEquals("坂が多く買物が不便、通院がきつい", text(rows(isogo, "地域.地域課題").getFirst(), "困りごと"));
		Scope body = rows(isogo, "地域.活動体").getFirst();
		assertEquals(List.of(PLAN, "生活支援", "活動中", "令和4年8月", ""),
				List.of(text(body, "名前"), text(body, "分類"), text(body, "状態"), text(body, "開始"), text(body, "強度")));
		assertEquals(List.of("試行", "活動中"), texts(body, "経過", "状態"));
		assertEquals("地域の主要なメンバー", text(isogo, "地域.見守り.列1"));
	}

	@Test
	void anAreaHasThePlanOfTheDay() throws Exception {
		assertEquals(PLAN, text(scope(yokohama(), Kind.AREA, "屛風ヶ浦"), "計画.名前"));
		assertTrue(scope(yokohama(), Kind.AREA, "大場").find("計画").orElseThrow().isEmpty());
	}

	@Test
	void aPlanOfYokohama() throws Exception {
		Scope plan = scope(yokohama(), Kind.PLAN, PLAN);
		assertEquals("屛風ヶ浦", text(plan, "地域.名前"));
		assertEquals("磯子区生活支援Co連絡会", text(plan, "協議体.名前"));
		assertEquals("令和3年10月 〜 令和4年度", text(plan, "計画.期間"));
		assertEquals(List.of("目標１　交流の場になる移動販売"), texts(plan, "計画.目標", "見出し"));
		assertEquals(List.of("導入に向けた検討", "始まったあとの見守り"), texts(rows(plan, "計画.目標").getFirst(), "取組", "名前"));
		Scope indicator = rows(rows(plan, "計画.目標").getFirst(), "指標").getFirst();
		assertEquals(List.of("0か所", "4か所", "移動販売の会場数"),
				List.of(text(indicator, "基準値"), text(indicator, "目標値"), text(indicator, "測り方")));
		Scope start = rows(plan, "計画.道標").stream().filter(row -> text(row, "名前").equals("出発式")).findFirst().orElseThrow();
		assertEquals(List.of("令和4年秋", "令和4年9月15日", "できました", "プレ実施", "取組１　導入に向けた検討"),
				List.of(text(start, "予定"), text(start, "期日"), text(start, "状態"), text(start, "前提"), text(start, "取組")));
		Scope reviewed = rows(rows(plan, "計画.振り返り").getFirst(), "項目").get(1);
		assertEquals(List.of("取組１　導入に向けた検討", "A", "予定どおり、またはそれ以上にできた", "継続"),
				List.of(text(reviewed, "対象"), text(reviewed, "評価"), text(reviewed, "評価の意味"), text(reviewed, "判断")));
	}

	@Test
	void theYearsOfAPlan() throws Exception {
		List<Scope> years = rows(scope(yokohama(), Kind.PLAN, PLAN), "計画.年度");
		assertEquals(List.of("令和3年度", "令和4年度"), years.stream().map(year -> text(year, "年度")).toList());
		List<Scope> months = rows(years.getLast(), "月");
		assertEquals(List.of("4月", "3月", "年度内"), List.of(
				text(months.getFirst(), "月"), text(months.get(11), "月"), text(months.get(12), "月")));
		assertEquals("会場の見学\n15日　移動販売の出発式\n15日　出発式", text(months.get(5), "予定"));
		assertEquals("15日　移動販売の出発式", text(months.get(5), "催しと養成"));
		assertEquals("30日　令和3年度下半期の振り返りの期限", text(months.getFirst(), "会議"));
	}

	@Test
	void reportsAreOfTheirTime() throws Exception {
		DocumentFields fields = yokohama();
		Scope now = scope(fields, Kind.AREA, "磯子区");
		assertEquals(List.of("令和4年9月", "令和4年度上半期", "令和4年度"),
				List.of(text(now, "月次報告.期間"), text(now, "半期報告.期間"), text(now, "年次報告.期間")));
		assertEquals(List.of("移動販売の出発式"), texts(now, "月次報告.行事", "名前"));
		assertEquals(List.of("移動販売の住民説明会", "移動販売のプレ実施", "移動販売の出発式"), texts(now, "半期報告.行事", "名前"));
		assertEquals(List.of("出発式"), texts(now, "月次報告.済んだ道標", "名前"));
		assertEquals("1", text(now, "月次報告.活動記録の件数"));
		assertEquals(List.of("生活支援"), texts(now, "月次報告.区分別の件数", "区分"));
		assertEquals(List.of("活動中"), texts(now, "月次報告.動いた活動体", "状態"));

		Scope before = fields.scope(Examples.subject(fields, Kind.AREA, "磯子区"), LocalDate.of(2022, 8, 3));
		assertEquals("令和4年8月", text(before, "月次報告.期間"));
		assertEquals(List.of("移動販売のプレ実施"), texts(before, "月次報告.行事", "名前"));
		assertEquals(List.of("試行"), texts(before, "月次報告.動いた活動体", "状態"));
		assertEquals("令和4年9月15日", text(before, "作成日"));
	}

	@Test
	void aCaseOfYokohama() throws Exception {
		Scope study = scope(yokohama(), Kind.CASE, "久良岐丘自治会の移動販売導入に向けた取組");
		assertEquals("高台の住宅地で、買物に不便を感じている住民が多かった。", text(study, "事例.きっかけ"));
		assertEquals("あせらず、ゆっくりと時間をかけて、地域に寄り添う。", text(study, "事例.想い"));
		assertEquals("久良岐丘の移動販売、久良岐丘自治会、移動販売プロジェクトチーム", text(study, "事例.関わった人たち"), "needs are no people");
		assertEquals("屛風ヶ浦", text(study, "地域.名前"));
		assertTrue(scope(yokohama(), Kind.AREA, "磯子区").find("事例").isEmpty(), "only documents about a case are about one");
	}

	@Test
	void actionsUnderNoGoalAreTold() throws Exception {
		DocumentFields fields = Examples.fields("hakodate", Audience.PUBLIC, "2023-01-31");
		Scope plan = scope(fields, Kind.PLAN, "第1層コーディネーター業務の三年計画");
		assertEquals(List.of("①実績の確認と関係づくり", "②小エリアからの横展開", "③仕組みづくりの応用", "④地場の力とDXの融合"),
				texts(plan, "計画.目標のない取組", "名前"));
		assertEquals(List.of("１－１", "２－１", "２－２", "３－１"), texts(plan, "計画.目標", "目標番号"));
	}

	@Test
	void theMunicipalityOfFuchu() throws Exception {
		DocumentFields fields = Examples.fields("fuchu", Audience.PUBLIC, "2022-01-31");
		Scope fuchu = scope(fields, Kind.MUNICIPALITY, "府中市");
		assertEquals(List.of("居場所づくり", "生活支援", "子どもの見守り", "その他（PR・食の支援）"), texts(fuchu, "地域.分類別の活動体", "分類"));
		assertEquals(List.of("21", "11", "12", "17"), texts(fuchu, "地域.分類別の活動体", "件数"));
		assertEquals(11, rows(fuchu, "地域.圏域").size());
		assertEquals(List.of("152", "令和4年1月"), List.of(text(rows(fuchu, "地域.登録者").getFirst(), "人数"),
				text(rows(fuchu, "地域.登録者").getFirst(), "時点")));
		assertEquals(List.of("府中市", "府中市"), List.of(text(fuchu, "地域.名前"), text(fuchu, "市町村.名前")));
		assertEquals("OKS", text(scope(fields, Kind.COUNCIL, "押立・車返ささえあい協議会"), "協議体.愛称"));
	}

	@Test
	void whoWatchesWithoutAColumnIsNamed() throws Exception {
		Scope fuchu = scope(Examples.fields("fuchu", Audience.PUBLIC, "2022-01-31"), Kind.MUNICIPALITY, "府中市");
		assertEquals("地域なんでも相談員", text(fuchu, "地域.見守り.列1"), "who watches comes before those who might");
		assertEquals("子どもの見守り（R2-5）", text(fuchu, "地域.見守り.列12"));
		assertEquals("子どもの見守り（R3-1）", text(fuchu, "地域.見守り.ほかの見守り手"));
		assertTrue(texts(fuchu, "地域.見守り.見守られる側", "列1").contains("◎"));
	}

	@ParameterizedTest
	@CsvSource({"hakodate, 函館市, 2022-09-15", "saitama/warabi, 蕨市, 2017-09-15", "saitama/niiza, 新座市, 2017-12-15"})
	void theOthersAreSaidToo(String example, String name, String day) throws Exception {
		DocumentFields fields = Examples.fields(example, Audience.PUBLIC, day);
		Scope municipality = scope(fields, Kind.MUNICIPALITY, name);
		assertEquals(name, text(municipality, "地域.名前"));
		assertFalse(rows(municipality, "地域.関係者").isEmpty());
		assertFalse(rows(municipality, "地域.計画").isEmpty());
		for (DocumentSubject.Kind kind : DocumentSubject.Kind.values()) {
			fields.subjects(kind).forEach(subject -> assertFalse(FieldWalk.texts(fields.group(kind), fields.scope(subject)).isEmpty()));
		}
	}

	@Test
	void bodiesOfACategoryAreSortedByTheirReading() throws Exception {
		Scope warabi = scope(Examples.fields("saitama/warabi", Audience.PUBLIC, "2017-09-15"), Kind.MUNICIPALITY, "蕨市");
		assertEquals(List.of("住民有志のサロンと健康体操クラブ", "地域交流サロン", "町会や高齢者クラブの新しいサロン"),
				texts(rows(warabi, "地域.分類別の活動体").getFirst(), "活動体", "名前"));
	}

	private static DocumentFields yokohama() throws Exception {
		return Examples.fields("yokohama", Audience.PUBLIC, "2022-09-15");
	}
}
