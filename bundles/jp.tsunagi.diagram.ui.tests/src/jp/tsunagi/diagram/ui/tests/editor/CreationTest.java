package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.IFigure;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.ui.internal.palette.Placement;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What comes of elements and ties right after they were made, and after that was undone. */
class CreationTest extends NetworkEditor {

	@Test
	void nothingIsToBeSavedOnceCreationsAreUndone() {
		Map<String, Bounds> before = places();
		new Placement(editor).place(tool("民生委員・児童委員協議会"));
		WorkbenchDriver.processEvents();
		new Placement(editor).place(tool("社会福祉協議会"));
		WorkbenchDriver.processEvents();
		Map<String, Bounds> after = places();
		assertTrue(editor.isDirty());

		stack().undo();
		stack().undo();
		WorkbenchDriver.processEvents();

		assertEquals(before, places());
		assertFalse(editor.isDirty());
		stack().redo();
		stack().redo();
		assertEquals(after, places());
	}

	@Test
	void aContainerIsAsSmallAsBeforeOnceCreationsAreUndone() {
		editor = Diagrams.open("twoTierStructure");
		ViewNode container = diagram().view().nodes().stream().filter(node -> creation(node).isPresent()).findFirst().orElseThrow();
		Map<String, Bounds> before = places();
		for (int time = 0; time < 3; time++) {
			creation(container).orElseThrow().run();
		}
		assertTrue(diagram().bounds(container).width() * diagram().bounds(container).height()
				> before.get(container.key()).width() * before.get(container.key()).height());

		while (stack().canUndo()) {
			stack().undo();
		}
		WorkbenchDriver.processEvents();

		assertEquals(before, places());
		assertFalse(editor.isDirty());
	}

	@Test
	void aContainerThatGrowsCoversNoOther() {
		editor = Diagrams.open("twoTierStructure");
		Map<String, Bounds> before = places();
		for (ViewNode container : List.copyOf(diagram().view().nodes())) {
			for (ViewNode area : Stream.concat(Stream.of(container), List.copyOf(container.children()).stream()).toList()) {
				creation(area, diagram().bounds(area).width(), 2).ifPresent(Edit::run);
			}
		}
		WorkbenchDriver.processEvents();

		assertCoversNone(diagram().view().nodes());
		diagram().view().nodes().stream().flatMap(node -> node.children().stream()).map(ViewNode::children).forEach(this::assertCoversNone);
		while (stack().canUndo()) {
			stack().undo();
		}
		WorkbenchDriver.processEvents();
		assertEquals(before, places());
	}

	private void assertCoversNone(List<ViewNode> siblings) {
		for (ViewNode one : siblings) {
			double header = one.parent().map(container -> diagram().bounds(container).y()
					+ new NodeSizes(TextMeasure.standard()).header(container)).orElse(-Double.MAX_VALUE);
			assertTrue(!one.isVisible() || diagram().bounds(one).y() >= header, one.label());
			siblings.stream().filter(other -> other != one && one.isVisible() && other.isVisible()).forEach(other -> assertFalse(
					diagram().bounds(one).intersects(diagram().bounds(other)), one.label() + " and " + other.label()));
		}
	}

	@Test
	void aNewTieIsSelected() {
		ViewNode source = Diagrams.node(editor, "府中市社会福祉協議会");
		ViewNode target = Diagrams.node(editor, "フードパントリー");
		editor.select(List.of(source, target));

		new Placement(editor).place(tool("連携"));
		WorkbenchDriver.processEvents();

		Relationship tie = (Relationship) editor.selectedElements().getFirst().target();
		assertEquals(List.of(source.target(), target.target()), List.of(tie.getSource(), tie.getTarget()));
		assertEquals(1, editor.selectedElements().size());
	}

	@ParameterizedTest
	@CsvSource({"-300, 0", "0, -300", "3000, 0", "0, 3000"})
	void whatIsSeenStaysWhereItIs(int across, int down) throws Exception {
		run("jp.tsunagi.diagram.ui.zoom.fit");
		ViewNode other = Diagrams.node(editor, "フードパントリー");
		double zoom = editor.pane().zoom().getZoom();
		Rectangle before = shown(other);
		Bounds all = editor.pane().look().orElseThrow().extent().orElseThrow();

		diagram().tools().create(tool("行政"), Optional.empty(), new Point(all.x() + across, all.y() + down), made -> { })
				.orElseThrow().run();
		WorkbenchDriver.settle();

		assertEquals(zoom, editor.pane().zoom().getZoom());
		assertEquals(before, shown(other));
	}

	private Rectangle shown(ViewNode node) {
		IFigure figure = editor.pane().viewer().part(node).orElseThrow().getFigure();
		Rectangle bounds = figure.getBounds().getCopy();
		figure.translateToAbsolute(bounds);
		return bounds;
	}

	/** What makes something in the middle of {@code container}. */
	private Optional<Edit> creation(ViewNode container) {
		Bounds bounds = diagram().bounds(container);
		return creation(container, bounds.width() / 2, bounds.height());
	}

	private Optional<Edit> creation(ViewNode container, double x, double y) {
		return diagram().tools().palette().stream().flatMap(tool -> diagram().tools().create(tool, Optional.of(container),
				new Point(x, y), made -> { }).stream()).findFirst();
	}
}
