package jp.tsunagi.review.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FiscalYear;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.plan.Action;
import jp.tsunagi.plan.Decision;
import jp.tsunagi.plan.Goal;
import jp.tsunagi.plan.Milestone;
import jp.tsunagi.plan.NamedElement;
import jp.tsunagi.plan.Note;
import jp.tsunagi.plan.Plan;
import jp.tsunagi.plan.PlanIndicator;
import jp.tsunagi.plan.PlannedEvent;
import jp.tsunagi.plan.TrainingStep;
import jp.tsunagi.plan.quantity.Quantity;
import jp.tsunagi.review.carryover.CarryOver;
import jp.tsunagi.review.carryover.Decisions;
import jp.tsunagi.review.carryover.NextPlan;
import jp.tsunagi.review.carryover.PartChange;
import jp.tsunagi.review.carryover.PartChange.Changed;
import jp.tsunagi.review.carryover.PartChange.Difference;
import jp.tsunagi.review.carryover.PartChange.Dropped;
import jp.tsunagi.review.carryover.YearComparison;

/** Next year's plan does what this year's reviews decided, and is clean in the language. */
class CarryOverTest {

	private static final String MODEL = """
			<coordinators id="coordinator" name="みどりCo"/>
			<organizations id="shakyo" name="みどり社協"/>
			<bodies id="ended" name="旧サロン"><stages id="e" state="ended" date="令和4年10月"/></bodies>
			<bodies id="salon" name="サロン"/>
			""";

	@TempDir
	private Path folder;

	private ReviewedCity city;

	private NextPlan next(String content) throws Exception {
		city = ReviewedCity.of(folder, MODEL, "計画 買物 { 圏域 みどり市 期間 令和4年度\n" + content + "\n}");
		return CarryOver.of(city.plan(0), FiscalYear.parse("2023"), city.calendar());
	}

	/** What the file of the new plan says, and that nothing is wrong with it. */
	private Plan read(NextPlan next) throws Exception {
		String text = next.text("next.plan");
		Path file = folder.resolve("plans").resolve("next.plan");
		Files.writeString(file, text);
		city = ReviewedCity.open(folder);
		assertEquals(List.of(), city.library().findings(new NullProgressMonitor()).stream()
				.filter(finding -> finding.source().file().endsWith("next.plan")).filter(finding -> finding.severity() != Severity.INFO)
				.map(finding -> finding.source() + " " + finding.message()).toList(), text);
		return city.plans().stream().filter(plan -> city.library().fileOf(plan).endsWith("next.plan")).findFirst().orElseThrow();
	}

	private <T extends NamedElement> List<String> names(Plan plan, Class<T> type) {
		return EcoreUtil2.eAllOfType(plan, type).stream().map(NamedElement::getName).toList();
	}

	private static <T extends NamedElement> T part(Plan plan, Class<T> type, String name) {
		return EcoreUtil2.eAllOfType(plan, type).stream().filter(part -> name.equals(part.getName())).findFirst().orElseThrow();
	}

	@Test
	void theHeadIsThatOfTheNextYear() throws Exception {
		Plan next = read(next("目指す姿 \"交流\" 取組 出店 担当 みどりCo 振り返り 令和4年度 下半期 { 全体 結果 \"店が開いた。\" 取組 出店 次 継続 }"));
		assertEquals("買物（令和5年度）", next.getName());
		assertEquals("令和5年度", next.getPeriod().toString());
		assertEquals("交流", next.getVision());
		assertEquals("買物", next.getPrevious().getFirst().getName());
		assertEquals("店が開いた。", next.getSituations().getFirst().getText());
		assertTrue(next.getReviews().isEmpty());
	}

	@Test
	void aPlanGoesOnYearByYear() throws Exception {
		Plan next = read(next("取組 出店 担当 みどりCo { 道標 会 予定 令和4年9月 } 振り返り 令和4年度 下半期 { 取組 出店 次 継続 }"));
		NextPlan again = CarryOver.of(next, CarryOver.nextYear(next, city.calendar(), ReviewedCity.TODAY), city.calendar());
		Files.writeString(folder.resolve("plans").resolve("again.plan"), again.text("again.plan"));
		city = ReviewedCity.open(folder);
		Plan third = city.plan("買物（令和6年度）");
		assertEquals("買物（令和5年度）", third.getPrevious().getFirst().getName());
		assertEquals(2, part(third, Milestone.class, "会").getChanges().size());
		assertEquals("令和6年度上半期", part(third, Milestone.class, "会").getChanges().getLast().getTo().toString());
	}

	@ParameterizedTest
	@CsvSource({ "令和4年度の計画, 令和5年度の計画", "R4年度計画, 令和5年度計画", "2022年度, 2023年度", "FY2022, FY2023", "令和3年度から, 令和3年度から（令和5年度）",
			"計画（令和4年度）, 計画（令和5年度）" })
	void theNameHasTheNewYear(String name, String expected) throws Exception {
		city = ReviewedCity.of(folder, MODEL, "計画 \"" + name + "\" { 期間 令和4年度 取組 会 }");
		assertEquals(expected, CarryOver.of(city.plan(0), FiscalYear.parse("2023"), city.calendar()).plan().getName());
	}

	@Test
	void whatGoesOnTellsWhatComesNext() throws Exception {
		Plan next = read(next("""
				取組 出店 "毎週開く。" 担当 みどりCo { 協力 みどり社協 期間 令和4年9月 〜 令和4年12月 活動体 旧サロン, サロン メモ "昔のこと" 日付 令和4年5月 }
				振り返り 令和4年度 上半期 { 取組 出店 次 終了 "やめる。" }
				振り返り 令和4年度 下半期 { 取組 出店 次 拡充 "2つ目の会場も開く。" 担当 みどり社協 期限 令和5年6月 }
				"""));
		Action action = part(next, Action.class, "出店");
		assertEquals("毎週開く。\n2つ目の会場も開く。", action.getText());
		assertEquals(List.of("coordinator", "shakyo"), ReviewedCity.ids(action.getOwners().stream()));
		assertTrue(action.getPartners().isEmpty(), "nobody is both");
		assertEquals(List.of("salon"), ReviewedCity.ids(action.getBodies().stream()));
		assertEquals("令和5年6月", part(next, Milestone.class, "次の一歩").getPlanned().toString());
		assertTrue(action.getPeriod() == null && action.getNotes().isEmpty());
	}

	@Test
	void whatIsStoppedIsGoneAndTheReasonStays() throws Exception {
		NextPlan made = next("""
				目標 店 { 指標 会場 目標値 1か所 取組 出店 担当 みどりCo 取組 送迎 担当 みどりCo { 道標 車 予定 令和4年9月 } }
				目標 坂 { 取組 手すり 担当 みどりCo }
				目標 見守り { 指標 数 目標値 1人 取組 声かけ 担当 みどりCo { 道標 歩く 予定 令和4年6月 前提 車(送迎) } }
				振り返り 令和4年度 下半期 { 取組 送迎 次 終了 "タクシー会社が始めたため。" 取組 手すり 次 終了 目標 見守り 次 継続 取組 出店 次 継続 }
				""");
		Plan next = read(made);
		assertEquals(List.of("出店", "声かけ"), names(next, Action.class));
		assertEquals(List.of("店", "見守り"), names(next, Goal.class));
		assertEquals(List.of("「送迎」は終了した。タクシー会社が始めたため。", "「手すり」は終了した。"), next.getNotes().stream().map(Note::getText).toList());
		assertTrue(part(next, Milestone.class, "歩く").getPredecessors().isEmpty());
		assertEquals(List.of("「坂」は、取組がなくなったので外しました。"), made.remarks());
	}

	@Test
	void whatIsMergedGoesIntoTheOther() throws Exception {
		Plan next = read(next("""
				取組 出店 担当 みどりCo { 道標 会 予定 令和4年6月 }
				取組 送迎 "車を出す。" 担当 みどり社協 { 道標 会 予定 令和4年7月 道標 車 予定 令和4年8月 完了 令和4年8月 }
				取組 案内 担当 みどりCo
				振り返り 令和4年度 下半期 { 取組 送迎 次 統合 統合先 出店 取組 案内 次 統合 統合先 送迎 取組 出店 次 継続 }
				"""));
		assertEquals(List.of("出店"), names(next, Action.class));
		Action action = part(next, Action.class, "出店");
		assertEquals("車を出す。", action.getText());
		assertEquals(List.of("会", "会（送迎）"), names(next, Milestone.class));
		assertEquals(List.of("coordinator", "shakyo"), ReviewedCity.ids(action.getOwners().stream()));
		assertEquals(List.of("「送迎」を統合した。", "「案内」を統合した。"), action.getNotes().stream().map(Note::getText).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "取組 出店 次 統合 統合先 送迎 取組 送迎 次 統合 統合先 出店", "取組 出店 次 統合 取組 送迎 次 継続",
			"取組 出店 次 統合 統合先 送迎 取組 送迎 次 終了" })
	void whatCannotBeMergedStaysAndIsTold(String review) throws Exception {
		NextPlan next = next("取組 出店 担当 みどりCo 取組 送迎 担当 みどりCo 振り返り 令和4年度 下半期 { " + review + " }");
		assertTrue(names(next.plan(), Action.class).contains("出店"));
		assertTrue(next.remarks().contains("「出店」は、統合先がはっきりしないので残しました。"), next.remarks()::toString);
	}

	@Test
	void whatNobodyDecidedStaysAndIsTold() throws Exception {
		NextPlan next = next("取組 出店 担当 みどりCo 振り返り 令和4年度 下半期 { 取組 出店 結果 \"まあまあ。\" }");
		assertEquals(List.of("出店"), names(read(next), Action.class));
		assertEquals(List.of("「出店」は、振り返りでどうするかが決まっていないので残しました。"), next.remarks());
	}

	@Test
	void twoDecisionsOfOneHalfAreTold() throws Exception {
		NextPlan next = next("""
				取組 出店 担当 みどりCo
				振り返り 令和4年度 下半期 { 記入 みどりCo 取組 出店 次 継続 }
				振り返り 令和4年度 下半期 { 記入 みどり社協 取組 出店 次 終了 }
				""");
		assertEquals(List.of(), names(next.plan(), Action.class));
		assertEquals(1, next.remarks().size(), next.remarks()::toString);
	}

	@Test
	void unfinishedMilestonesMove() throws Exception {
		Plan next = read(next("""
				取組 出店 担当 みどりCo {
				  道標 済み 予定 令和4年5月 完了 令和4年5月
				  道標 中止 予定 令和4年5月 中止 令和4年6月
				  道標 遅れ 予定 令和4年9月 前提 済み
				  道標 延期 予定 令和4年9月 変更 令和4年9月 → 令和5年6月 前提 遅れ
				  道標 見通し 予定 令和5年2月 見込 令和5年5月
				  道標 未定
				}
				振り返り 令和4年度 下半期 { 取組 出店 次 継続 }
				"""));
		assertEquals(List.of("遅れ", "延期", "見通し", "未定"), names(next, Milestone.class));
		assertEquals("令和4年9月 → 令和5年度上半期 前計画から繰り越した。", change(next, "遅れ"));
		assertEquals("令和4年9月 → 令和5年6月 null", change(next, "延期"));
		assertEquals("令和5年2月 → 令和5年5月 前計画から繰り越した。", change(next, "見通し"));
		assertEquals("令和5年度", part(next, Milestone.class, "未定").getPlanned().toString());
		assertEquals(List.of("遅れ"), part(next, Milestone.class, "延期").getPredecessors().stream().map(Milestone::getName).toList());
	}

	private static String change(Plan plan, String milestone) {
		var change = part(plan, Milestone.class, milestone).getChanges().getLast();
		return change.getFrom() + " → " + change.getTo() + " " + change.getReason();
	}

	/** However vague a date is, it comes again in the new year, written as it was. */
	@ParameterizedTest
	@CsvSource({ "令和4年9月15日, 令和5年9月15日", "令和2年2月29日, 令和6年2月29日", "2024-02-29, 2024-02-29", "令和4年9月上旬, 令和5年9月上旬",
			"令和4年冬, 令和5年冬", "令和4年, 令和5年", "令和4年度, 令和5年度", "令和4年度下半期, 令和5年度下半期", "令和4年度第3四半期, 令和5年度第3四半期",
			"令和4年度当初, 令和5年度当初", "令和4年末, 令和5年末", "令和4年9月頃, 令和5年9月頃", "平成28年10月, 令和5年10月", "2022年9月, 2023年9月",
			"令和元年, 令和5年", "令和5年6月, 令和5年6月" })
	void aVagueDateComesAgain(String date, String again) throws Exception {
		Plan next = next("取組 出店 { 催し 会 予定 " + date + " } 振り返り 令和4年度 下半期 { 取組 出店 次 継続 }").plan();
		assertEquals(again, part(next, PlannedEvent.class, "会").getPlanned().toString());
	}

	@Test
	void aLeapDayThatDoesNotComeAgainIsItsMonth() throws Exception {
		city = ReviewedCity.of(folder, MODEL, "計画 買物 { 圏域 みどり市 期間 令和3年度 取組 出店 { 催し 会 予定 令和2年2月29日 } }");
		Plan next = CarryOver.of(city.plan(0), FiscalYear.parse("2022"), city.calendar()).plan();
		assertEquals("令和5年2月", part(next, PlannedEvent.class, "会").getPlanned().toString());
	}

	@Test
	void eventsComeAgainAtTheirTimeOfTheYear() throws Exception {
		Plan next = read(next("""
				取組 出店 担当 みどりCo {
				  催し 秋の会 予定 令和4年秋 催し 年度末の会 予定 令和4年度末 催し 日のある会 予定 2022-09-15 催し 済んだ会 予定 令和4年6月 実施 令和4年6月
				  養成 店番 { 段階 基礎 予定 令和4年6月 実施 令和4年6月 段階 応用 予定 令和5年1月 }
				  養成 毎年の講座 { 段階 基礎 実施 令和4年6月 参加 20人 }
				}
				振り返り 令和4年度 下半期 { 取組 出店 次 継続 }
				"""));
		assertEquals(List.of("秋の会 令和5年秋", "年度末の会 令和5年度末", "日のある会 2023-09-15"), EcoreUtil2.eAllOfType(next, PlannedEvent.class)
				.stream().map(event -> event.getName() + " " + event.getPlanned()).toList());
		assertEquals(List.of("応用 令和6年1月", "基礎 令和5年6月"), EcoreUtil2.eAllOfType(next, TrainingStep.class)
				.stream().map(step -> step.getName() + " " + step.getPlanned()).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"基準値 0か所 目標値 4か所 実績 令和5年2月 3か所 | 継続 | 3か所 | 4か所",
			"基準値 0か所 目標値 4か所 実績 令和5年2月 5か所 | 継続 | 5か所 | 5か所",
			"基準値 0か所 目標値 4か所 実績 令和5年2月 5か所 | 拡充 | 5か所 | 9か所",
			"基準値 10人 目標値 5人 実績 令和5年2月 4人 | 拡充 | 4人 | 4人",
			"目標値 3回 実績 令和4年度 3回 | 継続 | | 3回",
			"目標値 3回 実績 令和4年度 2回 | 継続 | 2回 | 3回",
			"基準値 1か所 目標値 3か所 | 継続 | 1か所 | 3か所",
			"目標値 1,200円 実績 令和4年度 1.5千円 | 継続 | | 1,200円" })
	void indicatorsBeginWhereTheyEnded(String indicator, String decision, String baseline, String target) throws Exception {
		Plan next = read(next("取組 出店 担当 みどりCo { 指標 会場 " + indicator + " } 振り返り 令和4年度 下半期 { 取組 出店 次 " + decision + " }"));
		PlanIndicator carried = part(next, PlanIndicator.class, "会場");
		assertEquals(baseline, carried.getBaseline() == null ? null : carried.getBaseline().toString());
		assertEquals(target, carried.getTarget().toString());
		assertTrue(carried.getMeasurements().isEmpty());
	}

	@Test
	void theBudgetOfTheLastYearIsProposedAgain() throws Exception {
		Plan next = read(next("予算 令和3年度 10万円 予算 令和4年度 12万円 取組 出店 担当 みどりCo 振り返り 令和4年度 下半期 { 取組 出店 次 継続 }"));
		assertEquals(List.of("令和5年度 12万円"), next.getBudgets().stream()
				.map(budget -> budget.getYear().label(CalendarStyle.JAPANESE) + " " + budget.getAmount()).toList());
	}

	@Test
	void aPlanOfSeveralYearsKeepsItsEnd() throws Exception {
		city = ReviewedCity.of(folder, MODEL, """
				計画 買物 { 圏域 みどり市 期間 令和4年度 〜 令和6年度
				  取組 今年 担当 みどりCo { 期間 令和4年度 } 取組 先 担当 みどりCo { 期間 令和6年度 } 取組 長い 担当 みどりCo { 期間 令和4年10月 〜 令和5年9月 }
				  振り返り 令和4年度 下半期 { 全体 結果 "よい。" } }
				""");
		assertEquals(FiscalYear.parse("2023"), CarryOver.nextYear(city.plan(0), city.calendar(), ReviewedCity.TODAY));
		Plan next = read(CarryOver.of(city.plan(0), FiscalYear.parse("2023"), city.calendar()));
		assertEquals("令和5年度 〜 令和6年度", next.getPeriod().toString());
		assertEquals(null, part(next, Action.class, "今年").getPeriod());
		assertEquals("令和6年度", part(next, Action.class, "先").getPeriod().toString());
		assertEquals("令和5年度 〜 令和5年9月", part(next, Action.class, "長い").getPeriod().toString());
	}

	@Test
	void anEnglishPlanStaysEnglish() throws Exception {
		city = ReviewedCity.of(folder, MODEL, """
				plan Shopping { area みどり市 period FY2022 action Stall owner みどりCo { milestone Talk planned 2022-09 }
				  review FY2022 H2 { action Stall next continue "Open a second one." } }
				""");
		NextPlan made = CarryOver.of(city.plan(0), FiscalYear.parse("2023"), city.calendar());
		String text = made.text("next.plan");
		assertTrue(text.startsWith("plan "), text);
		assertTrue(text.contains("previous-plan Shopping"), text);
		assertFalse(text.contains("取組"), text);
		read(made);
	}

	@Test
	void whoMakesThePlanMayDecideOtherwise() throws Exception {
		NextPlan reviewed = next("""
				取組 出店 "毎週開く。" 担当 みどりCo { 指標 会場 基準値 0か所 目標値 4か所 実績 令和5年2月 3か所 道標 会 予定 令和4年9月 道標 未定 }
				取組 送迎 担当 みどりCo 取組 案内 担当 みどりCo
				振り返り 令和4年度 下半期 { 取組 出店 次 終了 "人がいない。" 取組 送迎 次 継続 "続ける。" 取組 案内 次 継続 }
				""");
		Plan old = reviewed.previous();
		assertEquals("人がいない。", reviewed.decisions().reason(part(old, Action.class, "出店")));
		Action rides = part(old, Action.class, "送迎");
		assertEquals("", reviewed.decisions().reason(rides), "a next step is no reason to stop");
		Decisions decisions = reviewed.decisions().with(part(old, Action.class, "出店"), Decision.CONTINUE, "", Optional.empty())
				.with(rides, Decision.STOP, "タクシーが来た。", Optional.empty())
				.with(part(old, Action.class, "案内"), Decision.MERGE, "", Optional.of(part(old, Action.class, "出店")))
				.with(part(old, PlanIndicator.class, "会場"), Quantity.parse("6か所"))
				.with(part(old, Milestone.class, "会"), FuzzyDate.parse("令和5年11月"))
				.with(part(old, Milestone.class, "未定"), FuzzyDate.parse("令和5年6月"));
		NextPlan made = CarryOver.of(old, FiscalYear.parse("2023"), city.calendar(), decisions);
		assertEquals(List.of(), made.remarks());
		assertEquals("終了：タクシーが来た。", ((Dropped) change(made, "送迎")).reason());
		assertEquals(Optional.of(rides), change(made, "送迎").former());
		Plan next = read(made);
		assertEquals(List.of("出店"), names(next, Action.class));
		assertEquals("毎週開く。", part(next, Action.class, "出店").getText(), "the reason of what does not stop is no next step");
		assertEquals("6か所", part(next, PlanIndicator.class, "会場").getTarget().toString());
		assertEquals("令和4年9月 → 令和5年11月 前計画から繰り越した。", change(next, "会"));
		assertEquals("令和5年6月", part(next, Milestone.class, "未定").getPlanned().toString());
		assertEquals(List.of("「送迎」は終了した。タクシーが来た。"), next.getNotes().stream().map(Note::getText).toList());
		assertEquals(List.of(), names(reviewed.plan(), Action.class).stream().filter("出店"::equals).toList(), "the former stay as they are");
	}

	@Test
	void commentsAboveWhatGoesOnGoWithIt() throws Exception {
		NextPlan made = next("""
				// 全体のこと

				目標 店 { // 目標の後ろ
				  // 週に一度
				  /* 場所は
				     未定 */
				  取組 出店 担当 みどりCo { 頻度 毎週 // 頻度のこと
				    // 春に
				    道標 会 予定 令和5年6月
				  }
				  // もうない
				  取組 送迎 担当 みどりCo
				  // 中身は変わる
				  指標 会場 目標値 4か所
				}
				振り返り 令和4年度 下半期 { 取組 出店 次 継続 取組 送迎 次 終了 "済んだ。" }
				""");
		read(made);
		String text = made.text("next.plan");
		assertEquals(List.of("// 週に一度", "/* 場所は", "未定 */", "取組 出店 {"), text.lines().map(String::strip)
				.dropWhile(line -> !line.startsWith("// 週")).limit(4).toList(), text);
		assertTrue(text.contains("// 春に\n") && text.contains("// 中身は変わる\n"), text);
		for (String left : List.of("全体のこと", "目標の後ろ", "頻度のこと", "もうない")) {
			assertFalse(text.contains(left), text);
		}
	}

	@Test
	void aDateThatIsOverIsTold() throws Exception {
		NextPlan made = next("取組 出店 { 道標 会 予定 令和4年9月 } 振り返り 令和4年度 下半期 { 取組 出店 次 継続 }");
		Decisions late = made.decisions().with(part(made.previous(), Milestone.class, "会"), FuzzyDate.parse("令和5年2月"));
		assertEquals(List.of("「会」の期日（令和5年2月）は、来年度が始まる前です。"),
				CarryOver.of(made.previous(), FiscalYear.parse("2023"), city.calendar(), late).remarks());
	}

	@Test
	void aGoalThatStopsStaysForWhatGoesOn() throws Exception {
		NextPlan made = next("""
				目標 店 { 取組 出店 担当 みどりCo 取組 送迎 担当 みどりCo }
				振り返り 令和4年度 下半期 { 目標 店 次 終了 "もう要らない。" 取組 送迎 次 継続 }
				""");
		assertEquals(List.of("送迎"), names(made.plan(), Action.class));
		assertEquals(List.of("「店」は終了ですが、続ける取組があるので残しました。"), made.remarks());
	}

	/** Texts go into a file in its own language, whatever the language of who makes it. */
	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void textsAreInTheLanguageOfTheFile(String user) throws Exception {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.of(user));
			Plan japanese = read(next("""
					取組 出店 担当 みどりCo { 道標 会 予定 令和4年9月 } 取組 送迎 担当 みどりCo { 道標 会 予定 令和4年9月 } 取組 案内 担当 みどりCo
					振り返り 令和4年度 下半期 { 全体 結果 "よい。" 取組 出店 次 改善 "2つ目も。" 期限 令和5年6月 取組 送迎 次 統合 統合先 出店
					  取組 案内 次 終了 "済んだ。" }
					"""));
			assertEquals(List.of("買物（令和5年度）", "令和5年度", "令和4年度下半期", "令和5年度上半期", "前計画から繰り越した。", "会、次の一歩、会（送迎）",
					"「案内」は終了した。済んだ。", "「送迎」を統合した。"), written(japanese));
			city = ReviewedCity.of(folder, MODEL, """
					plan Shopping { area みどり市 period FY2022
					  action Stall owner みどりCo { milestone Talk planned 2022-09 }
					  action Rides owner みどりCo { milestone Talk planned 2022-09 }
					  action Guide owner みどりCo
					  review FY2022 H2 { overall result "Good." action Stall next improve "A second one." due 2023-06
					    action Rides next merge merged-into Stall action Guide next stop "Done." } }
					""");
			Files.delete(folder.resolve("plans").resolve("next.plan"));
			city = ReviewedCity.open(folder);
			Plan english = read(CarryOver.of(city.plan(0), FiscalYear.parse("2023"), city.calendar()));
			assertEquals(List.of("Shopping (FY2023)", "FY2023", "FY2022H2", "FY2023H1", "Carried over from the previous plan.",
					"Talk、Next step、Talk (Rides)", "Guide was stopped. Done.", "Rides was merged into this."), written(english));
		} finally {
			Locale.setDefault(before);
		}
	}

	private static List<String> written(Plan plan) {
		Milestone moved = EcoreUtil2.eAllOfType(plan, Milestone.class).getFirst();
		return List.of(plan.getName(), plan.getPeriod().toString(), plan.getSituations().getFirst().getEvidence().getFirst(),
				moved.getChanges().getLast().getTo().toString(), moved.getChanges().getLast().getReason(),
				String.join("、", EcoreUtil2.eAllOfType(plan, Milestone.class).stream().map(NamedElement::getName).toList()),
				plan.getNotes().getFirst().getText(), plan.getActions().getFirst().getNotes().getFirst().getText());
	}

	@Test
	void theYearsAreCompared() throws Exception {
		NextPlan made = next("""
				取組 出店 "毎週開く。" 担当 みどりCo { 道標 済み 予定 令和4年5月 完了 令和4年5月 道標 遅れ 予定 令和4年9月 }
				取組 送迎 担当 みどりCo 取組 案内 担当 みどりCo
				振り返り 令和4年度 下半期 { 取組 出店 次 改善 "2つ目も開く。" 期限 令和5年6月 取組 送迎 次 終了 "もう要らない。" 取組 案内 次 継続 }
				""");
		assertEquals(List.of("Changed 買物（令和5年度）", "Changed 出店", "Changed 遅れ", "Added 次の一歩", "Kept 案内", "Dropped 済み", "Dropped 送迎"),
				kinds(made.comparison()));
		Changed stall = (Changed) change(made, "出店");
		assertEquals(List.of("説明: 毎週開く。 → 毎週開く。\n2つ目も開く。"), differences(stall));
		assertEquals(List.of("予定: 令和4年9月 → 令和5年度上半期"), differences((Changed) change(made, "遅れ")));
		assertEquals("終了：もう要らない。", ((Dropped) change(made, "送迎")).reason());
		assertEquals("完了（令和4年5月）", ((Dropped) change(made, "済み")).reason());
		assertEquals(List.of("名前: 買物 → 買物（令和5年度）", "期間: 令和4年度 → 令和5年度"), differences((Changed) made.comparison().changes().getFirst()));
		Plan written = read(made);
		assertEquals(kinds(made.comparison()),
				kinds(YearComparison.of(city.plan("買物"), written)));
	}

	private static List<String> kinds(YearComparison comparison) {
		return comparison.changes().stream().map(change -> change.getClass().getSimpleName() + " " + change.part().getName()).toList();
	}

	private static PartChange change(NextPlan made, String name) {
		return made.comparison().changes().stream().filter(change -> name.equals(change.part().getName())).findFirst().orElseThrow();
	}

	@Test
	void theDayOfABaselineIsToldApartFromItsValue() throws Exception {
		NextPlan made = next("取組 出店 担当 みどりCo { 指標 会場 基準値 0か所 目標値 4か所 実績 令和5年2月 3か所 }"
				+ " 振り返り 令和4年度 下半期 { 取組 出店 次 継続 }");
		assertEquals(List.of("基準値: 0か所 → 3か所", "基準値の時点:  → 令和5年2月"), differences((Changed) change(made, "会場")).subList(0, 2));
	}

	private static List<String> differences(Changed changed) {
		return changed.differences().stream().map((Difference each) -> each.label() + ": " + each.before() + " → " + each.after()).toList();
	}

	/** Every plan of the examples can go on, and the new plan adds no finding that the old one does not have. */
	@ParameterizedTest
	@ValueSource(strings = { "yokohama", "hakodate", "fuchu", "saitama/niiza", "saitama/hanyu", "saitama/warabi", "saitama/kawajima" })
	void theExamplesGoOn(String example) throws Exception {
		Path source = Path.of(System.getProperty("tsunagi.examples"), example.split("/"));
		copy(source, folder);
		city = ReviewedCity.open(folder);
		List<Plan> plans = city.plans();
		for (int number = 0; number < plans.size(); number++) {
			NextPlan next = CarryOver.of(plans.get(number), CarryOver.nextYear(plans.get(number), city.calendar(), ReviewedCity.TODAY),
					city.calendar());
			Files.writeString(folder.resolve("plans").resolve("next" + number + ".plan"), next.text("next" + number + ".plan"));
		}
		city = ReviewedCity.open(folder);
		assertEquals(List.of(), city.library().findings(new NullProgressMonitor()).stream()
				.filter(finding -> finding.source().file().startsWith("plans/next")).filter(finding -> finding.severity() != Severity.INFO)
				.map(finding -> finding.source() + " " + finding.message()).toList());
		assertEquals(2 * plans.size(), city.plans().size());
	}

	private static void copy(Path from, Path to) throws Exception {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}
}
