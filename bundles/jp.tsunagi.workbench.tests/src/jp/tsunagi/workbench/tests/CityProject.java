package jp.tsunagi.workbench.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.Project;

/** A made-up city with three areas, their councils and a dozen activity bodies, on disk and not open. */
public final class CityProject {

	private static final CoordinationFactory FACTORY = CoordinationFactory.eINSTANCE;

	/** The categories of this city, so that no test depends on the built-in ones. */
	private static final String SETTINGS = """
			{"format": 1, "name": "若葉市", "model": "municipality.coordination", "vocabulary": {"bodyCategory": [
			  {"id": "place", "ja": "居場所づくり", "en": "Places to be"},
			  {"id": "help", "ja": "生活支援", "en": "Daily help"},
			  {"id": "children", "ja": "子どもの見守り", "en": "Looking after children"}]}}
			""";

	private CityProject() {
	}

	/** Creates the city in {@code folder}, which it returns. */
	public static Path create(Path folder) throws Exception {
		new NewProject("若葉市", "東京都", "", List.of(new NewArea("川辺", "かわべ"), new NewArea("学園台", "がくえんだい"),
				new NewArea("桜町", "さくらまち"))).create(folder, Clock.systemUTC());
		Files.write(folder.resolve("tsunagi.project"), SETTINGS.getBytes(StandardCharsets.UTF_8));
		Project project = Project.open(folder, new NullProgressMonitor());
		Municipality city = project.municipality().orElseThrow();
		Organization welfare = FACTORY.createOrganization();
		welfare.setName("若葉市社会福祉協議会");
		welfare.setKana("わかばししゃかいふくしきょうぎかい");
		city.getOrganizations().add(welfare);
		fill(city.getAreas().get(0), "川辺支え合い会議", "かわべささえあいかいぎ", "ひだまり",
				body("ふれあいサロン川辺", "ふれあいさろんかわべ", "place", "毎週火曜 10時から", 24, "平成29年4月"),
				body("ちょこっと手伝い隊", "ちょこっとてつだいたい", "help", "随時", 8, "令和2年秋"),
				body("がんばろう体操", "がんばろうたいそう", "place", "毎週木曜 14時から", 31, "平成30年度"),
				body("かわべ食堂", "かわべしょくどう", "children", "第2土曜 昼", 40, "令和3年5月8日"));
		fill(city.getAreas().get(1), "学園台の輪", "がくえんだいのわ", "まなび",
				body("学園台おしゃべり広場", "がくえんだいおしゃべりひろば", "place", "毎週月曜", 15, "平成28年6月"),
				body("買物おたすけ便", "かいものおたすけびん", "help", "毎週金曜", 12, "令和4年9月15日"),
				body("朝の見守り散歩", "あさのみまもりさんぽ", "children", "平日 7時半から", 9, "平成31年4月"));
		fill(city.getAreas().get(2), "桜町つながり会議", "さくらまちつながりかいぎ", "さくら",
				body("サロンさくら", "さろんさくら", "place", "第1・第3水曜", 18, "平成27年10月頃"),
				body("ごみ出しサポート", "ごみだしさぽーと", "help", "可燃ごみの日", 6, "令和元年"),
				body("ギター歌声カフェ", "ぎたーうたごえかふぇ", "place", "第4日曜", 22, "令和4年度"));
		project.save(project.resourceSet().getResources(), Project.Conflict.REFUSE, Clock.systemUTC(), new NullProgressMonitor());
		return folder;
	}

	private static void fill(Area area, String name, String kana, String nickname, ActivityBody... bodies) {
		Council council = FACTORY.createCouncil();
		council.setName(name);
		council.setKana(kana);
		council.setNickname(nickname);
		council.setArea(area);
		area.getCouncils().add(council);
		for (ActivityBody body : bodies) {
			body.setArea(area);
			body.setCouncil(council);
			area.getBodies().add(body);
		}
	}

	private static ActivityBody body(String name, String kana, String category, String schedule, int participants, String confirmed) {
		ActivityBody body = FACTORY.createActivityBody();
		body.setName(name);
		body.setKana(kana);
		body.setCategory(category);
		body.setSchedule(schedule);
		body.setParticipants(participants);
		body.setConfirmedOn(FuzzyDate.parse(confirmed));
		return body;
	}
}
