package jp.tsunagi.milestone.export.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.core.privacy.Audience;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.milestone.export.MilestoneList;
import jp.tsunagi.milestone.schedule.Schedule;
import jp.tsunagi.plan.language.validation.PlanCalendar;
import jp.tsunagi.plan.project.PlanLibrary;

/** A city with a plan, a council that meets and somebody who is not public. */
final class ExportedCity {

	static final Clock CLOCK = Clock.fixed(Instant.parse("2022-11-15T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	static final Clock LATER = Clock.offset(CLOCK, Duration.ofDays(3));

	static final String PLAN = """
			計画 緑町の移動販売 {
			  協議体 緑町協議体
			  期間 令和4年度 〜 令和8年度
			  目標 交流の場 {
			    取組 検討 分類 生活支援 担当 社協 {
			      催し お披露目会 予定 令和5年5月
			      道標 アンケート "声を聞く。" 予定 令和4年9月 完了 令和4年9月10日 { 結果 "90通、\\"助かる\\"という声; うれしい" }
			      道標 説明会 予定 令和4年10月 変更 令和4年10月 → 令和4年12月 理由 "会場を、もう一つ" 日付 令和4年10月3日 前提 アンケート
			      道標 出発式 予定 令和5年4月15日 前提 説明会 { 担当 山田さん }
			      道標 チラシ 予定 令和4年度 中止 令和4年11月 理由 "回覧で足りた"
			      道標 いつか 前提 出発式
			    }
			  }
			}
			""";

	private final Path folder;

	ExportedCity(Path folder) throws Exception {
		this.folder = folder;
		Files.writeString(folder.resolve("tsunagi.project"), "{\"format\": 1, \"name\": \"みどり市\", \"model\": \"midori.coordination\"}");
		model("2023-01-20");
		Files.createDirectories(folder.resolve("plans"));
		plan(PLAN);
	}

	/** The second meeting of the council is on that day. */
	void model(String meeting) throws Exception {
		Files.writeString(folder.resolve("midori.coordination"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<coordination:Municipality xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:coordination="http://tsunagi.jp/coordination/1.0" id="city" name="みどり市" visibility="public">
				  <councils id="council" name="緑町協議体" visibility="public">
				    <meetings id="m1" title="第1回" date="令和4年9月" place="公民館" agenda="買物の困りごと&#10;これから"/>
				    <meetings id="m2" date="%s"/>
				    <meetings id="m3" title="日は未定"/>
				  </councils>
				  <councils id="quiet" name="事務局会議" visibility="internal"><meetings id="m4" title="内輪" date="2022-12-01"/></councils>
				  <organizations id="org" name="社協" visibility="public"/>
				  <organizations id="hidden" name="山田さん" visibility="internal"/>
				</coordination:Municipality>
				""".formatted(meeting));
	}

	void plan(String text) throws Exception {
		Files.writeString(folder.resolve("plans/p.plan"), text);
	}

	Project project() throws Exception {
		return Project.open(folder, new NullProgressMonitor());
	}

	MilestoneList list(Audience audience) throws Exception {
		return list(project(), audience);
	}

	static MilestoneList list(Project project, Audience audience) {
		PlanLibrary library = PlanLibrary.open(project, CLOCK, new NullProgressMonitor());
		PlanCalendar calendar = new PlanCalendar(ProjectContents.fiscalCalendar(project));
		Schedule schedule = Schedule.of(library.plans(), calendar, LocalDate.now(CLOCK), new NullProgressMonitor());
		return MilestoneList.of(project, library.plans(), schedule, audience);
	}
}
