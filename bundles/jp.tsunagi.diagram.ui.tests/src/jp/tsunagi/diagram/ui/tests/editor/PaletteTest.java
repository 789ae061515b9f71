package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;

import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The palette stays still below the pointer. */
class PaletteTest extends NetworkEditor {

	/** A place that waits for a tool. */
	private static final String FREE = "\u30FB";

	private Tree palette() {
		return Widgets.find((Composite) editor.palette().control(), Tree.class, tree -> true);
	}

	/** By Enter: a tie between the two nodes, an element beside them. */
	private void use(String label) {
		editor.select(List.of(Diagrams.node(editor, "府中市社会福祉協議会"), Diagrams.node(editor, "フードパントリー")));
		TreeItem item = Arrays.stream(palette().getItems()).skip(1).flatMap(section -> Stream.of(section.getItems()))
				.filter(tool -> tool.getText().equals(label)).findFirst().orElseThrow();
		palette().setSelection(item);
		palette().notifyListeners(SWT.DefaultSelection, selection(item));
		WorkbenchDriver.processEvents();
	}

	private static Event selection(TreeItem item) {
		Event event = new Event();
		event.item = item;
		return event;
	}

	private List<String> recent() {
		return Arrays.stream(palette().getItem(0).getItems()).map(TreeItem::getText).toList();
	}

	/** How far the first tools of the specification stand below the head of the palette. */
	private int height() {
		return palette().getItem(1).getBounds().y - palette().getItem(0).getBounds().y;
	}

	@Test
	void whatIsUsedNextStaysWhereItIs() throws Exception {
		int before = height();
		for (String tool : List.of("社会福祉協議会", "連携", "行政", "民生委員・児童委員協議会", "支援", "連携")) {
			List<String> former = recent();

			use(tool);

			assertTrue(recent().contains(tool), recent().toString());
			assertEquals(before, height(), tool);
			assertTrue(former.stream().filter(kept -> !kept.equals(FREE)).allMatch(kept -> former.indexOf(kept) == recent().indexOf(kept)
					|| !recent().contains(kept)), former + " " + recent());
		}
		WorkbenchDriver.screenshot("palette");
	}

	@Test
	void aFoldedSectionStaysFolded() {
		TreeItem section = palette().getItem(1);
		section.setExpanded(false);

		use(palette().getItem(2).getItem(0).getText());

		assertFalse(palette().getItem(1).getExpanded());
	}
}
