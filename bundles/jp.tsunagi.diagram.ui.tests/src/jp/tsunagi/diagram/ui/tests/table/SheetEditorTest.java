package jp.tsunagi.diagram.ui.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.diagram.ui.internal.table.SheetEditor;
import jp.tsunagi.diagram.ui.internal.table.SheetEditorInput;
import jp.tsunagi.diagram.ui.internal.table.SheetTable;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A table of the specification is shown, typed into, copied, and follows the model. */
class SheetEditorTest {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	/** In positions of the whole table, beside the heads. */
	private static final int NICKNAME = 2;

	private final ProjectSession session = ProjectSession.get();

	@TempDir
	Path folder;

	private SheetEditor editor;

	@BeforeEach
	void open() throws Exception {
		WorkbenchDriver.enlarge();
		WorkbenchDriver.openExample("fuchu", folder);
		editor = (SheetEditor) WorkbenchDriver.page().openEditor(
				new SheetEditorInput("sketch", "圏域と協議体", () -> session.project().flatMap(SketchedSheet::of)), SheetEditor.ID);
		WorkbenchDriver.processEvents();
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		session.close();
	}

	private SheetTable table() {
		return editor.table().orElseThrow();
	}

	private Object text(int column, int row) {
		NatTable grid = table().control();
		return grid.getDataValueByPosition(column, row);
	}

	private Council council() {
		Identified element = session.project().orElseThrow().index().find("council-oshitate-kurumagaeshi").orElseThrow();
		return (Council) element;
	}

	@Test
	void linesAreMovedInBelowTheirParents() throws Exception {
		assertEquals("押立・車返", text(0, 1));
		assertEquals("\u3000押立・車返ささえあい協議会", text(0, 2));
		assertEquals("名前", text(1, 0));
		assertEquals("", text(NICKNAME, 1));
		WorkbenchDriver.screenshot("sheet");
	}

	@Test
	void typingEditsAndUndoes() {
		select(1, 1);
		press(SWT.F2, '\0');
		assertNotNull(table().control().getActiveCellEditor());
		table().control().getActiveCellEditor().setEditorValue("おしたて");
		table().control().getActiveCellEditor().commit(MoveDirectionEnum.NONE);
		WorkbenchDriver.processEvents();

		assertEquals("おしたて", council().getNickname());
		assertEquals("おしたて", text(NICKNAME, 2));
		session.editingDomain().orElseThrow().getCommandStack().undo();
		WorkbenchDriver.processEvents();
		assertEquals("OKS", text(NICKNAME, 2));
	}

	@Test
	void whatMayNotBeTypedIntoIsNot() {
		select(0, 1);
		press(SWT.F2, '\0');
		assertNull(table().control().getActiveCellEditor());
	}

	@Test
	void theSelectionIsThatOfTheWorkbench() {
		select(1, 1);
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(council(), selection.getFirstElement());
	}

	@Test
	void itFollowsTheModel() {
		session.execute(ElementCommands.set(session.editingDomain().orElseThrow(), council(), Literals.ELEMENT__NAME, "新しい名前"));
		WorkbenchDriver.waitUntil("the name is shown", () -> "\u3000新しい名前".equals(text(0, 2)));
	}

	@Test
	void itIsCopiedWithItsHeads() throws Exception {
		table().control().setFocus();
		select(0, 0);
		editor.getEditorSite().getActionBars().getGlobalActionHandler("copy").run();
		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals(23, text.split("\r\n").length);
		assertTrue(text.startsWith("圏域と協議体\t名前\t愛称\r\n押立・車返\t押立・車返\t"), text);
	}

	@Test
	void itClosesWithTheProject() {
		session.close();
		WorkbenchDriver.processEvents();
		assertTrue(Arrays.stream(WorkbenchDriver.page().getEditorReferences()).map(reference -> reference.getEditor(false))
				.noneMatch(SheetEditor.class::isInstance));
	}

	@Test
	void itTurnsDark() throws Exception {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		themes.setTheme(DARK, false);
		WorkbenchDriver.waitUntil("it is dark", () -> table().control().getBackground().getRed() < 100);
		WorkbenchDriver.screenshot("sheet-dark");
		themes.setTheme(LIGHT, false);
		WorkbenchDriver.waitUntil("it is light", () -> table().control().getBackground().getRed() > 200);
	}

	@Test
	void anEmptyTableSaysSo() throws Exception {
		SheetEditor empty = (SheetEditor) WorkbenchDriver.page().openEditor(new SheetEditorInput("empty", "空の表",
				() -> Optional.of(new SketchedSheet("空の表", List.of()))), SheetEditor.ID);
		assertTrue(empty.table().isEmpty());
		WorkbenchDriver.screenshot("sheet-empty");
	}

	private void select(int column, int row) {
		table().selection().doCommand(new SelectCellCommand(table().selection(), column, row, false, false));
		WorkbenchDriver.processEvents();
	}

	private void press(int keyCode, char character) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		table().control().notifyListeners(SWT.KeyDown, event);
		WorkbenchDriver.processEvents();
	}
}
