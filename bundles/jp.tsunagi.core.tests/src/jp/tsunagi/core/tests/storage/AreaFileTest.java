package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.provider.CoordinationItemProviderAdapterFactory;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.project.ChangedOnDiskException;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.Project.Conflict;

/** The file of an area comes, moves and goes with the area. */
class AreaFileTest {

	@TempDir
	Path temp;

	private Path folder;

	private Map<String, String> before;

	private Project project;

	private CommandStack commands;

	private Area yotsuya;

	@BeforeEach
	void open() throws Exception {
		folder = SampleProject.create(temp.resolve("p"));
		before = SampleProject.files(folder);
		project = SampleProject.openClean(folder);
		project.resourceSet().getResources().forEach(resource -> resource.setTrackingModification(true));
		yotsuya = SampleProject.area(project, 0);
		commands = new BasicCommandStack();
	}

	private void delete(Area area) {
		AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
				new CoordinationItemProviderAdapterFactory(), commands, project.resourceSet());
		commands.execute(DeleteCommand.create(domain, area));
	}

	/** As an editor does: only what is marked as modified. */
	private List<String> saveModified() throws Exception {
		List<Resource> modified = project.resourceSet().getResources().stream().filter(Resource::isModified).toList();
		return project.save(modified, Conflict.REFUSE, SampleProject.CLOCK, new NullProgressMonitor());
	}

	@Test
	void fileOfDeletedAreaIsDeletedWithABackup() throws Exception {
		delete(yotsuya);

		assertEquals(List.of("府中市"), project.roots().stream().map(root -> root.getName()).toList());
		assertEquals(Optional.empty(), project.index().find("garden"), "nothing in it is found");
		assertTrue(saveModified().contains(SampleProject.YOTSUYA));

		assertFalse(Files.exists(folder.resolve(SampleProject.YOTSUYA)));
		assertEquals(before.get(SampleProject.YOTSUYA).length(),
				Files.size(SampleProject.backups(folder, SampleProject.YOTSUYA).getLast()));
		assertEquals(1, SampleProject.openClean(folder).municipality().orElseThrow().getAreas().size());
	}

	@Test
	void fileOfAreaWhoseDeletionIsUndoneStays() throws Exception {
		delete(yotsuya);
		commands.undo();

		assertSame(yotsuya, project.index().find(yotsuya.getId()).orElseThrow());
		assertEquals(List.of(), saveModified());
		assertEquals(before, SampleProject.files(folder));
	}

	@Test
	void fileOfAreaIsWrittenAgainAfterUndo() throws Exception {
		delete(yotsuya);
		saveModified();
		commands.undo();
		saveModified();

		assertEquals(before, SampleProject.files(folder));
		commands.redo();
		saveModified();
		assertFalse(Files.exists(folder.resolve(SampleProject.YOTSUYA)));
	}

	@Test
	void fileStaysUntilTheFileThatRefersToItIsSaved() throws Exception {
		delete(yotsuya);
		Resource chuo = project.resourceOf(SampleProject.CHUO).orElseThrow();

		project.save(List.of(chuo, yotsuya.eResource()), Conflict.REFUSE, SampleProject.CLOCK, new NullProgressMonitor());

		assertTrue(Files.exists(folder.resolve(SampleProject.YOTSUYA)));
		saveModified();
		assertFalse(Files.exists(folder.resolve(SampleProject.YOTSUYA)));
	}

	@Test
	void filesBelowADeletedAreaGoWithIt() throws Exception {
		Area below = CoordinationFactory.eINSTANCE.createArea();
		yotsuya.getAreas().add(below);
		project.addFile("areas/below.coordination", below);
		assertTrue(saveModified().contains("areas/below.coordination"));

		delete(yotsuya);
		saveModified();

		assertFalse(Files.exists(folder.resolve("areas/below.coordination")));
		commands.undo();
		saveModified();
		assertTrue(Files.exists(folder.resolve("areas/below.coordination")));
		assertEquals(1, SampleProject.area(SampleProject.openClean(folder), 0).getAreas().size());
	}

	@Test
	void areaMovesBetweenTerritoriesWithItsFile() throws Exception {
		Area chuo = SampleProject.area(project, 1);
		chuo.getAreas().add(yotsuya);

		saveModified();

		assertEquals(before.get(SampleProject.YOTSUYA), SampleProject.files(folder).get(SampleProject.YOTSUYA));
		Project again = SampleProject.openClean(folder);
		assertEquals("四谷", SampleProject.area(again, 0).getAreas().getFirst().getName());
	}

	@Test
	void areaGetsAFileOfItsOwn() throws Exception {
		Area inline = CoordinationFactory.eINSTANCE.createArea();
		project.municipality().orElseThrow().getAreas().add(inline);
		Organization within = SampleProject.organization(inline, "within", "中の団体");
		assertEquals(List.of(SampleProject.ROOT), saveModified());

		String file = project.newAreaFile();
		Resource resource = project.addFile(file, inline);

		assertEquals("areas/area-03.coordination", file);
		assertSame(within, project.index().find("within").orElseThrow());
		assertSame(resource, within.eResource());
		assertEquals(List.of(SampleProject.ROOT, file), saveModified().stream().sorted().toList().reversed());
		Project again = SampleProject.openClean(folder);
		assertEquals(file, again.fileOf(SampleProject.<Identified>find(again, "within").eResource()));
		assertThrows(IllegalArgumentException.class, () -> project.addFile(file, yotsuya), "in use");
		assertThrows(IllegalArgumentException.class, () -> project.addFile("../x.coordination", yotsuya));
		assertThrows(IllegalArgumentException.class, () -> project.addFile("areas/../x.coordination", yotsuya));
	}

	@Test
	void newFileNeverReplacesAnothers() throws Exception {
		Area inline = CoordinationFactory.eINSTANCE.createArea();
		project.municipality().orElseThrow().getAreas().add(inline);
		project.addFile("areas/area-03.coordination", inline);
		Files.writeString(folder.resolve("areas/area-03.coordination"), "of somebody else");

		assertThrows(ChangedOnDiskException.class, this::saveModified);

		assertEquals("of somebody else", Files.readString(folder.resolve("areas/area-03.coordination")));
	}

	@Test
	void orphanIsShownAndKept() throws Exception {
		Files.copy(folder.resolve(SampleProject.ROOT), temp.resolve("old"));
		delete(yotsuya);
		saveModified();
		Files.copy(SampleProject.backups(folder, SampleProject.YOTSUYA).getLast(), folder.resolve(SampleProject.YOTSUYA));

		Project again = SampleProject.open(folder);

		assertEquals(List.of("file.orphan"), again.loadFindings().stream().map(Finding::rule).toList());
		assertEquals(List.of("府中市", "四谷"), again.roots().stream().map(root -> root.getName()).toList());
		assertEquals(List.of(), SampleProject.saveAll(again));
		assertTrue(Files.exists(folder.resolve(SampleProject.YOTSUYA)));
		again.municipality().orElseThrow().getAreas().add((Area) again.roots().getLast());
		assertEquals(List.of(SampleProject.ROOT), SampleProject.saveAll(again));
		assertEquals(List.of("府中市"), again.roots().stream().map(root -> root.getName()).toList());
		SampleProject.openClean(folder);
		again.municipality().orElseThrow().getAreas().removeLast();
		SampleProject.saveAll(again);
		assertFalse(Files.exists(folder.resolve(SampleProject.YOTSUYA)), "once it had a place, it goes like any other");
	}

	@Test
	void modelUnderAnotherNameOfItsFileIsNotTakenForAnArea() throws Exception {
		SampleProject.replace(folder, "tsunagi.project", "\"municipality", "\"./areas/../municipality");
		Project again = SampleProject.openClean(folder);

		assertEquals(List.of(), SampleProject.saveAll(again));

		assertTrue(Files.exists(folder.resolve(SampleProject.ROOT)));
	}

	@Test
	void modelFileMayHaveAnyName() throws Exception {
		Files.move(folder.resolve(SampleProject.ROOT), folder.resolve("府中市.xml"));
		SampleProject.replace(folder, "tsunagi.project", "municipality.coordination", "府中市.xml");
		for (String area : List.of(SampleProject.YOTSUYA, SampleProject.CHUO)) {
			String content = Files.readString(folder.resolve(area));
			Files.writeString(folder.resolve(area), content.replace("municipality.coordination", "府中市.xml"));
		}
		Project again = SampleProject.openClean(folder);

		assertEquals("府中市社会福祉協議会", SampleProject.<Organization>find(again, "branch").getParent().getName());
		assertEquals(List.of(), SampleProject.saveAll(again));
	}
}
