package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.view.Arrangement;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Ties follow nodes that are moved. */
class MovedTiesTest extends NetworkEditor {

	private ViewEdge tie;

	private Arrangement places;

	private List<Point> bends;

	@BeforeEach
	void bendATie() {
		ViewNode node = Diagrams.node(editor, "フードパントリー");
		tie = Stream.concat(node.outgoing().stream(), node.incoming().stream())
				.filter(each -> each.isVisible() && each.sourceNode() != each.targetNode()).findFirst().orElseThrow();
		places = diagram().arrangement();
		Point below = diagram().bounds(tie.sourceNode()).center().plus(0, 300);
		bends = List.of(below, below.plus(250, 0));
		places.bend(tie.key(), bends);
	}

	private void move(ViewNode... nodes) {
		editor.select(List.of(nodes));
		editor.setFocus();
		WorkbenchDriver.press(SWT.ARROW_LEFT, (char) 0, SWT.CTRL);
	}

	@Test
	void bendsOfALayoutAreForgotten() {
		move(tie.sourceNode());
		assertEquals(List.of(), places.bends(tie.key()));
		stack().undo();
		assertEquals(bends, places.bends(tie.key()));
	}

	@Test
	void bendsMadeByHandStayAndLinesStayUpright() {
		places.setPlacedByHand(tie.key(), true);
		move(tie.sourceNode());
		assertEquals(List.of(bends.getFirst().plus(-16, 0), bends.getLast()), places.bends(tie.key()));
		assertTrue(places.placedByHand().contains(tie.key()));
		stack().undo();
		assertEquals(bends, places.bends(tie.key()));
	}

	@Test
	void bendsGoWithBothEnds() {
		move(tie.sourceNode(), tie.targetNode());
		assertEquals(bends.stream().map(bend -> bend.plus(-16, 0)).toList(), places.bends(tie.key()));
	}

	@Test
	void whatIsDraggedTogetherStaysTogether() {
		ChangeBoundsRequest drag = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
		drag.setMoveDelta(new org.eclipse.draw2d.geometry.Point(40, 24));
		CompoundCommand all = new CompoundCommand();
		for (ViewNode node : List.of(tie.sourceNode(), tie.targetNode())) {
			all.add(((EditPart) editor.pane().viewer().part(node).orElseThrow()).getCommand(drag));
		}
		editor.pane().domain().getCommandStack().execute(all);
		assertEquals(bends.stream().map(bend -> bend.plus(40, 24)).toList(), places.bends(tie.key()));
		stack().undo();
		assertEquals(bends, places.bends(tie.key()));
	}
}
