package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A diagram is seen as a whole and in the middle when it is opened. */
class FitTest extends NetworkEditor {

	private static final double READABLE = 0.65;

	private Rectangle room() {
		return editor.pane().viewer().canvas().getViewport().getClientArea();
	}

	private void assertFits(double least) {
		Bounds all = editor.pane().look().orElseThrow().extent().orElseThrow().grown(24);
		Rectangle room = room();
		double zoom = editor.pane().zoom().getZoom();
		assertEquals(Math.min(1, Math.max(least, Math.min(room.width / all.width(), room.height / all.height()))), zoom, 0.01,
				editor.getTitle());
		assertEquals(all.center().x() * zoom, room.getCenter().x, 3, editor.getTitle());
		assertEquals(all.center().y() * zoom, room.getCenter().y, 3, editor.getTitle());
	}

	@Test
	void everyKindIsSeenAsAWhole() throws Exception {
		for (String kind : new String[] {"twoTierStructure", "councilMembership", "supportScheme", "areaNetwork"}) {
			editor = Diagrams.open(kind);
			WorkbenchDriver.settle();
			assertFits(READABLE);
			WorkbenchDriver.screenshot("open-" + kind);
		}
	}

	@Test
	void aLargeDiagramCanBeReadWhenItIsOpened() throws Exception {
		diagram().view().nodes().stream().findFirst().ifPresent(node -> diagram().arrangement().place(node.key(),
				new Bounds(20000, 15000, 120, 40)));
		diagram().save(Conflict.OVERWRITE);
		WorkbenchDriver.page().closeEditor(editor, false);
		editor = Diagrams.open(NETWORK);
		WorkbenchDriver.settle();
		assertFits(READABLE);
		assertEquals(READABLE, editor.pane().zoom().getZoom());
		WorkbenchDriver.page().getWorkbenchWindow().getShell().setSize(900, 700);
		WorkbenchDriver.settle();
		assertFits(READABLE);
		run("jp.tsunagi.diagram.ui.zoom.fit");
		assertFits(0.05);
		assertTrue(editor.pane().zoom().getZoom() < READABLE);
	}

	@Test
	void aSmallDiagramStandsInTheMiddleAsLargeAsItIs() throws Exception {
		List<ViewNode> nodes = List.copyOf(diagram().view().nodes());
		diagram().display().hide(nodes.stream().skip(2).<ViewElement>map(node -> node).toList())
				.ifPresent(ProjectSession.get()::execute);
		nodes.subList(0, 2).forEach(node -> diagram().arrangement().place(node.key(),
				new Bounds(4000 + 300 * nodes.indexOf(node), 3000, 120, 40)));
		run("jp.tsunagi.diagram.ui.zoom.fit");
		assertEquals(1, editor.pane().zoom().getZoom());
		assertFits(0);
		WorkbenchDriver.screenshot("small");
		editor.pane().zoom().setZoom(2);
		run("jp.tsunagi.diagram.ui.zoom.fit");
		assertFits(0);
	}

	@Test
	void whatIsSeenStaysWhenTheProjectIsReadAgain() throws Exception {
		editor.pane().zoom().setZoom(1.5);
		editor.pane().viewer().canvas().getViewport().setViewLocation(700, 300);
		editor.projectChanged();
		WorkbenchDriver.waitUntil("shown again", () -> editor.view().isPresent());
		assertEquals(1.5, editor.pane().zoom().getZoom());
		assertTrue(room().contains(710, 310), room().toString());
	}
}
