package jp.tsunagi.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.specification.RepresentationSpecification;
import jp.tsunagi.diagram.specification.SpecificationException;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.specification.ToolSpecification.EdgeCreation;
import jp.tsunagi.diagram.tests.SmallDiagram;
import jp.tsunagi.diagram.tool.ToolCatalog;
import jp.tsunagi.diagram.tool.ToolCatalog.End;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolCommands;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.tool.ToolResult.Outcome;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.view.ChildPresentation;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;

/** Tools and their conditions see the variables that Sirius gives them, and no others. */
class ToolVariablesTest {

	private final List<ViewElement> hidden = new ArrayList<>();

	private SmallDiagram diagram;

	private ViewNode organization;

	@BeforeEach
	void open() throws Exception {
		diagram = new SmallDiagram("fuchu");
		organization = diagram.organizations().get(0);
	}

	@Test
	void labelsAndDoubleClicksSeeTheElementItselfAsContainerView() throws Exception {
		for (String tool : List.of("rename", "open")) {
			ToolCatalog catalog = new ToolCatalog(precondition(tool, "service:container.isShownBy(containerView)"));
			assertTrue(tool.equals("rename") ? catalog.directEdit(organization).isPresent()
					: catalog.doubleClick(organization).isPresent(), tool);
		}
	}

	@Test
	void aDoubleClickStartsAtTheView() throws Exception {
		Tooling tooling = diagram.with(text -> text.replaceFirst("(?s)<firstModelOperations xsi:type=\"tool:ExternalJavaAction\".*?"
				+ "</firstModelOperations>", "<firstModelOperations xsi:type=\"tool:DeleteView\"/>"));
		run(new ToolCommands(tooling).doubleClick(new ToolCatalog(tooling).doubleClick(organization).orElseThrow(), organization));
		assertEquals(List.of(organization), hidden);
	}

	@Test
	void aDropComesFromTheFormerPlaceInTheDiagram() throws Exception {
		ToolCatalog catalog = new ToolCatalog(precondition("drop", "service:isArea(oldContainer)"));
		ViewNode moved = new ViewNode("area/organization", "organization", "default", organization.target(),
				Optional.of(diagram.areas().get(0)), ChildPresentation.NONE, organization.style());
		assertTrue(catalog.drop(Optional.empty(), moved.target(), Optional.of(moved)).isPresent());
		assertTrue(catalog.drop(Optional.empty(), moved.target(), Optional.of(organization)).isEmpty(), "it comes from the diagram");
		ToolCatalog any = new ToolCatalog(precondition("drop", "var:oldContainer"));
		assertTrue(any.drop(Optional.empty(), moved.target(), Optional.of(organization)).isPresent());
		assertTrue(any.drop(Optional.empty(), moved.target(), Optional.empty()).isEmpty(), "the explorer is no part of the diagram");
	}

	@Test
	void theMenuSeesWhatIsSelected() throws Exception {
		assertTrue(menu("service:isNamed", 1));
		assertTrue(menu("service:areSeveral(views)", 2));
		assertFalse(menu("service:areSeveral(views)", 1));
		for (String unknown : List.of("var:container", "var:containerView", "var:diagram")) {
			assertFalse(menu(unknown, 1), unknown);
		}
	}

	@Test
	void aMenuHasAConditionOfItsOwn() throws Exception {
		for (String condition : List.of("service:isNamed", "service:isStrong")) {
			Tooling tooling = diagram.with(text -> text.replaceFirst("(?s)<ownedTools (xsi:type=\"tool:OperationAction\".*?)</ownedTools>",
					"<ownedTools xsi:type=\"tool:PopupMenu\" name=\"more\" precondition=\"" + condition + "\"><menuItemDescription $1"
							+ "</menuItemDescription></ownedTools>"));
			assertEquals(condition.equals("service:isNamed") ? 1 : 0,
					new ToolCatalog(tooling).menu(Set.of(), List.of(organization)).size(), condition);
		}
	}

	@Test
	void toolsOfEdgesDoNotKnowTheDiagram() throws Exception {
		Tooling tooling = diagram.with(text -> text.replace("browseExpression=\"service:territory\">", "browseExpression=\"var:diagram\">")
				.replace("conditionExpression=\"service:element.isSource(source)\"", "conditionExpression=\"var:diagram\""));
		ToolCommands commands = new ToolCommands(tooling);
		EdgeCreation connect = (EdgeCreation) tooling.specification().toolSections().flatMap(section -> section.tools())
				.filter(tool -> tool.name().equals("connect")).findFirst().orElseThrow();
		assertEquals(Outcome.FAILED, run(commands.connect(connect, organization, diagram.organizations().get(1))));
		ViewEdge edge = diagram.view.edges().iterator().next();
		ToolSpecification.ReconnectEdge reconnect = new ToolCatalog(tooling).reconnect(edge, End.TARGET, organization).orElseThrow();
		assertEquals(Outcome.FAILED, run(commands.reconnect(reconnect, edge, End.TARGET, organization)));
	}

	private boolean menu(String precondition, int selected) throws SpecificationException {
		return !new ToolCatalog(precondition("weaken", precondition)).menu(Set.of(), diagram.organizations().subList(0, selected))
				.isEmpty();
	}

	/** The diagram with another condition of a tool. */
	private Tooling precondition(String tool, String condition) throws SpecificationException {
		return diagram.with(text -> text.replaceFirst("(name=\"" + tool + "\")( label=\"[^\"]*\" precondition=\"[^\"]*\")?",
				"$1 precondition=\"" + condition + "\""));
	}

	private Outcome run(ToolCommand command) {
		return new ToolExecution(diagram.stack::execute, new ToolHost() {
			@Override
			public void open(RepresentationSpecification representation, EObject root) {
				throw new AssertionError(representation.name());
			}

			@Override
			public void hide(ViewElement element) {
				hidden.add(element);
			}

			@Override
			public void run(String action, Map<String, Object> parameters) {
				throw new AssertionError(action);
			}
		}).run(command).outcome();
	}
}
