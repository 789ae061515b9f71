package jp.tsunagi.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Organization;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.diagram.expression.Variables;
import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.tests.SmallDiagram;
import jp.tsunagi.diagram.tool.ToolCatalog;
import jp.tsunagi.diagram.tool.ToolCatalog.End;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolCommands;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.tool.ToolResult;
import jp.tsunagi.diagram.tool.ToolResult.Outcome;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Each use of a tool is one step of undo, which leaves the files as they were; what fails leaves nothing behind. */
class ToolExecutionTest {

	private final List<String> asked = new ArrayList<>();

	private SmallDiagram diagram;

	private ToolCommands commands;

	private ToolCatalog catalog;

	private Map<String, String> before;

	@BeforeEach
	void open() throws Exception {
		diagram = new SmallDiagram("fuchu");
		commands = new ToolCommands(diagram.tooling);
		catalog = new ToolCatalog(diagram.tooling);
		before = diagram.files();
	}

	@Test
	void createNode() {
		ToolSpecification.NodeCreation tool = diagram.tool(ToolSpecification.NodeCreation.class, "addOrganization");
		ToolResult result = run(commands.create(tool, Optional.of(diagram.areas().get(0))));
		Organization made = (Organization) result.elementsToSelect().get(0);
		assertEquals("new Organization", made.getName());
		assertSame(diagram.areas().get(0).target(), made.eContainer());
		assertUndo();
		diagram.stack.redo();
		assertSame(diagram.areas().get(0).target(), made.eContainer());
		assertUndo();
	}

	@Test
	void createEdge() {
		ViewNode source = diagram.organizations().get(0);
		ViewNode target = diagram.organizations().get(1);
		ToolSpecification.EdgeCreation tool = diagram.tool(ToolSpecification.EdgeCreation.class, "connect");
		Relationship tie = (Relationship) run(commands.connect(tool, source, target)).elementsToSelect().get(0);
		assertEquals(List.of(source.target(), target.target(), Strength.STRONG),
				List.of(tie.getSource(), tie.getTarget(), tie.getStrength()));
		assertTrue(diagram.stack.getMostRecentCommand().getAffectedObjects().contains(tie));
		assertUndo();
	}

	@Test
	void reconnect() {
		ViewEdge edge = diagram.view.edges().iterator().next();
		Relationship tie = (Relationship) edge.target();
		ViewNode other = diagram.organizations().stream().filter(node -> node != edge.sourceNode() && node != edge.targetNode())
				.findFirst().orElseThrow();
		for (End end : End.values()) {
			ToolSpecification.ReconnectEdge tool = catalog.reconnect(edge, end, other).orElseThrow();
			run(commands.reconnect(tool, edge, end, other));
			assertSame(other.target(), end == End.SOURCE ? tie.getSource() : tie.getTarget());
			assertUndo();
		}
	}

	@Test
	void directEdit() {
		ViewNode node = diagram.organizations().get(0);
		ToolSpecification.DirectEditLabel tool = catalog.directEdit(node).orElseThrow();
		assertEquals(((Organization) node.target()).getName(), catalog.inputLabel(tool, node));
		run(commands.directEdit(tool, node, "it's {new} \u540d\u524d"));
		assertEquals("it's {new} \u540d\u524d", ((Organization) node.target()).getName());
		assertUndo();
		assertThrows(IllegalArgumentException.class, () -> ToolCommands.arguments(Variables.NONE,
				"{0}: {1}", "no colon"));
	}

	@Test
	void deleteWithAToolOfItsOwn() {
		ViewNode node = diagram.view.edges().iterator().next().sourceNode();
		assertTrue(catalog.canDelete(node));
		long ties = diagram.town.getRelationships().stream().filter(tie -> tie.getSource() == node.target()).count();
		int former = diagram.town.getRelationships().size();
		run(commands.delete(List.of(node)));
		assertTrue(ties > 0 && diagram.town.getRelationships().size() <= former - ties);
		assertSame(diagram.town, node.target().eContainer(), "the tool does not delete the element itself");
		assertUndo();
	}

	@Test
	void deleteSeveralWithAllReferences() {
		ViewEdge edge = diagram.view.edges().iterator().next();
		ViewNode area = diagram.areas().get(0);
		String gone = "#" + idOf(area.target());
		assertTrue(diagram.files().values().stream().anyMatch(file -> file.contains(gone)), "others refer to it");
		run(commands.delete(List.of(edge, area)));
		assertNull(edge.target().eResource());
		assertNull(area.target().eResource());
		assertFalse(diagram.files().values().stream().anyMatch(file -> file.contains(gone)), "nothing refers to what is gone");
		assertUndo();
	}

	@Test
	void drop() {
		ViewNode node = diagram.organizations().get(0);
		EObject area = diagram.areas().get(0).target();
		ToolSpecification.ContainerDrop tool = catalog.drop(Optional.empty(), node.target(), Optional.empty()).orElseThrow();
		assertEquals(Optional.empty(), catalog.drop(Optional.of(diagram.areas().get(0)), node.target(), Optional.of(node)),
				"areas have no drop tool");
		assertEquals(Optional.empty(), catalog.drop(Optional.empty(), area.eContents().get(0), Optional.of(node)),
				"nothing of the diagram shows such an element");
		run(commands.drop(tool, Optional.of(diagram.areas().get(0)), node.target(), Optional.of(node)));
		assertSame(area, node.target().eContainer());
		assertUndo();
	}

	@Test
	void operationsOfTheMenu() {
		ViewEdge edge = diagram.view.edges().iterator().next();
		((Relationship) edge.target()).setStrength(Strength.STRONG);
		before = diagram.files();
		List<ToolSpecification> menu = catalog.menu(Set.of(), List.of(edge.sourceNode()));
		assertEquals(List.of("weaken"), menu.stream().map(ToolSpecification::name).toList());
		run(commands.use(menu.get(0), List.of(edge.sourceNode())));
		assertEquals(Strength.WEAK, ((Relationship) edge.target()).getStrength());
		assertUndo();
	}

	@Test
	void operationsOfTheMenuForSeveralElements() {
		ViewEdge edge = diagram.view.edges().iterator().next();
		Organization office = (Organization) diagram.organizations().getLast().target();
		Relationship other = CoordinationFactory.eINSTANCE.createRelationship();
		other.setSource(office);
		diagram.town.getRelationships().add(other);
		List.of(other, (Relationship) edge.target()).forEach(tie -> tie.setStrength(Strength.STRONG));
		before = diagram.files();
		ToolSpecification weaken = catalog.menu(Set.of(), List.of(edge.sourceNode())).get(0);
		run(commands.use(weaken, List.of(edge.sourceNode(), diagram.node(office))));
		assertEquals(List.of(Strength.WEAK, Strength.WEAK),
				List.of(other.getStrength(), ((Relationship) edge.target()).getStrength()));
		assertUndo();
	}

	@Test
	void doubleClickAsksTheUserInterfaceAndChangesNothing() {
		ViewNode node = diagram.organizations().get(0);
		ToolResult result = execute(commands.doubleClick(catalog.doubleClick(node).orElseThrow(), node));
		assertEquals(Outcome.UNCHANGED, result.outcome());
		assertEquals(List.of("jp.tsunagi.open " + Map.of("element", node.target())), asked);
		assertFalse(diagram.stack.canUndo());
	}

	private ToolResult run(ToolCommand command) {
		ToolResult result = execute(command);
		assertEquals(Outcome.CHANGED, result.outcome(), result.toString());
		assertNotEquals(before, diagram.files());
		return result;
	}

	private ToolResult execute(ToolCommand command) {
		return new ToolExecution(diagram.stack::execute, new ToolHost() {
			@Override
			public void open(RepresentationSpecification representation, EObject root) {
				asked.add(representation.name());
			}

			@Override
			public void hide(ViewElement element) {
				asked.add(element.key());
			}

			@Override
			public void run(String action, Map<String, Object> parameters) {
				asked.add(action + " " + new HashMap<>(parameters));
			}
		}).run(command);
	}

	private void assertUndo() {
		assertTrue(diagram.stack.canUndo());
		diagram.stack.undo();
		assertFalse(diagram.stack.canUndo(), "one step");
		assertEquals(before, diagram.files());
	}

	private static String idOf(EObject element) {
		return ((Identified) element).getId();
	}
}
