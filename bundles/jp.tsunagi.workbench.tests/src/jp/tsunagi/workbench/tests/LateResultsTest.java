package jp.tsunagi.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.workbench.internal.save.DiskWatch;
import jp.tsunagi.workbench.session.ProjectSession;

/** What the background finds out of a project counts no more when that is not the open one any more. */
class LateResultsTest {

	private static final String FILE = "areas/yotsuya.coordination";

	private static final int MANY = 5_000;

	@TempDir
	private Path folder;

	private final ProjectSession session = ProjectSession.get();

	@AfterEach
	void close() {
		session.close();
	}

	@Test
	void findingsComeTooLate() throws Exception {
		Path fuchu = WorkbenchDriver.openExample("fuchu", folder);
		replace(fuchu, "name=\"ご近助会\"", "");
		WorkbenchDriver.open(fuchu);
		assertFalse(session.findings().isEmpty());
		session.show(Project.open(fuchu, new NullProgressMonitor()));
		waitFor(() -> Job.getJobManager().find(ProjectSession.class));
		session.close();
		WorkbenchDriver.processEvents();
		assertEquals(List.of(), session.findings());
	}

	@Test
	void whatOthersHaveChangedIsReadBeforeItIsTold() throws Exception {
		Path fuchu = WorkbenchDriver.openExample("fuchu", folder);
		List<String> told = new ArrayList<>();
		Consumer<List<String>> listener = told::addAll;
		DiskWatch.get().addListener(listener);
		try {
			replace(fuchu, "ご近助会", "新しい会");
			DiskWatch.get().look();
			waitFor(() -> Arrays.stream(Job.getJobManager().find(null))
					.filter(job -> job.getName().startsWith("ファイルの変更を確認")).toArray(Job[]::new));
			session.show(Project.open(fuchu, new NullProgressMonitor()));
			WorkbenchDriver.settle();
			assertEquals(List.of(), told);
		} finally {
			DiskWatch.get().removeListener(listener);
		}
	}

	/** Not only commands come first: after one the check begins anew in any case. */
	@Test
	void aCheckThatHadToStepAsideIsMadeLater() throws Exception {
		Project project = Project.open(WorkbenchDriver.openExample("fuchu", folder), new NullProgressMonitor());
		// so many that the check is not done at once
		for (int number = 0; number < MANY; number++) {
			ActivityBody body = CoordinationFactory.eINSTANCE.createActivityBody();
			body.setId("body" + number);
			project.municipality().orElseThrow().getAreas().getFirst().getBodies().add(body);
		}
		session.show(project);
		while (Job.getJobManager().find(ProjectSession.class)[0].getState() != Job.RUNNING) {
			Thread.onSpinWait();
		}
		session.exclusively(() -> { });
		WorkbenchDriver.settle();
		assertFalse(session.findings().isEmpty());
	}

	private static void replace(Path fuchu, String text, String other) throws IOException {
		Files.writeString(fuchu.resolve(FILE), Files.readString(fuchu.resolve(FILE)).replace(text, other));
	}

	/** Waits for jobs, of which the user interface does not hear meanwhile. */
	private static void waitFor(Supplier<Job[]> jobs) {
		while (jobs.get().length > 0) {
			Thread.onSpinWait();
		}
	}
}
