package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.Group;
import jp.tsunagi.diagram.ui.DiagramAppearance;
import jp.tsunagi.diagram.ui.DiagramAppearance.Switch;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A diagram without a mouse: opened, an element made by its name. */
class KeyboardTest extends NetworkEditor {

	@Test
	void theKeysGoToADiagramOnceItIsShown() {
		DiagramEditor opened = Diagrams.open("twoTierStructure");

		assertSame(opened.pane().viewer().getControl(), WorkbenchDriver.display().getFocusControl());
	}

	@Test
	void enterMakesTheElementThatWasLookedForWhereItCoversNothing() {
		List<ViewNode> before = List.copyOf(diagram().view().nodes());
		Text search = search();
		search.setFocus();
		search.setText("住民");
		key(search, SWT.CR);
		WorkbenchDriver.processEvents();

		ViewNode made = (ViewNode) editor.selectedElements().getFirst();
		assertTrue(made.target() instanceof Group, made.label());
		Bounds place = diagram().bounds(made);
		assertTrue(before.stream().filter(ViewNode::isVisible).map(node -> diagram().bounds(node)).noneMatch(place::intersects));
		assertEquals("", search.getText());
		assertTrue(editor.pane().domain().getActiveTool() instanceof SelectionTool);
	}

	@Test
	void enterOnATieWaitsForThePointerIfNothingIsSelected() {
		Text search = search();
		search.setText("連携");
		key(search, SWT.CR);
		assertFalse(editor.pane().domain().getActiveTool() instanceof SelectionTool);
	}

	@Test
	void theFirstArrowDownSelectsTheFirstTool() {
		Text search = search();
		search.setFocus();
		search.setText("住民");
		key(search, SWT.ARROW_DOWN);

		assertEquals("住民", palette().getSelection()[0].getText());
	}

	@Test
	void theArrowsWalkThroughThePaletteWithoutUsingATool() {
		Text search = search();
		search.setFocus();
		search.setText("NPO");
		key(search, SWT.ARROW_DOWN);
		TreeItem[] tools = palette().getItem(0).getItems();
		palette().setSelection(tools[tools.length - 1]);
		palette().notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();

		assertEquals("NPO", search.getText());
		assertEquals(tools[tools.length - 1], palette().getSelection()[0]);
		editor.pane().domain().loadDefaultTool();
		WorkbenchDriver.processEvents();
		assertEquals(0, palette().getSelectionCount());
	}

	@Test
	void thePaletteHasTheToolsOfALayerOnceThatIsShown() {
		DiagramAppearance appearance = editor.getAdapter(DiagramAppearance.class);
		Switch needs = appearance.layers().stream().filter(layer -> layer.label().contains("困りごと")).findFirst().orElseThrow();
		int before = tools().size();
		appearance.setLayer(needs.name(), !needs.active());
		WorkbenchDriver.processEvents();

		assertTrue(tools().size() > before);
		appearance.setLayer(needs.name(), needs.active());
		WorkbenchDriver.processEvents();
		assertEquals(before, tools().size());
	}

	@Test
	void aDiagramThatFiltersEmptySaysSo() {
		DiagramAppearance appearance = editor.getAdapter(DiagramAppearance.class);
		appearance.filters().forEach(filter -> appearance.setFilter(filter.name(), true));
		WorkbenchDriver.processEvents();

		Composite sheet = editor.pane().viewer().getControl().getParent();
		assertTrue(Widgets.all(sheet, Label.class).anyMatch(label -> label.getVisible() && label.getText().contains("絞り込み")));
	}

	private List<TreeItem> tools() {
		return Stream.of(palette().getItems()).flatMap(section -> Stream.of(section.getItems())).toList();
	}

	private Tree palette() {
		return Widgets.find((Composite) editor.palette().control(), Tree.class, tree -> true);
	}

	private Text search() {
		return Widgets.find((Composite) editor.palette().control(), Text.class, text -> true);
	}

	private static void key(Control control, int code) {
		Event event = new Event();
		event.keyCode = code;
		control.notifyListeners(SWT.KeyDown, event);
	}
}
