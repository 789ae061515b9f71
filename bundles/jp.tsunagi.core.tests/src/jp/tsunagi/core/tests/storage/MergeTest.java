package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Reply;
import jp.tsunagi.core.project.Project;

/** What two people change in one file, Git merges by itself. */
class MergeTest {

	@TempDir
	Path temp;

	private Path base;

	@BeforeEach
	void create() throws Exception {
		assumeTrue(hasGit(), "Git is installed");
		base = SampleProject.create(temp.resolve("base"));
	}

	private static boolean hasGit() throws InterruptedException {
		try {
			Process version = new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return version.waitFor() == 0;
		} catch (IOException noGit) {
			return false;
		}
	}

	@Test
	void differentElements() throws Exception {
		Project merged = merge(
				mine -> SampleProject.<ActivityBody>find(mine, "garden").setName("花壇"),
				theirs -> SampleProject.<ActivityBody>find(theirs, "cafe").setName("喫茶"));

		assertEquals("花壇", SampleProject.<ActivityBody>find(merged, "garden").getName());
		assertEquals("喫茶", SampleProject.<ActivityBody>find(merged, "cafe").getName());
	}

	/** As Git sees it, lines that touch are one: between the two attributes stands a third. */
	@Test
	void differentAttributesOfOneElement() throws Exception {
		Project merged = merge(
				mine -> SampleProject.<Organization>find(mine, "branch").setName("四谷支部"),
				theirs -> SampleProject.<Organization>find(theirs, "branch").setMemberCount(4));

		assertEquals("四谷支部", SampleProject.<Organization>find(merged, "branch").getName());
		assertEquals(4, SampleProject.<Organization>find(merged, "branch").getMemberCount());
	}

	@Test
	void newElementsOfDifferentKinds() throws Exception {
		Project merged = merge(
				mine -> SampleProject.body(SampleProject.area(mine, 0), "choir", "合唱"),
				theirs -> SampleProject.organization(SampleProject.area(theirs, 0), "school", "学校"));

		assertEquals("合唱", SampleProject.<ActivityBody>find(merged, "choir").getName());
		assertEquals("学校", SampleProject.<Organization>find(merged, "school").getName());
	}

	@Test
	void firstChildAndAttributeOfOneElement() throws Exception {
		Project merged = merge(mine -> {
			Reply reply = CoordinationFactory.eINSTANCE.createReply();
			reply.setText("よい気づきです");
			SampleProject.<Observation>find(mine, "observation").getReplies().add(reply);
		}, theirs -> SampleProject.<Observation>find(theirs, "observation").setSeen("畑に人が集まる"));

		Observation observation = SampleProject.find(merged, "observation");
		assertEquals("畑に人が集まる", observation.getSeen());
		assertEquals("よい気づきです", observation.getReplies().getFirst().getText());
	}

	@Test
	void removedAndChangedElement() throws Exception {
		Project merged = merge(
				mine -> SampleProject.area(mine, 0).getStatistics().clear(),
				theirs -> SampleProject.<ActivityBody>find(theirs, "cafe").setFee("100円"));

		assertEquals(0, SampleProject.area(merged, 0).getStatistics().size());
		assertEquals("100円", SampleProject.<ActivityBody>find(merged, "cafe").getFee());
	}

	private Project merge(Consumer<Project> mine, Consumer<Project> theirs) throws Exception {
		Path ours = edited("ours", mine);
		Path others = edited("others", theirs);
		Process git = new ProcessBuilder("git", "merge-file", ours.resolve(SampleProject.YOTSUYA).toString(),
				base.resolve(SampleProject.YOTSUYA).toString(), others.resolve(SampleProject.YOTSUYA).toString())
				.inheritIO().start();
		assertEquals(0, git.waitFor(), () -> content(ours));
		return SampleProject.openClean(ours);
	}

	private Path edited(String name, Consumer<Project> edit) throws Exception {
		Path folder = Files.createDirectories(temp.resolve(name).resolve("areas")).getParent();
		for (String file : SampleProject.files(base).keySet()) {
			Files.copy(base.resolve(file), folder.resolve(file));
		}
		Project project = SampleProject.openClean(folder);
		edit.accept(project);
		SampleProject.saveAll(project);
		return folder;
	}

	private static String content(Path folder) {
		try {
			return Files.readString(folder.resolve(SampleProject.YOTSUYA));
		} catch (IOException unreadable) {
			return unreadable.toString();
		}
	}
}
