package jp.tsunagi.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Organization;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.synchronization.ModelIndex;
import jp.tsunagi.diagram.tests.SmallDiagram;
import jp.tsunagi.diagram.tool.ToolCatalog;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolCommands;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.tool.ToolResult;
import jp.tsunagi.diagram.tool.ToolResult.Outcome;
import jp.tsunagi.diagram.tool.Tooling;
import jp.tsunagi.diagram.view.ViewNode;

/** What operations do to a model; a tool that fails, is cancelled or must not change a file leaves it as it was, and says why. */
class OperationTest {

	private SmallDiagram diagram;

	private Map<String, String> before;

	@BeforeEach
	void open() throws Exception {
		diagram = new SmallDiagram("fuchu");
		before = diagram.files();
	}

	@Test
	void whatFailsHalfWayLeavesNothingBehind() throws Exception {
		ToolResult result = rename("<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" valueExpression=\"var:arg0\">"
				+ "<subModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" valueExpression=\"service:fails\"/>"
				+ "</firstModelOperations>");
		assertEquals(Outcome.FAILED, result.outcome());
		assertTrue(result.problem().orElseThrow().contains("out of order"), result.toString());
		assertEquals(before, diagram.files());
		assertFalse(diagram.stack.canUndo());
	}

	@Test
	void whatTheUserCancelsLeavesNothingBehind() throws Exception {
		ToolResult result = rename("<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" valueExpression=\"x\">"
				+ "<subModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"service:cancels\"/></firstModelOperations>");
		assertEquals(new ToolResult(Outcome.CANCELLED, Optional.empty(), List.of()), result);
		assertEquals(before, diagram.files());
		assertFalse(diagram.stack.canUndo());
	}

	@Test
	void whatDoesNotFitIsSaid() throws Exception {
		for (String wrong : List.of("featureName=\"colour\" valueExpression=\"red\"", "featureName=\"areas\" valueExpression=\"x\"",
				"featureName=\"visibility\" valueExpression=\"x\"", "featureName=\"areas\" valueExpression=\"var:self\"",
				"featureName=\"name\" valueExpression=\"12\"")) {
			ToolResult result = rename("<firstModelOperations xsi:type=\"tool:SetValue\" " + wrong + "/>");
			assertEquals(Outcome.FAILED, result.outcome(), wrong);
			assertTrue(result.problem().isPresent(), wrong);
			assertEquals(before, diagram.files());
		}
	}

	@Test
	void featuresWithSeveralValuesAreAddedTo() throws Exception {
		Organization organization = (Organization) diagram.organizations().get(0).target();
		organization.getAreas().clear();
		String setAreas = "<firstModelOperations xsi:type=\"tool:For\" expression=\"feature:eContainer\"><subModelOperations "
				+ "xsi:type=\"tool:For\" expression=\"feature:areas\" iteratorName=\"area\"><subModelOperations "
				+ "xsi:type=\"tool:ChangeContext\" browseExpression=\"var:organization\"><subModelOperations "
				+ "xsi:type=\"tool:SetValue\" featureName=\"areas\" valueExpression=\"var:area\"/></subModelOperations>"
				+ "</subModelOperations></firstModelOperations>";
		assertEquals(Outcome.CHANGED, rename("<firstModelOperations xsi:type=\"tool:Let\" variableName=\"organization\" "
				+ "valueExpression=\"var:self\">" + setAreas.replace("firstModelOperations", "subModelOperations")
				+ "</firstModelOperations>").outcome());
		assertEquals(diagram.town.getAreas(), organization.getAreas());
		assertEquals(Outcome.UNCHANGED,
				rename("<firstModelOperations xsi:type=\"tool:Unset\" featureName=\"areas\"/>").outcome(), "as in Sirius");
		assertEquals(Outcome.CHANGED, rename("<firstModelOperations xsi:type=\"tool:Unset\" featureName=\"areas\" "
				+ "elementExpression=\"feature:areas\"/>").outcome());
		assertEquals(List.of(), organization.getAreas());
	}

	@Test
	void whatNobodyTouchesIsNotVisited() throws Exception {
		ModelIndex.of(diagram.town.eResource().getResourceSet());
		List<Adapter> listening = List.copyOf(diagram.town.getAreas().getFirst().eAdapters());
		List<List<Adapter>> during = new ArrayList<>();
		diagram.organizations().getFirst().target().eAdapters().add(new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				during.add(List.copyOf(diagram.town.getAreas().getFirst().eAdapters()));
			}
		});
		rename("<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" valueExpression=\"var:arg0\"/>");
		assertEquals(List.of(listening), during.stream().distinct().toList());
	}

	@Test
	void filesThatMustNotBeChangedAreNot() {
		Resource file = diagram.town.eResource();
		Tooling tooling = diagram.tooling;
		ToolCommands careful = new ToolCommands(new Tooling(tooling.specification(), tooling.view(), tooling.expressions(),
				tooling.evaluator(), file::equals));
		ToolResult result = execute(careful.create(diagram.tool(ToolSpecification.NodeCreation.class, "addOrganization"),
				Optional.empty()));
		assertEquals(Outcome.FAILED, result.outcome());
		assertTrue(result.problem().orElseThrow().contains("fuchu.coordination"), result.toString());
		assertEquals(before, diagram.files());
	}

	/** Renames an organisation with other operations in the tool. */
	private ToolResult rename(String operations) throws Exception {
		Tooling tooling = diagram.with(text -> text.replace(
				"<firstModelOperations xsi:type=\"tool:SetValue\" featureName=\"name\" valueExpression=\"var:arg0\"/>", operations));
		ViewNode node = diagram.organizations().get(0);
		return execute(new ToolCommands(tooling).directEdit(new ToolCatalog(tooling).directEdit(node).orElseThrow(), node, "new"));
	}

	private ToolResult execute(ToolCommand command) {
		return new ToolExecution(diagram.stack::execute, ToolHost.NONE).run(command);
	}
}
