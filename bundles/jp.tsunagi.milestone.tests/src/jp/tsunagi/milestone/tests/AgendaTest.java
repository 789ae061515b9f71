package jp.tsunagi.milestone.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.milestone.agenda.Agenda;
import jp.tsunagi.milestone.agenda.AgendaRow;

/** What a team talks about on 15 November 2022, and why. */
class AgendaTest {

	@TempDir
	private Path folder;

	private Agenda agenda(String milestones) throws Exception {
		PlannedCity city = PlannedCity.of(folder, "計画 買物 { 圏域 みどり市 期間 令和4年度 〜 令和6年度 " + milestones + " }");
		return new Agenda(city.schedule(), city.calendar());
	}

	private static List<String> texts(List<AgendaRow> rows) {
		return rows.stream().map(row -> row.milestone().milestone().getName() + ": " + row.why()).toList();
	}

	@Test
	void nextIsWhatCanBeExpectedSoon() throws Exception {
		Agenda agenda = agenda("""
				道標 先 予定 令和5年6月
				道標 試行 予定 令和4年12月 前提 許可
				道標 今月 予定 令和4年11月
				道標 許可 予定 令和4年10月 見込 令和5年1月10日
				道標 準備 予定 令和4年11月 前提 今月
				道標 過ぎた 予定 令和4年10月
				道標 済み 予定 令和4年11月 完了 令和4年11月1日
				道標 中止 予定 令和4年11月 中止 令和4年11月1日
				道標 未定
				""");
		assertEquals(List.of("今月: 令和4年11月の予定です。", "準備: 「今月」を待っています。",
				"試行: 「許可」の見込みに合わせると、令和5年1月10日からになりそうです。", "許可: 令和5年1月10日の予定です。"), texts(agenda.next(60)));
		assertEquals(List.of("今月", "準備"), agenda.next(30).stream().map(row -> row.milestone().milestone().getName()).toList());
	}

	@Test
	void lateIsAskedAboutKindly() throws Exception {
		Agenda agenda = agenda("道標 乙 予定 令和4年10月 前提 甲 道標 甲 予定 令和4年9月 見込 令和4年12月 道標 丙 予定 令和4年9月");
		assertEquals(List.of("丙: 予定（令和4年9月）を過ぎています。動かしますか。", "乙: 予定（令和4年10月）を過ぎています。動かしますか。「甲」を待っています。"),
				texts(agenda.late()));
	}

	@Test
	void datesFollowTheLanguageOfTheProduct() throws Exception {
		Agenda agenda = agenda("""
				道標 過ぎた 予定 令和4年10月 { その後 見学 頻度 毎週 }
				道標 始まり 完了 令和4年10月31日 { その後 電話 頻度 毎日 10日 }
				道標 動いた 予定 令和4年8月 変更 令和4年8月 → 令和4年秋 日付 令和4年10月20日
				""");
		Locale product = Locale.getDefault();
		try {
			Locale.setDefault(Locale.ENGLISH);
			assertTrue(texts(agenda.late()).getFirst().contains("2022-10"), texts(agenda.late()).toString());
			assertTrue(texts(agenda.followUps()).getFirst().contains("2022-11-09"), texts(agenda.followUps()).toString());
			assertEquals(List.of("動いた: 2022-08 → 2022 autumn", "始まり: 2022-10-31にできました"),
					texts(agenda.changedSince(LocalDate.of(2022, 10, 1))));
		} finally {
			Locale.setDefault(product);
		}
	}

	@Test
	void changedIsWhatWasMovedDoneOrGivenUp() throws Exception {
		Agenda agenda = agenda("""
				道標 甲 予定 令和4年8月 変更 令和4年8月 → 令和4年12月 理由 "会場の都合" 日付 令和4年10月20日
				道標 乙 予定 令和4年8月 変更 令和4年8月 → 令和4年12月 日付 令和4年9月 変更 令和4年12月 → 令和5年1月 日付 令和4年11月1日
				道標 丙 予定 令和4年8月 完了 令和4年10月5日
				道標 丁 予定 令和4年8月 中止 令和4年10月 理由 "担い手がいない"
				道標 戊 予定 令和4年8月 完了 令和4年8月
				道標 己 予定 令和4年12月 変更 令和4年12月 → 令和5年1月
				""");
		assertEquals(List.of("丙: 令和4年10月5日にできました", "甲: 令和4年8月 → 令和4年12月（会場の都合）", "丁: 令和4年10月に中止しました（担い手がいない）",
				"乙: 令和4年12月 → 令和5年1月"), texts(agenda.changedSince(LocalDate.of(2022, 10, 1))));
	}

	@Test
	void followUpsAreDueOrNotWrittenDown() throws Exception {
		Agenda agenda = agenda("""
				道標 始まり 完了 令和4年10月31日 {
				  その後 見学 頻度 毎週 実施 令和4年11月2日
				  その後 電話 頻度 毎日 10日
				  その後 会議 頻度 隔週 2週間
				  その後 訪問 頻度 毎週 2週間 実施 令和4年11月1日 実施 令和4年11月8日
				  その後 点検 頻度 毎月 2年
				}
				道標 まだ 予定 令和4年11月 { その後 見守り 頻度 毎週 }
				""");
		assertEquals(List.of("始まり: 「電話」（令和4年11月9日まで）の記録がまだありません。記録のない回は10回です。",
				"始まり: 「会議」（令和4年11月13日まで）の記録がまだありません。", "始まり: 「見学」の時期です（令和4年11月20日まで）。記録のない回は1回です。",
				"始まり: 「点検」の時期です（令和4年11月29日まで）。"), texts(agenda.followUps()));
		assertFalse(texts(agenda.followUps()).toString().contains("！"));
	}
}
