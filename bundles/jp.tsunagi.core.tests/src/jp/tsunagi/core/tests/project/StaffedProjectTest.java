package jp.tsunagi.core.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.coordination.Visibility;
import jp.tsunagi.core.project.LocalGovernmentCode;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.Prefectures;
import jp.tsunagi.core.project.Project;

/** A new project with a council and a coordinator for each territory. */
class StaffedProjectTest {

	@Test
	void startsWithOneOfEachTier(@TempDir Path folder) throws Exception {
		new NewProject("府中市", "東京都", "132063", List.of(new NewArea("四谷", "よつや", List.of("四谷町会"))), true)
				.create(folder, Clock.systemUTC());

		Municipality municipality = Project.open(folder, new NullProgressMonitor()).municipality().orElseThrow();
		Area area = municipality.getAreas().getFirst();
		assertEquals(List.of("四谷町会"), area.getNeighbourhoods());
		assertEquals("第1層 協議体", municipality.getCouncils().getFirst().getName());
		assertEquals(Tier.FIRST, municipality.getCoordinators().getFirst().getTier());
		assertEquals("第2層 協議体（四谷）", area.getCouncils().getFirst().getName());
		assertEquals(Tier.SECOND, area.getCouncils().getFirst().getTier());
		assertEquals("第2層 生活支援コーディネーター（四谷）", area.getCoordinators().getFirst().getName());
		assertEquals(Visibility.PUBLIC, area.getCouncils().getFirst().getVisibility(), "a first publication shows the frame");
	}

	@Test
	void findsThePrefectureOfACode() {
		assertEquals(47, Prefectures.names().stream().distinct().count());
		assertEquals(Optional.of("東京都"), LocalGovernmentCode.parse("13206").flatMap(Prefectures::find));
		assertEquals(Optional.of("沖縄県"), LocalGovernmentCode.parse("47201").flatMap(Prefectures::find));
		assertEquals(Optional.empty(), LocalGovernmentCode.parse("48201").flatMap(Prefectures::find));
	}
}
