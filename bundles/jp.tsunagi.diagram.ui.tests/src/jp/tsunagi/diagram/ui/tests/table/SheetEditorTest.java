package jp.tsunagi.diagram.ui.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.Strength;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.query.ProjectContents;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.ui.internal.table.SheetEditor;
import jp.tsunagi.diagram.ui.internal.table.SheetEditorInput;
import jp.tsunagi.diagram.ui.internal.table.SheetTable;
import jp.tsunagi.diagram.ui.internal.table.TableContent;
import jp.tsunagi.diagram.ui.internal.table.TableSheet;
import jp.tsunagi.workbench.explorer.ExplorerNode;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The tables of the specification are opened from the explorer, typed into, copied, and follow the model. */
class SheetEditorTest {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final ProjectSession session = ProjectSession.get();

	@TempDir
	Path folder;

	private SheetEditor editor;

	@BeforeEach
	void openExample() throws Exception {
		WorkbenchDriver.enlarge();
		WorkbenchDriver.openExample("fuchu", folder);
		WorkbenchDriver.waitUntil("the tables are known", () -> !DiagramSessions.get().isPending());
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		session.close();
	}

	/** Opens the table with that name from its node in the explorer. */
	private void open(String name) {
		Project project = session.project().orElseThrow();
		ExplorerNode node = new TableContent().nodes(project).getFirst().children().stream()
				.filter(child -> child.label().contains(name)).findFirst().orElseThrow();
		node.open(WorkbenchDriver.page());
		WorkbenchDriver.processEvents();
		editor = (SheetEditor) WorkbenchDriver.page().getActiveEditor();
	}

	private NatTable grid() {
		return editor.table().orElseThrow().control();
	}

	/** What a cell shows; row and column 0 are the heads. */
	private String text(int column, int row) {
		return (String) grid().getDataValueByPosition(column, row);
	}

	private int row(String head) {
		return IntStream.range(1, grid().getRowCount()).filter(row -> text(0, row).contains(head)).findFirst().orElseThrow();
	}

	private int column(String head) {
		return IntStream.range(1, grid().getColumnCount()).filter(column -> text(column, 0).contains(head)).findFirst().orElseThrow();
	}

	private Relationship watching() {
		Identified element = session.project().orElseThrow().index().find("tie-consultants-residents").orElseThrow();
		return (Relationship) element;
	}

	@Test
	void deploymentsAreThoseOfTheReport() throws Exception {
		open("配置");
		WorkbenchDriver.screenshot("sheet-deployment");
		assertEquals(List.of("第1層", "第2層"), IntStream.range(1, grid().getRowCount()).mapToObj(row -> text(0, row))
				.filter(head -> !head.startsWith("\u3000")).map(head -> head.substring(0, 3)).toList());
		assertEquals("5", text(column("令和2"), row("第2層")));
	}

	@Test
	void bodiesAreCountedByCategoryAndYear() throws Exception {
		open("活動体");
		WorkbenchDriver.screenshot("sheet-bodies");
		assertEquals("3", text(1, row("居場所づくり")));
		assertTrue(text(0, row("居場所づくり") + 1).startsWith("\u3000"), text(0, 2));
	}

	@Test
	void typingIntoTheMatrixEditsAndUndoes() throws Exception {
		open("見守り");
		WorkbenchDriver.screenshot("sheet-watching");
		int row = row("相談員");
		int column = column("住民");
		String strong = text(column, row);
		type(column, row, "1");

		assertEquals(Strength.WEAK, watching().getStrength());
		assertTrue(!strong.equals(text(column, row)), strong);
		session.editingDomain().orElseThrow().getCommandStack().undo();
		WorkbenchDriver.processEvents();
		assertEquals(strong, text(column, row));
	}

	@Test
	void typingIntoAnEmptyPlaceMakesATie() {
		open("見守り");
		int row = row("相談員");
		int column = column("支援を必要とする");
		assertEquals("", text(column, row));
		int ties = watching().eContainer().eContents().size();

		type(column, row, "3");

		assertEquals(ties + 1, watching().eContainer().eContents().size());
		assertTrue(!text(column, row).isEmpty());
	}

	@Test
	void whatMayNotBeTypedIntoIsNot() {
		open("配置");
		select(1, 1);
		press(SWT.F2, '\0');
		assertNull(grid().getActiveCellEditor());
	}

	@Test
	void theSelectionIsThatOfTheWorkbench() {
		open("見守り");
		select(column("住民"), row("相談員"));
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(watching(), selection.getFirstElement());
	}

	@Test
	void linesAreAddedAndDeletedByKeysAndUndone() throws Exception {
		open("活動体");
		grid().setFocus();
		WorkbenchDriver.processEvents();
		int line = row("居場所づくり") + 1;
		String name = text(0, line);
		int lines = lines();
		int bodies = bodies();
		select(1, line);

		press(SWT.INSERT, '\0');
		assertEquals(bodies + 1, bodies());
		session.editingDomain().orElseThrow().getCommandStack().undo();
		WorkbenchDriver.processEvents();

		select(1, line);
		editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId()).run();
		WorkbenchDriver.processEvents();
		assertEquals(bodies - 1, bodies());
		assertEquals(lines - 1, lines());
		session.editingDomain().orElseThrow().getCommandStack().undo();
		WorkbenchDriver.processEvents();
		assertEquals(name, text(0, line));
		assertEquals(bodies, bodies());
		WorkbenchDriver.screenshot("sheet-lines");
	}

	@Test
	void severalLinesAreDeletedAsOneStep() {
		open("活動体");
		grid().setFocus();
		int line = row("居場所づくり") + 1;
		int bodies = bodies();
		select(1, line);
		SheetTable table = editor.table().orElseThrow();
		table.selection().doCommand(new SelectCellCommand(table.selection(), 0, line, false, true));
		WorkbenchDriver.processEvents();

		IAction delete = editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId());
		delete.run();
		WorkbenchDriver.processEvents();
		assertEquals(bodies - 2, bodies());
		session.editingDomain().orElseThrow().getCommandStack().undo();
		assertEquals(bodies, bodies());
		WorkbenchDriver.processEvents();

		select(1, line);
		table.selection().doCommand(new SelectCellCommand(table.selection(), 0, line - 2, false, true));
		assertFalse(delete.isEnabled());
	}

	@Test
	void whatIsSelectedStaysWhenTheModelChanges() {
		open("活動体");
		int line = row("居場所づくり") + 3;
		String name = text(0, line);
		select(1, line);
		TableSheet sheet = editor.table().orElseThrow().sheet();
		editor.run(() -> sheet.deletion(line - 3).map(tool -> tool.command().get()));
		WorkbenchDriver.processEvents();

		assertEquals(name, text(0, line - 1));
		assertEquals(line - 2, editor.table().orElseThrow().selection().getSelectionAnchor().rowPosition);
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(sheet.lines().get(line - 1).target(), selection.getFirstElement());
	}

	@Test
	void aLineIsAddedToItsCategory() {
		open("活動体");
		int line = row("居場所づくり");
		int bodies = bodies();
		int lines = lines();
		TableSheet sheet = editor.table().orElseThrow().sheet();
		List<TableSheet.LineTool> tools = sheet.additions(OptionalInt.of(line - 1));
		assertEquals(2, tools.size());
		editor.run(() -> Optional.of(tools.getFirst().command().get()));
		WorkbenchDriver.processEvents();
		assertEquals(bodies + 1, bodies());
		assertEquals(lines + 1, lines());
		assertTrue(sheet.deletion(line - 1).isEmpty());
	}

	/** All of them, also those that are scrolled away. */
	private int lines() {
		return editor.table().orElseThrow().selection().getRowCount();
	}

	private int bodies() {
		return (int) ProjectContents.all(session.project().orElseThrow(), ActivityBody.class).count();
	}

	@Test
	void tablesLeadToDiagramsAndBack() {
		open("見守り");
		ProjectDiagram network = DiagramSessions.get().all().stream()
				.filter(diagram -> diagram.specification().name().equals("municipalityNetwork")).findFirst().orElseThrow();
		DiagramSessions.get().reveal(network, watching().getSource());
		DiagramEditor diagram = (DiagramEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is selected", () -> diagram.view().isPresent()
				&& diagram.selectedElements().stream().anyMatch(element -> element.target() == watching().getSource()));

		DiagramSessions.get().open(Specifications.contributed().getFirst().specification().table("watchingMatrix").orElseThrow(),
				network.root());
		assertEquals(editor, WorkbenchDriver.page().getActiveEditor());
	}

	@Test
	void whatIsTypedIsSavedFromHere() {
		open("見守り");
		assertFalse(editor.isDirty());
		type(column("住民"), row("相談員"), "1");
		assertTrue(editor.isDirty());
	}

	@Test
	void itStaysWhenTheProjectIsReadAgain() throws Exception {
		open("見守り");
		WorkbenchDriver.open(session.project().orElseThrow().folder());
		assertEquals(editor, WorkbenchDriver.page().getActiveEditor());
		assertTrue(text(0, row("相談員")).contains("相談員"));
	}

	@Test
	void itFollowsTheModel() {
		open("見守り");
		int row = row("相談員");
		session.execute(ElementCommands.set(session.editingDomain().orElseThrow(), watching().getSource(), Literals.ELEMENT__NAME,
				"新しい名前"));
		WorkbenchDriver.waitUntil("the name is shown", () -> text(0, row).contains("新しい名前"));
	}

	@Test
	void itIsCopiedWithItsHeads() {
		open("活動体");
		grid().setFocus();
		WorkbenchDriver.processEvents();
		select(1, 1);
		editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();

		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals(1 + 4 + 61, text.split("\r\n").length);
		assertTrue(text.lines().findFirst().orElseThrow().contains("\t" + text(1, 0)), text);
	}

	@Test
	void itClosesWithTheProject() {
		open("見守り");
		session.close();
		WorkbenchDriver.processEvents();
		assertTrue(Arrays.stream(WorkbenchDriver.page().getEditorReferences()).map(reference -> reference.getEditor(false))
				.noneMatch(SheetEditor.class::isInstance));
	}

	@Test
	void itTurnsDark() throws Exception {
		open("活動体");
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		themes.setTheme(DARK, false);
		WorkbenchDriver.waitUntil("it is dark", () -> paper() < 100);
		WorkbenchDriver.screenshot("sheet-dark");
		themes.setTheme(LIGHT, false);
		WorkbenchDriver.waitUntil("it is light", () -> paper() > 200);
	}

	@Test
	void aTableOfNothingSaysSo() throws Exception {
		SheetEditor gone = (SheetEditor) WorkbenchDriver.page().openEditor(new SheetEditorInput(folder, "gone", "-", Optional::empty),
				SheetEditor.ID);
		assertTrue(gone.table().isEmpty());
	}

	/** How light the cells are, 0 to 255. */
	private int paper() {
		return grid().getConfigRegistry().getConfigAttribute(CellConfigAttributes.CELL_STYLE, DisplayMode.NORMAL)
				.getAttributeValue(CellStyleAttributes.BACKGROUND_COLOR).getRed();
	}

	/** By positions of the whole table. */
	private void select(int column, int row) {
		SheetTable table = editor.table().orElseThrow();
		table.selection().doCommand(new SelectCellCommand(table.selection(), column - 1, row - 1, false, false));
		WorkbenchDriver.processEvents();
	}

	private void type(int column, int row, String text) {
		select(column, row);
		press(SWT.F2, '\0');
		assertNotNull(grid().getActiveCellEditor());
		grid().getActiveCellEditor().setEditorValue(text);
		grid().getActiveCellEditor().commit(MoveDirectionEnum.NONE);
		WorkbenchDriver.processEvents();
	}

	private void press(int keyCode, char character) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = character;
		grid().notifyListeners(SWT.KeyDown, event);
		WorkbenchDriver.processEvents();
	}
}
