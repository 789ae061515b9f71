package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.core.project.NewProject;
import jp.tsunagi.core.project.Project;

/** Whatever a model holds, it comes back as it was. */
class RandomModelTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
	void comesBackAsItWas(long seed) throws Exception {
		new NewProject("市", "", "", List.of()).create(folder, Clock.systemUTC());
		Project project = SampleProject.open(folder);
		Municipality model = new RandomModel(seed).create(4);
		Municipality expected = EcoreUtil.copy(model);
		project.resourceOf(SampleProject.ROOT).orElseThrow().getContents().set(0, model);
		int number = 0;
		for (Area area : List.copyOf(model.getAreas())) {
			if (number++ % 3 < 2) {
				project.addFile(project.newAreaFile(), area);
				area.getAreas().forEach(below -> project.addFile(project.newAreaFile(), below));
			}
		}

		SampleProject.saveAll(project);

		Project again = SampleProject.openClean(folder);
		Municipality read = again.municipality().orElseThrow();
		assertTrue(EcoreUtil.equals(expected, read));
		Map<String, String> saved = SampleProject.files(folder);
		assertEquals(List.of(), SampleProject.saveAll(again));
		again.resourceSet().getResources().forEach(resource -> resource.setModified(true));
		read.setName(read.getName() + "!");
		SampleProject.saveAll(again);
		read.setName(expected.getName());
		SampleProject.saveAll(again);
		assertEquals(saved, SampleProject.files(folder), "written twice in between, the files are the same");
	}

	@Test
	void everyClassIsCovered() {
		Set<EClass> covered = new HashSet<>();
		for (long seed = 1; seed <= 12; seed++) {
			RandomModel model = new RandomModel(seed);
			model.create(4);
			covered.addAll(model.classes());
		}
		List<EClass> missed = CoordinationPackage.eINSTANCE.getEClassifiers().stream()
				.filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && !covered.contains(type)).toList();
		assertEquals(List.of(), missed);
	}
}
