package jp.tsunagi.workbench.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.NewProject.NewArea;
import jp.tsunagi.workbench.internal.app.StartPage;
import jp.tsunagi.workbench.internal.project.ProjectOpener;
import jp.tsunagi.workbench.internal.project.RecentProjects;
import jp.tsunagi.workbench.internal.project.RecentProjects.Recent;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;
import jp.tsunagi.workbench.tests.app.Controls;

/** Opening projects, good and bad, and what is remembered of them. */
class OpenProjectTest {

	@TempDir
	Path folder;

	private Path fuchu;

	@BeforeEach
	void create() throws Exception {
		fuchu = folder.resolve("fuchu");
		new NewProject("府中市", "東京都", "132063", List.of(new NewArea("四谷", "よつや"))).create(fuchu, Clock.systemUTC());
	}

	@AfterEach
	void close() {
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}

	@Test
	void showsTheProjectInPlaceOfTheStartPage() {
		StartPage.show();
		opener().open(fuchu);
		WorkbenchDriver.settle();

		assertEquals(fuchu, ProjectSession.get().project().orElseThrow().folder());
		assertEquals(0, startPages());

		ProjectSession.get().close();
		WorkbenchDriver.waitUntil("the start page is back", () -> startPages() == 1);
	}

	@Test
	void opensTheLastProjectAtTheNextStart() {
		opener().open(fuchu);
		ProjectSession.get().close();

		RecentProjects.get().toReopen().ifPresent(opener()::reopen);

		assertEquals(fuchu, ProjectSession.get().project().orElseThrow().folder());
		assertEquals(Optional.of(fuchu), RecentProjects.get().toReopen());
	}

	@Test
	void saysThatAFolderIsNoProject() throws Exception {
		Path other = Files.createDirectories(folder.resolve("other"));
		List<String> said = answering(() -> opener().open(other));

		assertTrue(said.stream().anyMatch(text -> text.contains("つなぎのプロジェクトではありません")), said::toString);
		assertTrue(ProjectSession.get().project().isEmpty());
	}

	@Test
	void opensNothingAfterTheLastProjectIsGone() throws Exception {
		opener().open(fuchu);
		ProjectSession.get().close();
		Files.delete(fuchu.resolve("tsunagi.project"));
		answering(() -> opener().reopen(fuchu));

		assertEquals(Optional.empty(), RecentProjects.get().toReopen());
	}

	@Test
	void opensTheRestOfADamagedProjectAndSaysWhatIsWrong() throws Exception {
		Files.writeString(fuchu.resolve("areas/area-01.coordination"), "<broken");
		opener().open(fuchu);
		WorkbenchDriver.settle();
		List<String> said = texts();
		closeDialogs();

		assertTrue(ProjectSession.get().project().isPresent());
		assertTrue(said.stream().anyMatch(text -> text.contains("areas/area-01.coordination")), said::toString);
	}

	@Test
	void remembersTenProjectsNewestFirst() throws Exception {
		RecentProjects projects = new RecentProjects(InstanceScope.INSTANCE.getNode("jp.tsunagi.workbench.tests.recent"));
		for (int i = 0; i < 12; i++) {
			projects.opened("市" + i, folder.resolve("p" + i));
		}
		projects.opened("市5", folder.resolve("p5"));

		assertEquals(10, projects.list().size());
		assertEquals(new Recent("市5", folder.resolve("p5")), projects.list().getFirst());
		assertEquals(1, projects.list().stream().filter(recent -> recent.name().equals("市5")).count());
	}

	@Test
	void knowsWhichProjectsAreGone() throws Exception {
		RecentProjects projects = new RecentProjects(InstanceScope.INSTANCE.getNode("jp.tsunagi.workbench.tests.gone"));
		projects.opened("府中市", fuchu);
		projects.opened("ない市", folder.resolve("none"));
		projects.look().join();

		assertFalse(projects.isMissing(fuchu));
		assertTrue(projects.isMissing(folder.resolve("none")));
	}

	private static ProjectOpener opener() {
		return new ProjectOpener(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
	}

	private static long startPages() {
		return Stream.of(WorkbenchDriver.page().getEditorReferences()).map(IEditorReference::getId)
				.filter(StartPage.ID::equals).count();
	}

	/** Does something that ends in a message, reads it and closes it. */
	private static List<String> answering(Runnable action) {
		List<String> said = new ArrayList<>();
		WorkbenchDriver.display().timerExec(300, new Runnable() {
			@Override
			public void run() {
				if (dialogs().isEmpty()) {
					WorkbenchDriver.display().timerExec(100, this);
				} else {
					said.addAll(texts());
					closeDialogs();
				}
			}
		});
		action.run();
		return said;
	}

	private static List<Shell> dialogs() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return Stream.of(window.getShells()).filter(Shell::isVisible).toList();
	}

	private static List<String> texts() {
		return dialogs().stream().flatMap(dialog -> Controls.all(dialog, Label.class).stream()).map(Label::getText).toList();
	}

	private static void closeDialogs() {
		dialogs().forEach(Shell::close);
	}
}
