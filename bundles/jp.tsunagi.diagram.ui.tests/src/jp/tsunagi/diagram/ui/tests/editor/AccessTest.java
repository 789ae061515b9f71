package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Menu;
import java.util.function.BooleanSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.design.services.TieServices;
import jp.tsunagi.diagram.scene.Emphasis;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What can be learnt of a diagram without seeing it, and done with several elements at once. */
class AccessTest extends NetworkEditor {

	@Test
	void nodesAndTiesAreSpoken() {
		ViewNode node = Diagrams.node(editor, "府中市社会福祉協議会");
		long ties = ties(node).filter(ViewElement::isVisible).count();
		assertEquals("府中市社会福祉協議会、団体、つながり" + ties + "本", spoken(node));
		assertEquals(ACC.ROLE_GRAPHIC, control(node).detail);

		ViewEdge tie = ties(node).findFirst().orElseThrow();
		assertTrue(spoken(tie).matches("(府中市社会福祉協議会から.+へ、.+|.+から府中市社会福祉協議会へ、.+)"), spoken(tie));

		editor.select(List.of(node));
		AccessibleControlEvent state = new AccessibleControlEvent(this);
		accessible(node).getState(state);
		assertEquals(ACC.STATE_SELECTED | ACC.STATE_FOCUSED, state.detail & (ACC.STATE_SELECTED | ACC.STATE_FOCUSED));
		AccessibleControlEvent children = new AccessibleControlEvent(this);
		accessible(node).getChildren(children);
		assertEquals(node.outgoing().size() + node.children().size(), children.children.length);
	}

	private static Stream<ViewEdge> ties(ViewNode node) {
		return Stream.concat(node.outgoing().stream(), node.incoming().stream());
	}

	@Test
	void theDiagramHoldsWhatIsSpoken() {
		AccessibleEditPart root = (AccessibleEditPart) editor.pane().viewer().getContents().getAdapter(AccessibleEditPart.class);
		AccessibleEvent name = new AccessibleEvent(this);
		root.getName(name);
		assertEquals("府中市の関係図", name.result);
		AccessibleControlEvent count = new AccessibleControlEvent(this);
		root.getChildCount(count);
		assertEquals(diagram().view().nodes().size(), count.detail);
	}

	private AccessibleEditPart accessible(ViewElement element) {
		return (AccessibleEditPart) ((EditPart) editor.pane().viewer().part(element).orElseThrow()).getAdapter(AccessibleEditPart.class);
	}

	private String spoken(ViewElement element) {
		AccessibleEvent event = new AccessibleEvent(this);
		accessible(element).getName(event);
		return event.result;
	}

	private AccessibleControlEvent control(ViewElement element) {
		AccessibleControlEvent event = new AccessibleControlEvent(this);
		accessible(element).getRole(event);
		return event;
	}

	@Test
	void thePointerExplainsATie() {
		ViewEdge tie = diagram().view().edges().stream()
				.filter(edge -> edge.isVisible() && edge.target() instanceof Relationship).findFirst().orElseThrow();
		var route = editor.pane().look().orElseThrow().geometry().route(tie).flattened();
		var start = route.getFirst();
		var next = route.get(1);
		Point place = new Point((int) ((start.x() + next.x()) / 2), (int) ((start.y() + next.y()) / 2));
		GraphicalEditPart part = editor.pane().viewer().part(tie).orElseThrow();
		editor.pane().viewer().reveal(part);
		WorkbenchDriver.processEvents();
		part.getFigure().translateToAbsolute(place);
		assertEquals(part, editor.pane().viewer().findObjectAt(place));
		hover(place);
		String told = new TieServices().tieExplanation((Relationship) tie.target());
		WorkbenchDriver.waitUntil("the tie is explained: " + told, () -> Arrays.stream(WorkbenchDriver.display().getShells())
				.anyMatch(shell -> shell.isVisible() && labels(shell).equals(told)));
	}

	private void hover(Point place) {
		Event hover = new Event();
		hover.x = place.x;
		hover.y = place.y;
		editor.pane().viewer().getControl().notifyListeners(SWT.MouseHover, hover);
	}

	@Test
	void nothingIsExplainedOverAMenuOrAName() throws Exception {
		ViewNode node = Diagrams.node(editor, "フードパントリー");
		editor.select(List.of(node));
		GraphicalEditPart part = editor.pane().viewer().part(node).orElseThrow();
		Point place = part.getFigure().getBounds().getCenter();
		part.getFigure().translateToAbsolute(place);
		Menu menu = new Menu(editor.pane().viewer().getControl());
		BooleanSupplier explained = () -> Arrays.stream(WorkbenchDriver.display().getShells())
				.anyMatch(shell -> shell.isVisible() && labels(shell).startsWith("フードパントリー"));

		hover(place);
		WorkbenchDriver.waitUntil("it is explained", explained);
		menu.notifyListeners(SWT.Show, new Event());
		assertFalse(explained.getAsBoolean());
		hover(place);
		assertFalse(explained.getAsBoolean());
		menu.notifyListeners(SWT.Hide, new Event());
		hover(place);
		WorkbenchDriver.waitUntil("it is explained again", explained);
		run("jp.tsunagi.diagram.ui.rename");
		assertFalse(explained.getAsBoolean());
		hover(place);
		assertFalse(explained.getAsBoolean());
		Widgets.find(editor.pane().viewer().canvas(), Text.class, Text::isVisible).notifyListeners(SWT.DefaultSelection, new Event());
		WorkbenchDriver.processEvents();
		hover(place);
		WorkbenchDriver.waitUntil("it is explained after that", explained);
		menu.dispose();
	}

	private static String labels(Shell shell) {
		return String.join("\n", Widgets.all(shell, Label.class).map(Label::getText).toList());
	}

	@Test
	void keysAreListed() {
		Widgets.whenOpen("図で使えるキー", dialog -> {
			Table keys = Widgets.all(dialog, Table.class).findFirst().orElseThrow();
			try {
				WorkbenchDriver.screenshot("keys");
				assertTrue(Arrays.stream(keys.getItems()).anyMatch(item -> item.getText(0).equals("注目") && item.getText(1).equals("F7")));
				assertTrue(Arrays.stream(keys.getItems()).noneMatch(item -> item.getText(0).matches("[ -~]*")));
			} catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			} finally {
				dialog.close();
			}
		});
		assertDoesNotThrow(() -> run("jp.tsunagi.diagram.ui.keys"));
	}

	@Test
	void whatMakesSenseForOneAloneIsOffWithSeveral() {
		ViewNode one = Diagrams.node(editor, "府中市社会福祉協議会");
		ViewNode other = Diagrams.node(editor, "フードパントリー");
		ViewNode third = Diagrams.node(editor, "第1層 生活支援");
		for (String single : List.of("open", "rename", "connect")) {
			editor.select(List.of(one));
			assertTrue(isOn(single), single);
			editor.select(List.of(one, other, third));
			assertFalse(isOn(single), single);
		}
		assertTrue(isOn("hide"));
	}

	private boolean isOn(String command) {
		WorkbenchDriver.processEvents();
		Command found = editor.getSite().getService(ICommandService.class).getCommand("jp.tsunagi.diagram.ui." + command);
		return found.isEnabled();
	}

	@Test
	void severalAreHiddenInOneStep() throws Exception {
		ViewNode one = Diagrams.node(editor, "府中市社会福祉協議会");
		ViewNode other = Diagrams.node(editor, "フードパントリー");
		editor.select(List.of(one, other));
		run("jp.tsunagi.diagram.ui.hide");
		assertTrue(one.isHidden() && other.isHidden());
		stack().undo();
		assertTrue(one.isVisible() && other.isVisible());
	}

	@Test
	void theMenuLeadsToTheElementInAnotherDiagram() {
		ViewNode council = diagram().view().nodes().stream().filter(node -> node.target() instanceof Council).findFirst().orElseThrow();
		editor.select(List.of(council));
		Menu menu = editor.pane().viewer().getControl().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Stream.of(menu.getItems()).filter(item -> item.getText().contains("構成図")).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		DiagramEditor other = (DiagramEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is selected there", () -> !other.selectedElements().isEmpty());

		assertNotSame(editor, other);
		assertSame(council.target(), other.selectedElements().getFirst().target());
	}

	@Test
	void theMenuWorksOnAllInOneStep() {
		List<ViewElement> ties = diagram().view().edges().stream().filter(edge -> edge.isVisible()
				&& edge.target() instanceof Relationship tie && tie.getStrength() != Strength.WEAK)
				.<ViewElement>map(edge -> edge).limit(3).toList();
		List<Strength> before = strengths(ties);
		diagram().tools().menu(ties).stream().filter(edit -> edit.label().equals("弱い")).findFirst().orElseThrow().run();
		assertEquals(List.of(Strength.WEAK, Strength.WEAK, Strength.WEAK), strengths(ties));
		stack().undo();
		assertEquals(before, strengths(ties));
	}

	@Test
	void allThatAreSelectedAreConfirmedInOneStep() {
		ViewNode node = Diagrams.node(editor, "府中市社会福祉協議会");
		List<ViewElement> selected = List.of(node, Diagrams.node(editor, "フードパントリー"),
				ties(node).filter(tie -> tie.target() instanceof Relationship).findFirst().orElseThrow());
		List<FuzzyDate> before = confirmed(selected);
		diagram().tools().menu(selected).stream().filter(edit -> edit.label().equals("今日の日付で確認済みにする")).findFirst().orElseThrow().run();
		assertEquals(List.of(true, true, true), confirmed(selected).stream().map(Objects::nonNull).toList());
		assertEquals(1, Set.copyOf(confirmed(selected)).size());
		stack().undo();
		assertEquals(before, confirmed(selected));
	}

	private static List<FuzzyDate> confirmed(List<ViewElement> elements) {
		return elements.stream().map(element -> ((Element) element.target()).getConfirmedOn()).toList();
	}

	@Test
	void allThatAreSelectedAreInFocus() throws Exception {
		ViewNode one = Diagrams.node(editor, "フードパントリー");
		ViewNode other = Diagrams.node(editor, "第6エリア");
		editor.select(List.of(one, other));
		run("jp.tsunagi.diagram.ui.focus.1");
		assertEquals(List.of(Emphasis.NORMAL, Emphasis.NORMAL),
				Stream.of(one, other).map(editor.pane().appearance().looks().emphasis()).toList());
		assertTrue(diagram().view().nodes().stream().map(editor.pane().appearance().looks().emphasis()).anyMatch(Emphasis.FADED::equals));
	}

	private static List<Strength> strengths(List<ViewElement> ties) {
		return ties.stream().map(tie -> ((Relationship) tie.target()).getStrength()).toList();
	}
}
