package jp.tsunagi.core.tests.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Observation;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.provider.CoordinationItemProviderAdapterFactory;
import jp.tsunagi.core.project.Project;

/** An element has one id for life, and no other element has it. */
class IdentityTest {

	@TempDir
	Path folder;

	private Project project;

	private AdapterFactoryEditingDomain domain;

	@BeforeEach
	void open() throws Exception {
		SampleProject.create(folder.resolve("p"));
		project = SampleProject.openClean(folder.resolve("p"));
		domain = new AdapterFactoryEditingDomain(new CoordinationItemProviderAdapterFactory(), new BasicCommandStack(),
				project.resourceSet());
	}

	@Test
	void everyElementOfTheProjectIsInTheIndex() {
		int elements = 0;
		for (Iterator<EObject> all = project.municipality().orElseThrow().eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified element) {
				elements++;
				assertSame(element, project.index().find(element.getId()).orElseThrow());
			}
		}
		assertEquals(elements + 1, project.index().size(), "and nothing else, such as what stands for areas");
	}

	@Test
	void missingIdIsMadeAndSaved() throws Exception {
		SampleProject.replace(folder.resolve("p"), SampleProject.CHUO, "      id=\"walk\"\n", "");
		Project without = SampleProject.openClean(folder.resolve("p"));
		String id = SampleProject.area(without, 1).getBodies().getFirst().getId();

		assertEquals(List.of(SampleProject.CHUO), SampleProject.saveAll(without));

		assertSame(SampleProject.area(without, 1).getBodies().getFirst(), SampleProject.find(without, id));
		assertEquals(id, SampleProject.area(SampleProject.openClean(folder.resolve("p")), 1).getBodies().getFirst().getId());
	}

	@Test
	void newElementGetsAnId() {
		Organization organization = CoordinationFactory.eINSTANCE.createOrganization();

		project.municipality().orElseThrow().getOrganizations().add(organization);

		assertSame(organization, SampleProject.find(project, organization.getId()));
	}

	@Test
	void movedElementKeepsItsIdAndItsReferences() throws Exception {
		Organization branch = SampleProject.find(project, "branch");
		Area chuo = SampleProject.area(project, 1);
		domain.getCommandStack().execute(CutToClipboardCommand.create(domain, branch));
		assertEquals(Optional.empty(), project.index().find("branch"));

		domain.getCommandStack().execute(PasteFromClipboardCommand.create(domain, chuo, null));

		assertEquals("branch", branch.getId());
		assertEquals(List.of("branch"), chuo.getOrganizations().stream().map(Identified::getId).toList());
		SampleProject.saveAll(project);
		Project again = SampleProject.openClean(folder.resolve("p"));
		assertEquals("四谷分室", SampleProject.<Relationship>find(again, "tie").getSource().getName());
		assertEquals(SampleProject.CHUO, again.sourceOf(SampleProject.find(again, "branch")).file());
	}

	@Test
	void pastedCopyGetsIdsOfItsOwn() throws Exception {
		Area yotsuya = SampleProject.area(project, 0);
		Area copy = EcoreUtil.copy(yotsuya);

		project.municipality().orElseThrow().getAreas().add(copy);

		assertNotEquals(yotsuya.getId(), copy.getId());
		assertSame(copy, SampleProject.find(project, copy.getId()));
		assertSame(yotsuya, SampleProject.find(project, yotsuya.getId()));
		Relationship tie = copy.getRelationships().getFirst();
		assertSame(copy.getOrganizations().getFirst(), tie.getSource(), "references in the copy lead to copies");
		Observation observation = copy.getObservations().getFirst();
		assertSame(copy.getBodies().getFirst(), observation.getAbout().getFirst());
		assertSame(SampleProject.find(project, "social-welfare"), observation.getAbout().get(1));
		assertSame(copy, copy.eResource().getEObject(copy.getId()), "the resource knows the new id");
		assertSame(tie.getSource(), copy.eResource().getEObject(tie.getSource().getId()));
		SampleProject.saveAll(project);
		assertEquals(List.of(), SampleProject.saveAll(SampleProject.openClean(folder.resolve("p"))));
	}

	@Test
	void copyPastedTwiceIsTwoElements() {
		Organization branch = SampleProject.find(project, "branch");
		Area yotsuya = SampleProject.area(project, 0);
		domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, branch));
		domain.getCommandStack().execute(PasteFromClipboardCommand.create(domain, yotsuya, null));
		domain.getCommandStack().execute(PasteFromClipboardCommand.create(domain, yotsuya, null));

		assertEquals(3, yotsuya.getOrganizations().stream().map(Identified::getId).distinct().count());
	}

	@Test
	void indexFollowsDeleteUndoAndRedo() {
		Organization council = SampleProject.find(project, "social-welfare");
		Organization branch = SampleProject.find(project, "branch");
		int size = project.index().size();

		domain.getCommandStack().execute(DeleteCommand.create(domain, council));
		assertEquals(Optional.empty(), project.index().find("social-welfare"));
		assertEquals(null, branch.getParent());
		assertEquals(size - 1, project.index().size());

		domain.getCommandStack().undo();
		assertSame(council, SampleProject.find(project, "social-welfare"));
		assertSame(council, branch.getParent());
		assertEquals(size, project.index().size());

		domain.getCommandStack().redo();
		assertEquals(Optional.empty(), project.index().find("social-welfare"));
	}

	@Test
	void undoneAddLeavesTheIndex() {
		Organization organization = CoordinationFactory.eINSTANCE.createOrganization();
		domain.getCommandStack().execute(AddCommand.create(domain, SampleProject.area(project, 0),
				CoordinationPackage.Literals.TERRITORY__ORGANIZATIONS, organization));
		String id = organization.getId();

		domain.getCommandStack().undo();
		assertEquals(Optional.empty(), project.index().find(id));
		domain.getCommandStack().redo();
		assertSame(organization, SampleProject.find(project, id));
	}

	@Test
	void removedElementThatIsStillReferredToDoesNotStopTheSave() throws Exception {
		Organization council = SampleProject.find(project, "social-welfare");
		EcoreUtil.remove(council);

		SampleProject.saveAll(project);

		Project again = SampleProject.openClean(folder.resolve("p"));
		Organization branch = SampleProject.find(again, "branch");
		assertTrue(branch.getParent().eIsProxy());
		assertEquals(List.of(), again.resourceSet().getResources().stream().filter(again::isProtected).toList());
		assertEquals(List.of(), project.resourceSet().getResources().stream().filter(project::isProtected).toList());
	}
}
