package jp.tsunagi.diagram.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Organization;
import jp.tsunagi.diagram.specification.ValidationRule.Level;
import jp.tsunagi.diagram.tests.SmallDiagram;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.validation.DiagramValidation;
import jp.tsunagi.diagram.validation.DiagramValidation.Fix;
import jp.tsunagi.diagram.validation.RuleFinding;
import jp.tsunagi.diagram.view.ViewNode;

/** Rules of the specification find what does not hold, and mend it as one step of undo. */
class DiagramValidationTest {

	private SmallDiagram diagram;

	private DiagramValidation validation;

	private ViewNode node;

	@BeforeEach
	void open() throws Exception {
		diagram = new SmallDiagram("fuchu");
		diagram.town.getRelationships().forEach(tie -> tie.setName("tie"));
		validation = new DiagramValidation(diagram.tooling,
				DiagramValidation.rules(diagram.specification, diagram.tooling.specification()));
		node = diagram.organizations().get(0);
	}

	@Test
	void findingsAndFixes() {
		assertEquals(List.of(), validation.validate());
		((Organization) node.target()).setName(null);
		List<RuleFinding> found = validation.validate();
		assertEquals(List.of("named", "short"), found.stream().map(finding -> finding.rule().basics().name()).toList());
		assertEquals(Level.ERROR, found.get(0).level());
		assertEquals("Organization has no name", found.get(0).message());
		assertEquals(List.of(node), found.get(0).elements());
		Fix fix = validation.fixes(found.get(0)).get(0);
		assertEquals("<fix>", fix.label());
		new ToolExecution(diagram.stack::execute, ToolHost.NONE).run(fix.command());
		assertEquals(List.of(), validation.validate());
		diagram.stack.undo();
		assertNull(((Organization) node.target()).getName());
	}
}
