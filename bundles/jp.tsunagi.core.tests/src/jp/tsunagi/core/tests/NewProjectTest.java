package jp.tsunagi.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.core.project.Project;

/** A new project opens without findings, and saving it unchanged changes no byte. */
class NewProjectTest {

	@TempDir
	Path folder;

	@Test
	void opensAsItWasMade() throws Exception {
		new NewProject("府中市", "東京都", "132063", List.of(new NewArea("四谷", "よつや"), new NewArea("中央", "ちゅうおう")))
				.create(folder, Clock.systemUTC());

		Project project = Project.open(folder, new NullProgressMonitor());

		assertEquals(List.of(), project.loadFindings());
		assertEquals(List.of("四谷", "中央"),
				project.municipality().orElseThrow().getAreas().stream().map(area -> area.getName()).toList());
		byte[] before = Files.readAllBytes(folder.resolve("municipality.coordination"));
		project.save(project.resourceSet().getResources(), Project.Conflict.REFUSE, Clock.systemUTC(), new NullProgressMonitor());
		assertArrayEquals(before, Files.readAllBytes(folder.resolve("municipality.coordination")));
	}
}
