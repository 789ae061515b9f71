package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.Project;

/** Opening tells what it reads, can be cancelled, and takes time in proportion. */
class OpeningTest {

	@TempDir
	Path temp;

	private Path folder;

	@BeforeEach
	void create() throws Exception {
		folder = SampleProject.create(temp.resolve("p"));
	}

	@Test
	void everyFileIsTold() throws Exception {
		List<String> told = new ArrayList<>();
		int[] done = new int[1];

		Project.open(folder, new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				told.add(name);
			}

			@Override
			public void worked(int work) {
				done[0] += work;
			}
		});

		for (String file : List.of(SampleProject.ROOT, SampleProject.YOTSUYA, SampleProject.CHUO)) {
			assertTrue(told.stream().anyMatch(name -> name.contains(file)), () -> told + " has no " + file);
		}
		assertTrue(told.stream().noneMatch(name -> name.contains("file:")), () -> "an address is nothing for people: " + told);
		assertTrue(done[0] > 0);
	}

	@Test
	void cancelledBeforeItBegins() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);

		assertThrows(OperationCanceledException.class, () -> Project.open(folder, monitor));
	}

	@Test
	void cancelledBetweenTwoFiles() throws Exception {
		List<String> told = new ArrayList<>();
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				if (!name.isEmpty()) {
					told.add(name);
					setCanceled(true);
				}
			}
		};

		assertThrows(OperationCanceledException.class, () -> Project.open(folder, monitor));

		assertEquals(1, told.size());
		SampleProject.openClean(folder);
	}

	@Test
	void manyAreasAndElements() throws Exception {
		Project project = SampleProject.openClean(folder);
		Municipality municipality = project.municipality().orElseThrow();
		for (int i = 0; i < 300; i++) {
			Area area = CoordinationFactory.eINSTANCE.createArea();
			municipality.getAreas().add(area);
			project.addFile("areas/many-%03d.coordination".formatted(i), area);
			for (int j = 0; j < 100; j++) {
				SampleProject.body(area, "b-%d-%d".formatted(i, j), "長い名前の居場所".repeat(5));
			}
		}
		SampleProject.saveAll(project);

		Project again = SampleProject.openClean(folder);

		assertEquals(project.index().size(), again.index().size());
		assertEquals(List.of(), SampleProject.saveAll(again));
	}
}
