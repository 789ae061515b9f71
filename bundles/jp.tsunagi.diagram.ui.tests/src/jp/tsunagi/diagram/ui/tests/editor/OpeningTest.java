package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Municipality;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.diagram.project.ProjectDiagrams;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.view.DiagramView;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A large diagram is made in the background while the workbench goes on. */
class OpeningTest {

	private static final int LARGE = Integer.getInteger("tsunagi.stakeholders", 600);

	private static final int EDITS = 6;

	private final ProjectSession session = ProjectSession.get();

	@TempDir
	Path folder;

	private Municipality city;

	@BeforeEach
	void openLargeProject() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		WorkbenchDriver.enlarge();
		Diagrams.awaitAll();
		city = session.project().orElseThrow().municipality().orElseThrow();
		List<Organization> organizations = IntStream.range(0, LARGE).mapToObj(OpeningTest::organization).toList();
		Random random = new Random(1);
		List<Relationship> ties = new ArrayList<>();
		for (int index = 0; index < 2 * LARGE; index++) {
			Relationship tie = CoordinationFactory.eINSTANCE.createRelationship();
			tie.setSource(organizations.get(random.nextInt(LARGE)));
			tie.setTarget(organizations.get(random.nextInt(LARGE)));
			ties.add(tie);
		}
		city.getOrganizations().addAll(organizations);
		city.getRelationships().addAll(ties);
	}

	private static Organization organization(int number) {
		Organization organization = CoordinationFactory.eINSTANCE.createOrganization();
		organization.setName("団体" + number);
		return organization;
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		session.close();
		WorkbenchDriver.processEvents();
	}

	private DiagramEditor begin() {
		DiagramSessions.get().open(DiagramSessions.get().all().stream()
				.filter(diagram -> diagram.specification().name().equals("municipalityNetwork")).findFirst().orElseThrow());
		return (DiagramEditor) WorkbenchDriver.page().getActiveEditor();
	}

	@Test
	void theEditorIsThereAtOnceAndSaysSo() throws Exception {
		DiagramEditor editor = begin();
		assertTrue(editor.view().isEmpty());
		assertTrue(texts(WorkbenchDriver.page().getWorkbenchWindow().getShell()).anyMatch(text -> text.contains("用意して")));
		WorkbenchDriver.screenshot("opening");
		WorkbenchDriver.waitUntil("it is shown", () -> editor.view().isPresent());
		assertFalse(editor.diagram().orElseThrow().isDirty());
		WorkbenchDriver.screenshot("opened-large");
	}

	@Test
	void editsMeanwhileAreShown() {
		DiagramEditor editor = begin();
		for (int edits = 0; edits < EDITS; edits++) {
			Organization more = organization(LARGE + edits);
			session.execute(AddCommand.create(session.editingDomain().orElseThrow(), city, Literals.TERRITORY__ORGANIZATIONS, more));
			session.execute(RemoveCommand.create(session.editingDomain().orElseThrow(), city,
					Literals.TERRITORY__RELATIONSHIPS, city.getRelationships().getLast()));
			WorkbenchDriver.processEvents();
		}
		WorkbenchDriver.waitUntil("it is shown", () -> editor.view().isPresent());
		DiagramView view = editor.view().orElseThrow();
		assertEquals(described(fresh()), described(view));
		assertTrue(view.elements().stream().filter(ViewNode.class::isInstance)
				.allMatch(node -> editor.arrangement().orElseThrow().bounds(node.key()).isPresent()));
		assertTrue(described(view).stream().anyMatch(text -> text.contains("団体" + LARGE)));
	}

	private DiagramView fresh() {
		Project project = session.project().orElseThrow();
		ProjectDiagrams diagrams = ProjectDiagrams.of(project, List.of(), session.clock().withZone(ZoneId.systemDefault()));
		return diagrams.open(diagrams.all().stream().filter(diagram -> diagram.specification().name().equals("municipalityNetwork"))
				.findFirst().orElseThrow()).view();
	}

	private static TreeSet<String> described(DiagramView view) {
		TreeSet<String> described = new TreeSet<>();
		view.elements().stream().map(element -> element.key() + " " + element.label()).forEach(described::add);
		return described;
	}

	@Test
	void whoCancelsSeesNoEditor() {
		DiagramEditor editor = begin();
		WorkbenchDriver.waitUntil("it is closed", () -> {
			// the job begins only when the index of the model is made
			Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().contains("図を用意して")).forEach(Job::cancel);
			return Arrays.stream(WorkbenchDriver.page().getEditorReferences()).map(reference -> reference.getEditor(false))
					.noneMatch(open -> open == editor);
		});
	}

	@Test
	void anEditorThatIsClosedMeanwhileLeavesNothing() {
		IEditorPart former = begin();
		WorkbenchDriver.page().closeEditor(former, false);
		DiagramEditor editor = begin();
		WorkbenchDriver.waitUntil("it is shown", () -> editor.view().isPresent());
		assertTrue(editor.view().orElseThrow().elements().stream().filter(ViewElement::isVisible).count() > LARGE);
	}

	@Test
	void whatWasNotSavedOutlivesTheProjectBeingReadAgain() throws Exception {
		DiagramEditor editor = begin();
		WorkbenchDriver.waitUntil("it is shown", () -> editor.view().isPresent());
		ViewNode node = Diagrams.node(editor, "府中市社会福祉協議会");
		editor.select(List.of(node));
		editor.setFocus();
		WorkbenchDriver.press(SWT.ARROW_LEFT, (char) 0, SWT.CTRL);
		assertTrue(editor.isDirty());
		var placed = editor.arrangement().orElseThrow().bounds(node.key());

		WorkbenchDriver.open(session.project().orElseThrow().folder());

		assertTrue(editor.isDirty());
		WorkbenchDriver.waitUntil("it is shown again", () -> editor.view().isPresent());
		assertEquals(placed, editor.arrangement().orElseThrow().bounds(node.key()));
		assertTrue(editor.diagram().orElseThrow().isDirty());
	}

	private static Stream<String> texts(Control control) {
		Stream<String> own = control instanceof Label label && label.isVisible() ? Stream.of(label.getText()) : Stream.empty();
		return control instanceof Composite parent
				? Stream.concat(own, Arrays.stream(parent.getChildren()).flatMap(OpeningTest::texts)) : own;
	}
}
