package jp.tsunagi.benchmark;

import java.util.List;

import com.google.inject.Injector;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.plan.language.values.NameWriter;

/**
 * Plans as coordinators write them, only longer, in which nothing is wrong: goals with indicators and actions, milestones
 * that follow each other, half-yearly reviews of all of them. They name what is in the project.
 */
final class PlanText {

	/** Lines of one plan, about. */
	static final int LINES = 1_000;

	/** What is left of them for the end of the plan. */
	private static final int LAST_LINES = 10;

	/** What is planned; need, category, council, organization, goal, action, event, target. */
	private static final String GOAL = """
				目標 %5$s "住民どうしの支えあいで続く" {
					課題 %1$s
					指標 担い手 "登録して動いた人" 基準値 2人 (令和3年度末) 目標値 %8$d人 (令和6年度末) 単位 人
						実績 令和4年9月 4人
						実績 令和5年3月 7人 "講座のあとに増えた"
					取組 %6$s "近所で声をかけ合う" {
						分類 %2$s
						担当 %3$s
						協力 %4$s
						困りごと %1$s
						課題 %1$s
						場所 文化センター
						頻度 毎週
						道標 話し合い 予定 令和4年5月 完了 令和4年5月
						道標 見学 予定 令和4年9月 前提 話し合い 完了 令和4年10月3日
						道標 試行 予定 令和5年4月 前提 見学 変更 令和5年4月 → 令和5年6月 理由 "担い手がそろってから"
							日付 令和5年3月 完了 令和5年6月 { 担当 %3$s 結果 "三つの会場で試した" }
						道標 本格実施 予定 令和6年4月 前提 試行
						催し %7$s 予定 令和4年7月 実施 令和4年7月 参加 30人 主催 %4$s { 場所 自治会館 }
						メモ "続けるには、担い手を増やす場がいる。"
					}
				}
			""";

	/** What a review says of that; goal, action. */
	private static final String ENTRIES = """
					目標 %1$s 評価 B 結果 "担い手が増えた"
					取組 %2$s 評価 A 結果 "手伝いが始まった"
						学び "顔を合わせて話すと進む" 次 継続 "会場を増やす"
			""";

	private static final List<String> HALVES = List.of("令和4年度 上半期", "令和4年度 下半期", "令和5年度 上半期");

	private static final int LINES_OF_GOAL = lines(GOAL) + HALVES.size() * lines(ENTRIES);

	private final NameWriter names;

	private final List<Council> councils;

	private final List<Need> needs;

	private final List<Organization> organizations;

	private final List<String> categories;

	PlanText(Project project, Injector language) {
		names = language.getInstance(NameWriter.class);
		councils = ProjectContents.all(project, Council.class).filter(council -> council.getArea() != null).toList();
		needs = ProjectContents.all(project, Need.class).toList();
		organizations = ProjectContents.all(project, Organization.class).toList();
		categories = project.vocabulary().terms(TermList.BODY_CATEGORY).stream().map(Term::label).map(names::written).toList();
	}

	/** The plan of that number, counted from zero; all but the first refer to it. */
	String plan(int number) {
		StringBuilder text = new StringBuilder();
		Council council = turn(councils, number);
		String name = names.written(council.getName());
		text.append("計画 %s {\n\t圏域 %s\n\t協議体 %s\n\t策定 %s\n".formatted(nameOf(number),
				names.written(council.getArea().getName()), name, name));
		text.append(number == 0 ? "" : "\t上位計画 %s\n".formatted(nameOf(0)));
		text.append("""
					期間 令和4年度 〜 令和6年度
					目指す姿 "困ったときに、となりの人に頼める"
					現状 "高台で坂が多く、近くに店がない。" 根拠 住民アンケート
					予算 令和4年度 12万円 内訳 会場費 8万円 内訳 広報 4万円 財源 共同募金 8万円, 自治会費 4万円
				""");
		for (Need need : needs) {
			String written = names.written(need.getName());
			text.append("\t課題 %s \"つらいと答えた人が多い\" 根拠 住民アンケート 困りごと %s\n".formatted(written, written));
		}
		int goals = (LINES - LAST_LINES - lines(text)) / LINES_OF_GOAL;
		for (int i = 0; i < goals; i++) {
			text.append(goal(i, number, name));
		}
		for (String half : HALVES) {
			text.append(review(half, goals));
		}
		return text.append("}\n").toString();
	}

	private static String nameOf(int number) {
		return "支えあいの計画%d".formatted(number + 1);
	}

	private String goal(int index, int number, String council) {
		return GOAL.formatted(names.written(turn(needs, index).getName()), turn(categories, index), council,
				names.written(turn(organizations, index + number).getName()), partName("の支えあい", index), partName("の手伝い", index),
				partName("の説明会", index), 10 + index % 9);
	}

	private String review(String half, int goals) {
		StringBuilder text = new StringBuilder("\t振り返り %s {\n\t\t全体 評価 B 結果 \"おおむね予定どおり\"\n".formatted(half));
		for (int i = 0; i < goals; i++) {
			text.append(ENTRIES.formatted(partName("の支えあい", i), partName("の手伝い", i)));
		}
		return text.append("\t}\n").toString();
	}

	private String partName(String part, int index) {
		return names.written(turn(needs, index).getName() + part + (index + 1));
	}

	static int lines(CharSequence text) {
		return (int) text.chars().filter(character -> character == '\n').count();
	}

	private static <T> T turn(List<T> all, int index) {
		return all.get(index % all.size());
	}
}
