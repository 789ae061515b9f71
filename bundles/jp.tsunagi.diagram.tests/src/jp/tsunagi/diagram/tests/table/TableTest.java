package jp.tsunagi.diagram.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Need;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.diagram.specification.ToolSpecification;
import jp.tsunagi.diagram.table.TableCommands;
import jp.tsunagi.diagram.table.TableReader;
import jp.tsunagi.diagram.table.TableTooling;
import jp.tsunagi.diagram.table.TableView;
import jp.tsunagi.diagram.table.TableView.Cell;
import jp.tsunagi.diagram.table.TableView.Line;
import jp.tsunagi.diagram.tests.SmallDiagram;
import jp.tsunagi.diagram.tool.ToolCommand;
import jp.tsunagi.diagram.tool.ToolExecution;
import jp.tsunagi.diagram.tool.ToolHost;
import jp.tsunagi.diagram.tool.ToolResult.Outcome;
import jp.tsunagi.diagram.view.Rgb;

/** Tables show what the specification says, and their cells can be edited. */
class TableTest {

	private SmallDiagram diagram;

	private Need need;

	@BeforeEach
	void open() throws Exception {
		diagram = new SmallDiagram("fuchu");
		need = CoordinationFactory.eINSTANCE.createNeed();
		need.setName("lift");
		need.getMatchings().add(CoordinationFactory.eINSTANCE.createMatching());
		diagram.town.getNeeds().clear();
		diagram.town.getNeeds().add(need);
	}

	@Test
	void linesOfElementsColumnsOfFeatures() {
		TableView table = read("needs");
		assertEquals("<needs>", table.title());
		assertEquals(200, table.headerWidth());
		assertEquals(List.of("\u540d\u524d"), table.columns().stream().map(TableView.Column::label).toList());
		assertEquals(120, table.columns().get(0).width());
		Line line = table.lines().get(0);
		assertEquals("lift", line.label());
		Cell cell = line.cells().get(0).orElseThrow();
		assertEquals("lift", cell.label());
		assertEquals(Optional.of(new Rgb(255, 245, 181)), cell.style().background());
		assertEquals(OptionalInt.of(10), cell.style().size());
		need.setName(null);
		assertEquals(Optional.empty(), read("needs").lines().get(0).cells().get(0).orElseThrow().style().background());
	}

	@Test
	void linesBelowLinesAndWhatIsNotThere() {
		TableView table = read("needs");
		assertEquals(List.of("lift", "answer"), table.allLines().map(Line::label).toList(), "what is below stands after its line");
		assertEquals(Optional.empty(), table.lines().get(0).lines().get(0).cells().get(0), "an answer has no such feature");
	}

	@Test
	void whereLinesAndColumnsMeet() {
		TableView table = read("ties");
		Relationship tie = (Relationship) diagram.view.edges().iterator().next().target();
		int line = diagram.town.getOrganizations().indexOf(tie.getSource());
		int column = diagram.town.getOrganizations().indexOf(tie.getTarget());
		Cell cell = table.lines().get(line).cells().get(column).orElseThrow();
		assertSame(tie, cell.target());
		assertEquals(tie.getStrength().toString(), cell.label());
		assertTrue(table.lines().get(column).cells().get(line).isEmpty(), "ties have a direction");
	}

	@Test
	void cellsAreEditedInOneStep() {
		TableView table = read("needs");
		TableCommands commands = new TableCommands(tooling("needs"));
		Cell cell = table.lines().get(0).cells().get(0).orElseThrow();
		assertTrue(commands.canEdit(cell));
		Map<String, String> before = diagram.files();
		run(commands.edit(table.lines().get(0), table.columns().get(0), cell, "drive"));
		assertEquals("drive", need.getName());
		diagram.stack.undo();
		assertEquals(before, diagram.files());
		TableView ties = read("ties");
		assertFalse(commands.canEdit(ties.lines().get(0).cells().stream().flatMap(Optional::stream).findFirst().orElseThrow()));
	}

	@Test
	void linesAreAddedAndDeleted() {
		TableCommands commands = new TableCommands(tooling("needs"));
		Map<String, String> before = diagram.files();
		ToolSpecification add = commands.lineCreations(Optional.empty()).get(0);
		run(commands.createLine(add, Optional.empty()));
		assertEquals(2, read("needs").lines().size());
		diagram.stack.undo();
		Line line = read("needs").lines().get(0);
		run(commands.delete(commands.deletion(line).orElseThrow(), line));
		assertEquals(List.of(), diagram.town.getNeeds());
		diagram.stack.undo();
		assertEquals(before, diagram.files());
	}

	private void run(ToolCommand command) {
		assertEquals(Outcome.CHANGED, new ToolExecution(diagram.stack::execute, ToolHost.NONE).run(command).outcome());
	}

	private TableView read(String name) {
		return new TableReader(tooling(name)).read();
	}

	private TableTooling tooling(String name) {
		return new TableTooling(diagram.specification.table(name).orElseThrow(), diagram.town, diagram.tooling.expressions(),
				diagram.tooling.evaluator(), resource -> false);
	}
}
