package jp.tsunagi.diagram.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.tests.SmallDiagram;
import jp.tsunagi.diagram.tool.NavigationTarget;
import jp.tsunagi.diagram.tool.PaletteSection;
import jp.tsunagi.diagram.tool.ToolCatalog;
import jp.tsunagi.diagram.tool.ToolCatalog.End;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;

/** A tool is offered where the specification says, and nowhere else. */
class ToolCatalogTest {

	private SmallDiagram diagram;

	private ToolCatalog catalog;

	@BeforeEach
	void open() throws Exception {
		diagram = new SmallDiagram("fuchu");
		catalog = new ToolCatalog(diagram.tooling);
	}

	@Test
	void thePaletteHoldsWhatMakesSomething() {
		PaletteSection section = catalog.palette(Set.of()).get(0);
		assertEquals("<tools>", section.label());
		assertEquals(List.of("<addOrganization>", "<ties>"), section.entries().stream().map(PaletteSection.Entry::label).toList());
		assertEquals("<connect>", section.entries().get(1).tools().get(0).label());
	}

	@Test
	void nodesAreMadeWhereTheirMappingStands() {
		ToolSpecification.NodeCreation tool = diagram.tool(ToolSpecification.NodeCreation.class, "addOrganization");
		assertTrue(catalog.canCreate(tool, Optional.empty()));
		assertTrue(catalog.canCreate(tool, Optional.of(diagram.areas().get(0))));
		assertFalse(catalog.canCreate(tool, Optional.of(diagram.organizations().get(0))));
	}

	@Test
	void edgesAreMadeBetweenWhatTheyFit() {
		ToolSpecification.EdgeCreation tool = diagram.tool(ToolSpecification.EdgeCreation.class, "connect");
		ViewNode organization = diagram.organizations().get(0);
		ViewNode area = diagram.areas().get(0);
		assertTrue(catalog.canStart(tool, organization));
		assertFalse(catalog.canStart(tool, area));
		assertTrue(catalog.canConnect(tool, organization, diagram.organizations().get(1)));
		assertTrue(catalog.canConnect(tool, organization, area));
		assertFalse(catalog.canConnect(tool, organization, organization), "the precondition says so");
		assertEquals(List.of(tool), catalog.edgeTools(Set.of(), organization, Optional.of(area)));
		assertEquals(List.of(), catalog.edgeTools(Set.of(), area, Optional.empty()));
	}

	@Test
	void endsMoveOnlyToWhatTheyFit() {
		ViewEdge edge = diagram.view.edges().iterator().next();
		assertTrue(catalog.reconnect(edge, End.TARGET, diagram.areas().get(0)).isPresent());
		assertTrue(catalog.reconnect(edge, End.SOURCE, diagram.areas().get(0)).isEmpty());
	}

	@Test
	void labelsAndDoubleClicks() {
		ViewNode organization = diagram.organizations().get(0);
		assertTrue(catalog.directEdit(organization).isPresent());
		assertTrue(catalog.doubleClick(organization).isPresent());
		assertTrue(catalog.directEdit(diagram.areas().get(0)).isEmpty());
		assertEquals(List.of(), catalog.menu(Set.of(), List.of(diagram.view.edges().iterator().next())),
				"the precondition fails for an element without a name");
	}

	@Test
	void whereOneCanGo() {
		List<NavigationTarget> targets = catalog.navigation(diagram.organizations().get(0));
		assertEquals(List.of(new NavigationTarget("toArea", diagram.town.getName(), diagram.tooling.specification(), diagram.town, false)),
				targets);
	}
}
