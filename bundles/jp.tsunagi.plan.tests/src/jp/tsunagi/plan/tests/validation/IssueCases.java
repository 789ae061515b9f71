package jp.tsunagi.plan.tests.validation;

import static jp.tsunagi.plan.tests.validation.IssueCase.of;

import java.util.List;

import jp.tsunagi.plan.language.validation.PlanIssue;

/** One plan for each issue, as of 15 November 2022, in the project of {@link CheckedPlan}. */
final class IssueCases {

	private static final List<IssueCase> READING = List.of(
			of(PlanIssue.SYNTAX, "目標 交流 ⟦ためし⟧ { 指標 会場 目標値 4か所 取組 会 担当 四谷CP }",
					"目標 交流 { 指標 会場 目標値 4か所 取組 会 担当 四谷CP }"),
			of(PlanIssue.SYNTAX, "目指す姿 ⟦交流⟧", "目指す姿 \"交流\""),
			of(PlanIssue.SYNTAX, "計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP } ⟦おわり⟧",
					"計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP }"),
			of(PlanIssue.VALUE, "道標 会 予定 ⟦令和4年13月⟧", "道標 会 予定 令和4年12月"),
			of(PlanIssue.VALUE, "予算 令和4年度 ⟦たくさん⟧", "予算 令和4年度 4万円"),
			of(PlanIssue.UNCLOSED_QUOTATION, "目指す姿 ⟦\"⟧交流", "目指す姿 \"交流\""),
			of(PlanIssue.UNCLOSED_QUOTATION, "目指す姿 \"住民の\\\" ".replace("\"住", "⟦\"⟧住"), "目指す姿 \"住民の\\\"\""),
			of(PlanIssue.UNCLOSED_QUOTATION, "計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP 目指す姿 ⟦「交流 }⟧",
					"計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP 目指す姿 「交流」 }"),
			of(PlanIssue.SYNTAX, "計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP } ⟦/* まだ⟧",
					"計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP } /* まだ */"),
			of(PlanIssue.UNCLOSED_PART, "計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 ⟦四谷CP⟧",
					"計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP }"),
			of(PlanIssue.KEYWORD_AS_NAME, "道標 ⟦参加⟧ 予定 令和4年12月", "道標 \"参加\" 予定 令和4年12月"),
			of(PlanIssue.CONTROL_CHARACTER, "目指す姿 \"交流⟦\u0000⟧\"", "目指す姿 \"交流\""),
			of(PlanIssue.REPLACEMENT_CHARACTER, "目指す姿 \"交⟦\uFFFD⟧\"", "目指す姿 \"交流\""),
			of(PlanIssue.FILE_TOO_LARGE, "⟦⟧計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP } " + "※ 交流\n".repeat(500_000),
					"計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP } " + "※ 交流\n".repeat(400_000)));

	private static final List<IssueCase> NAMES = List.of(
			of(PlanIssue.NAME_EMPTY, "道標 ⟦\"\"⟧ 予定 令和4年12月", "道標 会 予定 令和4年12月"),
			of(PlanIssue.NAME_TWICE, "道標 会議 予定 令和4年12月  道標 ⟦会 議⟧ 予定 令和5年1月".replace("会 議", "\"会 議\""),
					"道標 会議 予定 令和4年12月  取組 会議 担当 四谷CP"),
			of(PlanIssue.TEXT_EMPTY, "目指す姿 ⟦\" \"⟧", "目指す姿 \"交流\""),
			of(PlanIssue.TEXT_EMPTY, "資料 地図, ⟦\"\"⟧", "資料 地図, 名簿"),
			of(PlanIssue.ATTRIBUTE_TWICE, "目指す姿 \"交流\" 道標 会 予定 令和4年12月 目指す姿 ⟦\"安心\"⟧", "目指す姿 \"交流\" \"安心\""),
			of(PlanIssue.ATTRIBUTE_TWICE, "取組 会 担当 四谷CP 場所 公園 { 場所 ⟦広場⟧ }", "取組 会 担当 四谷CP { 場所 広場 }"),
			of(PlanIssue.REFERENCE_TWICE, "取組 会 担当 四谷CP 協力 社協, ⟦社会福祉協議会⟧", "取組 会 担当 四谷CP 協力 社協, 四谷会"));

	private static final List<IssueCase> PERIODS = List.of(
			of(PlanIssue.AREA_MISSING, "計画 ⟦試し⟧ { 期間 令和4年度 取組 会 担当 四谷CP }",
					"計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP }"),
			of(PlanIssue.PERIOD_MISSING, "計画 ⟦試し⟧ { 圏域 四谷 取組 会 担当 四谷CP }",
					"計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP }"),
			of(PlanIssue.PERIOD_OPEN, "計画 試し { 圏域 四谷 期間 ⟦令和4年度 〜⟧ 取組 会 担当 四谷CP }",
					"計画 試し { 圏域 四谷 期間 令和4年度 〜 令和5年度 取組 会 担当 四谷CP }"),
			of(PlanIssue.PERIOD_REVERSED, "計画 試し { 圏域 四谷 期間 ⟦令和6年度 〜 令和4年度⟧ 取組 会 担当 四谷CP }",
					"計画 試し { 圏域 四谷 期間 令和4年度 〜 令和6年度 取組 会 担当 四谷CP }"),
			of(PlanIssue.PERIOD_REVERSED, "取組 会 担当 四谷CP { 期間 ⟦令和4年9月 〜 令和4年8月⟧ }",
					"取組 会 担当 四谷CP { 期間 令和4年8月 〜 令和4年9月 }"),
			of(PlanIssue.PERIOD_TOO_LONG, "計画 試し { 圏域 四谷 期間 ⟦令和4年度 〜 令和9年度⟧ 取組 会 担当 四谷CP }",
					"計画 試し { 圏域 四谷 期間 令和4年度 〜 令和8年度 取組 会 担当 四谷CP }"),
			of(PlanIssue.PERIOD_OUTSIDE_PLAN, "取組 会 担当 四谷CP { 期間 ⟦令和4年度 〜 令和6年度⟧ }",
					"取組 会 担当 四谷CP { 期間 令和4年度 〜 令和5年度 }"),
			of(PlanIssue.PLAN_CYCLE, "計画 試し { 圏域 四谷 期間 令和4年度 前計画 ⟦試し⟧ 取組 会 担当 四谷CP }",
					"計画 試し { 圏域 四谷 期間 令和4年度 取組 会 担当 四谷CP }"),
			of(PlanIssue.WITHOUT_CONTENT, "柱 ⟦つながりづくり⟧", "柱 つながりづくり { 取組 会 担当 四谷CP }"),
			of(PlanIssue.WITHOUT_CONTENT, "目標 ⟦交流⟧ { 指標 会場 目標値 4か所 }",
					"目標 交流 { 指標 会場 目標値 4か所 道標 会 予定 令和4年12月 }"),
			of(PlanIssue.WITHOUT_CONTENT, "計画 ⟦試し⟧ { 圏域 四谷 期間 令和4年度 }",
					"計画 試し { 圏域 四谷 期間 令和4年度 養成 見守り研修 }"));

	private static final List<IssueCase> SCHEDULE = List.of(
			of(PlanIssue.PLANNED_OUTSIDE_PERIOD, "道標 会 予定 ⟦令和6年5月⟧", "道標 会 予定 令和6年3月"),
			of(PlanIssue.PLANNED_OUTSIDE_PERIOD, "取組 会 担当 四谷CP { 期間 令和5年度 催し 祭り 予定 ⟦2023-03⟧ }",
					"取組 会 担当 四谷CP { 期間 令和5年度 催し 祭り 予定 2023年春 }"),
			of(PlanIssue.PLANNED_OUTSIDE_PERIOD, "養成 見守り研修 { 段階 基礎 予定 ⟦令和4年3月⟧ }",
					"養成 見守り研修 { 段階 基礎 予定 令和4年4月 }"),
			of(PlanIssue.MILESTONE_WITHOUT_DATE, "道標 ⟦会⟧", "道標 会 予定 令和4年12月"),
			of(PlanIssue.MILESTONE_OVERDUE, "道標 会 予定 ⟦令和4年10月⟧", "道標 会 予定 令和4年11月"),
			of(PlanIssue.PLANNED_AFTER_FORECAST, "道標 会 予定 令和5年2月 見込 ⟦令和5年1月⟧", "道標 会 予定 令和5年1月 見込 令和5年2月"),
			of(PlanIssue.DONE_IN_FUTURE, "道標 会 予定 令和4年12月 完了 ⟦令和4年12月⟧", "道標 会 予定 令和4年12月 完了 令和4年11月"),
			of(PlanIssue.DONE_BEFORE_START, "道標 会 完了 ⟦令和4年3月⟧", "道標 会 完了 令和4年春"),
			of(PlanIssue.DROPPED_AND_DONE, "道標 会 完了 令和4年10月 中止 ⟦令和4年11月⟧", "道標 会 中止 令和4年11月 理由 \"感染症のため\""),
			of(PlanIssue.PREDECESSOR_ITSELF, "道標 会 予定 令和4年12月 前提 ⟦会⟧", "道標 会 予定 令和4年12月"),
			of(PlanIssue.PREDECESSOR_CYCLE,
					"道標 一 予定 令和4年12月 前提 三  道標 二 予定 令和4年12月 前提 ⟦一⟧  道標 三 予定 令和4年12月 前提 二",
					"道標 一 予定 令和4年12月  道標 二 予定 令和4年12月 前提 一  道標 三 予定 令和4年12月 前提 二, 一"),
			of(PlanIssue.PREDECESSOR_LATER, "道標 一 予定 令和5年2月  道標 二 予定 令和5年1月 前提 ⟦一⟧",
					"道標 一 予定 令和5年2月  道標 二 予定 令和5年2月 前提 一"),
			of(PlanIssue.PREDECESSOR_NOT_DONE, "道標 一 予定 令和4年12月  道標 二 完了 令和4年10月 前提 ⟦一⟧",
					"道標 一 完了 令和4年10月  道標 二 完了 令和4年10月 前提 一"),
			of(PlanIssue.CHANGE_SAYS_NOTHING, "道標 会 予定 令和4年12月 変更 令和4年12月 → ⟦令和4年12月⟧",
					"道標 会 予定 令和4年12月 変更 令和4年12月 → 令和5年1月"),
			of(PlanIssue.CHANGE_NOT_CHAINED, "道標 会 予定 令和4年12月 変更 令和4年12月 → 令和5年1月 変更 ⟦令和5年2月⟧ → 令和5年3月",
					"道標 会 予定 令和4年12月 変更 令和4年12月 → 令和5年1月 変更 令和5年1月 → 令和5年3月"),
			of(PlanIssue.VALUE, followed("頻度 ⟦ときどき⟧"), followed("頻度 月1回")),
			of(PlanIssue.VALUE, followed("頻度 ⟦毎週 ずっと⟧"), followed("頻度 毎週 2年間")),
			of(PlanIssue.FOLLOW_UP_WITHOUT_RHYTHM, "道標 会 完了 令和4年10月 { その後 ⟦見学⟧ }", followed("頻度 毎週")),
			of(PlanIssue.RHYTHM_WITHOUT_END, followed("頻度 毎週 1か月, ⟦隔週⟧, 毎月"), followed("頻度 毎週 1か月, 隔週 半年, 毎月")),
			of(PlanIssue.VISIT_BEFORE_DONE, followed("頻度 毎週 実施 ⟦令和4年9月⟧"), followed("頻度 毎週 実施 令和4年秋")),
			of(PlanIssue.HELD_IN_FUTURE, followed("頻度 毎週 実施 ⟦令和4年12月⟧"), followed("頻度 毎週 実施 令和4年11月")),
			of(PlanIssue.HELD_IN_FUTURE, "催し 祭り 予定 令和4年12月 実施 ⟦令和4年12月⟧", "催し 祭り 予定 令和4年12月"),
			of(PlanIssue.HELD_IN_FUTURE, "養成 見守り研修 { 段階 基礎 実施 ⟦令和4年12月⟧ }", "養成 見守り研修 { 段階 基礎 実施 令和4年10月 }"),
			of(PlanIssue.HELD_IN_FUTURE, "振り返り 令和4年度 上半期 { 実施 ⟦令和4年12月⟧ }", "振り返り 令和4年度 上半期 { 実施 令和4年10月 }"),
			of(PlanIssue.COMPLETIONS_EXCEED_ATTENDANCE, "養成 見守り研修 { 段階 基礎 参加 20人 修了 ⟦21人⟧ }",
					"養成 見守り研修 { 段階 基礎 参加 20人 修了 20人 }"));

	private static final List<IssueCase> MEASURES = List.of(
			of(PlanIssue.GOAL_WITHOUT_INDICATOR, "目標 ⟦交流⟧ { 取組 会 担当 四谷CP }",
					"目標 交流 { 取組 会 担当 四谷CP { 指標 会場 目標値 4か所 } }"),
			of(PlanIssue.INDICATOR_WITHOUT_TARGET, measured("指標 ⟦会場⟧ 基準値 2か所"), measured("指標 会場 基準値 2か所 目標値 4か所")),
			of(PlanIssue.UNIT_DIFFERS, measured("指標 会場 基準値 ⟦2人⟧ 目標値 4か所"), measured("指標 会場 基準値 2ヶ所 目標値 4か所以上")),
			of(PlanIssue.UNIT_DIFFERS, measured("指標 会場 目標値 40％ 実績 令和4年9月 ⟦20人⟧"),
					measured("指標 会場 目標値 40％ 実績 令和4年9月 20%")),
			of(PlanIssue.UNIT_DIFFERS, measured("指標 会場 目標値 ⟦4か所⟧ 単位 人"), measured("指標 会場 目標値 4 単位 人")),
			of(PlanIssue.MEASURED_IN_FUTURE, measured("指標 会場 目標値 4か所 実績 ⟦令和4年12月⟧ 2か所"),
					measured("指標 会場 目標値 4か所 実績 令和4年度 2か所")),
			of(PlanIssue.MEASURED_OUTSIDE_PERIOD, measured("指標 会場 目標値 4か所 実績 ⟦令和3年12月⟧ 2か所"),
					measured("指標 会場 目標値 4か所 実績 令和4年4月 2か所")),
			of(PlanIssue.MEASURED_TWICE, measured("指標 会場 目標値 4か所 実績 令和4年9月 2か所 実績 ⟦2022-09⟧ 3か所"),
					measured("指標 会場 目標値 4か所 実績 令和4年8月 2か所 実績 2022-09 3か所")),
			of(PlanIssue.INDICATOR_REACHED, measured("指標 会場 目標値 4か所 実績 令和4年9月 ⟦4か所⟧"),
					measured("指標 会場 目標値 4か所 (令和4年9月) 実績 令和4年9月 4か所")),
			of(PlanIssue.INDICATOR_REACHED, measured("指標 転倒 基準値 9件 目標値 4件 実績 令和4年9月 ⟦3件⟧"),
					measured("指標 転倒 基準値 9件 目標値 4件 実績 令和4年9月 8件")));

	private static final List<IssueCase> ACTIONS = List.of(
			of(PlanIssue.ACTION_WITHOUT_OWNER, "取組 ⟦会⟧", "取組 会 担当 四谷CP"),
			of(PlanIssue.BODY_ENDED, "取組 会 担当 四谷CP 活動体 四谷会, ⟦旧四谷会⟧", "取組 会 担当 四谷CP 活動体 四谷会"),
			of(PlanIssue.BODY_ENDED, "取組 会 担当 四谷CP 協力 ⟦旧四谷会⟧", "計画 試し { 圏域 四谷 期間 令和2年度 取組 会 担当 四谷CP 協力 旧四谷会 }"),
			of(PlanIssue.CATEGORY_UNKNOWN, "取組 会 担当 四谷CP 分類 ⟦居場所つくり⟧", "取組 会 担当 四谷CP 分類 居場所づくり"),
			of(PlanIssue.CATEGORY_UNKNOWN, "メモ ⟦ひみつ⟧ \"気になる人\"", "メモ 気づき \"気になる人\""),
			of(PlanIssue.NUMBER_NEGATIVE, "予算 令和4年度 ⟦-4万円⟧", "予算 令和4年度 4万円"),
			of(PlanIssue.NUMBER_NEGATIVE, "催し 祭り 予定 令和4年12月 参加 ⟦-4人⟧", "催し 祭り 予定 令和4年12月 参加 4人"),
			of(PlanIssue.BUDGET_OUTSIDE_PERIOD, "予算 ⟦令和6年度⟧ 4万円", "予算 令和5年度 4万円"),
			of(PlanIssue.BUDGET_YEAR_TWICE, "予算 令和4年度 4万円 予算 ⟦2022年度⟧ 5万円", "予算 令和4年度 4万円 予算 令和5年度 5万円"),
			of(PlanIssue.BUDGET_YEAR_TWICE, "取組 会 担当 四谷CP { 予算 令和4年度 4万円 予算 ⟦R4⟧ 5万円 }",
					"取組 会 担当 四谷CP { 予算 令和4年度 4万円 予算 R5 5万円 }"),
			of(PlanIssue.BUDGET_ITEMS_DIFFER, "予算 令和4年度 ⟦12万円⟧ 内訳 会場費 8万円 内訳 広報 3万円",
					"予算 令和4年度 12万円 内訳 会場費 8万円 内訳 広報 40,000円"),
			of(PlanIssue.BUDGET_SOURCES_DIFFER, "予算 令和4年度 ⟦12万円⟧ 財源 共同募金 8万円, 自治会費 3万円",
					"予算 令和4年度 12万円 財源 共同募金 8万円, 自治会費"),
			of(PlanIssue.BUDGET_EXCEEDED, "予算 令和4年度 ⟦12万円⟧ 取組 会 担当 四谷CP { 予算 令和4年度 13万円 予算 令和5年度 1万円 }",
					"予算 令和4年度 12万円 取組 会 担当 四谷CP { 予算 令和4年度 11万円 予算 令和5年度 13万円 }"));

	private static final List<IssueCase> REVIEWS = List.of(
			of(PlanIssue.REVIEW_NOT_BEGUN, "振り返り ⟦令和5年度 上半期⟧", "振り返り 令和4年度 下半期"),
			of(PlanIssue.REVIEW_OUTSIDE_PERIOD, "振り返り ⟦令和3年度 下半期⟧", "振り返り 令和4年度 上半期"),
			of(PlanIssue.REVIEW_TWICE, "振り返り 令和4年度 上半期 振り返り ⟦2022H1⟧", "振り返り 令和4年度 上半期 振り返り 2022H2"),
			of(PlanIssue.ENTRY_TWICE, reviewed("全体 評価 B 結果 \"始まった\" 取組 基本 結果 \"続いた\" 取組 ⟦基本⟧ 学び \"楽しい\""),
					reviewed("全体 評価 B 結果 \"始まった\" 取組 基本 結果 \"続いた\" 学び \"楽しい\"")),
			of(PlanIssue.ENTRY_TWICE, reviewed("全体 評価 B 結果 \"始まった\" ⟦全体 学び \"楽しい\"⟧"),
					reviewed("全体 評価 B 結果 \"始まった\" 学び \"楽しい\"")),
			of(PlanIssue.ENTRY_EMPTY, reviewed("取組 ⟦基本⟧"), reviewed("取組 基本 次 継続")),
			of(PlanIssue.REVIEW_TWICE, "振り返り 令和4年度 上半期 記入 四谷CP 振り返り ⟦2022H1⟧ 記入 四谷CP",
					"振り返り 令和4年度 上半期 記入 四谷CP 振り返り 2022H1 記入 社協 振り返り 令和4年度 上半期"),
			of(PlanIssue.EVALUATION_UNKNOWN, reviewed("取組 基本 評価 ⟦○⟧ 結果 \"続いた\""), reviewed("取組 基本 評価 \uFF22 結果 \"続いた\"")),
			of(PlanIssue.DUE_BEFORE_REVIEW, reviewed("取組 基本 次 継続 期限 ⟦令和4年3月⟧"), reviewed("取組 基本 次 継続 期限 令和4年4月")),
			of(PlanIssue.DUE_BEFORE_REVIEW, reviewed("実施 令和4年10月 取組 基本 次 継続 期限 ⟦令和4年9月⟧"),
					reviewed("実施 令和4年10月 取組 基本 次 継続 期限 令和4年秋")),
			of(PlanIssue.EVALUATION_WITHOUT_RESULT, reviewed("取組 基本 評価 ⟦A⟧"), reviewed("取組 基本 評価 A 結果 \"続いた\"")),
			of(PlanIssue.MERGE_WITHOUT_TARGET, reviewed("取組 基本 次 ⟦統合⟧"), merged("取組 基本 次 統合 統合先 会")),
			of(PlanIssue.TARGET_WITHOUT_MERGE, merged("取組 基本 次 継続 統合先 ⟦会⟧"), reviewed("取組 基本 次 継続")),
			of(PlanIssue.MERGE_INTO_ITSELF, merged("取組 基本 次 統合 統合先 ⟦基本⟧"), merged("取組 基本 次 統合 統合先 会")));

	static final List<IssueCase> ALL = List.of(READING, NAMES, PERIODS, SCHEDULE, MEASURES, ACTIONS, REVIEWS).stream()
			.flatMap(List::stream).toList();

	private IssueCases() {
	}

	private static String measured(String indicator) {
		return "目標 交流 { " + indicator + " 取組 会 担当 四谷CP }";
	}

	private static String followed(String how) {
		return "道標 会 完了 令和4年10月 { その後 見学 " + how + " }";
	}

	private static String reviewed(String entries) {
		return "振り返り 令和4年度 上半期 { " + entries + " }";
	}

	private static String merged(String entries) {
		return "取組 会 担当 四谷CP " + reviewed(entries);
	}
}
