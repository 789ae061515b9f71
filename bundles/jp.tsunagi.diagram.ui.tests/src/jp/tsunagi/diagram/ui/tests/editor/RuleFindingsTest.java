package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.HandleBounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.QuickFix;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What the rules of the specification find is marked in the diagram, listed once, and mended like everything else. */
class RuleFindingsTest {

	private static final String RULE = "organizationWithoutKind";

	private final ProjectSession session = ProjectSession.get();

	@TempDir
	Path folder;

	private DiagramEditor editor;

	private ViewNode node;

	@BeforeEach
	void open() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		WorkbenchDriver.enlarge();
		editor = Diagrams.open("municipalityNetwork");
		node = Diagrams.node(editor, "府中市社会福祉協議会");
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		session.close();
		WorkbenchDriver.processEvents();
	}

	private EditingDomain domain() {
		return session.editingDomain().orElseThrow();
	}

	private List<Finding> found(String rule) {
		return session.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	private void takeKindAway() {
		session.execute(ElementCommands.set(domain(), node.target(), Literals.ORGANIZATION__KIND, null));
		WorkbenchDriver.waitUntil("the rule is told of", () -> !found(RULE).isEmpty());
	}

	@Test
	void isMarkedListedAndMended() throws Exception {
		assertEquals(List.of(), found(RULE));
		takeKindAway();
		Diagrams.open("twoTierStructure");

		Finding finding = found(RULE).getFirst();
		assertEquals(1, found(RULE).size());
		assertTrue(finding.source().file().endsWith(".coordination"), finding::toString);
		assertEquals(Optional.of(Severity.WARNING), editor.findings().severity(node));
		assertTrue(editor.findings().of(node).contains(finding));
		WorkbenchDriver.page().activate(editor);
		editor.select(List.of(node));
		WorkbenchDriver.screenshot("rule-badge");

		QuickFix fix = finding.fixes().getFirst();
		session.execute(fix.command().apply(domain()));
		assertEquals("other", ((Organization) node.target()).getKind());
		WorkbenchDriver.waitUntil("it is mended", () -> found(RULE).isEmpty());
		domain().getCommandStack().undo();
		WorkbenchDriver.waitUntil("it is told of again", () -> !found(RULE).isEmpty());
		session.execute(found(RULE).getFirst().fixes().getFirst().command().apply(domain()));
		assertEquals("other", ((Organization) node.target()).getKind());
	}

	@Test
	void pointingAtTheMarkIsPointingAtItsNode() throws Exception {
		GraphicalEditPart part = (GraphicalEditPart) editor.pane().viewer().part(node).orElseThrow();
		Rectangle body = ((HandleBounds) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().getParent().translateToAbsolute(body);
		Point mark = body.getTopRight().translate(3, -3);
		assertNotSame(part, editor.pane().viewer().findObjectAt(mark));

		takeKindAway();

		assertSame(part, editor.pane().viewer().findObjectAt(mark));
	}

	@Test
	void whatTheCheckOfTheModelKnowsIsToldOnce() {
		Relationship tie = CoordinationFactory.eINSTANCE.createRelationship();
		tie.setSource((Organization) node.target());
		tie.setTarget((Organization) node.target());
		session.execute(AddCommand.create(domain(), node.target().eContainer(), Literals.TERRITORY__RELATIONSHIPS, tie));
		takeKindAway();
		WorkbenchDriver.waitUntil("the check has ended", () -> !found("relationship.self").isEmpty());
		assertEquals(List.of(), found("tieToItself"));
		assertEquals(1, found("relationship.self").size());
	}

	@Test
	void isForgottenWithTheDiagram() {
		takeKindAway();
		WorkbenchDriver.page().closeEditor(editor, false);
		WorkbenchDriver.waitUntil("nothing is left", () -> found(RULE).isEmpty());
	}
}
