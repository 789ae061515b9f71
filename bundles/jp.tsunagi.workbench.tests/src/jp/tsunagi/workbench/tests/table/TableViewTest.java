package jp.tsunagi.workbench.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.table.ui.internal.column.ElementColumn;
import jp.tsunagi.table.ui.internal.rows.TableRows;
import jp.tsunagi.table.ui.internal.view.TableView;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.CityProject;
import jp.tsunagi.workbench.tests.OpenedElements;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The table is worked like a spreadsheet: click, type, copy. */
class TableViewTest {

	/** In positions of the whole table, below the titles and the filter row. */
	private static final int FIRST_ROW = 2;

	private static final int FILTER_ROW = 1;

	@TempDir
	Path folder;

	private TableView view;

	@BeforeEach
	void open() throws Exception {
		WorkbenchDriver.enlarge();
		WorkbenchDriver.open(CityProject.create(folder));
		view = (TableView) WorkbenchDriver.show(TableView.ID);
		WorkbenchDriver.page().setPartState(WorkbenchDriver.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		show(Literals.ACTIVITY_BODY);
		rows().sort(List.of());
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().setPartState(WorkbenchDriver.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
		WorkbenchDriver.page().hideView(view);
		ProjectSession.get().close();
	}

	@Test
	void showsEveryElementOfTheClass() throws Exception {
		assertEquals(10, rows().size());
		assertEquals("10件", view.status());
		WorkbenchDriver.screenshot("table-bodies");

		show(Literals.COUNCIL);
		assertEquals(3, rows().size());
		WorkbenchDriver.screenshot("table-councils");
	}

	@Test
	void sortsOnAClickOnTheTitle() throws Exception {
		click(column("name"), 0, 1);
		WorkbenchDriver.waitUntil("the rows are sorted", () -> "朝の見守り散歩".equals(text("name", 0)));
		WorkbenchDriver.screenshot("table-sorted");
	}

	@Test
	void filtersWhileTyping() throws Exception {
		click(column("participants"), FILTER_ROW, 1);
		type("24");
		WorkbenchDriver.waitUntil("one row is left", () -> rows().size() == 1);
		assertEquals("ふれあいサロン川辺", text("name", 0));
		assertEquals("10件のうち 1件を表示", view.status());
		WorkbenchDriver.screenshot("table-filtered");
	}

	@Test
	void editsInPlaceAndUndoes() throws Exception {
		ActivityBody body = body(0);
		click(column("participants"), FIRST_ROW, 1);
		start('5');
		type("7");
		WorkbenchDriver.press(SWT.CR, '\r');
		WorkbenchDriver.waitUntil("the number is changed", () -> body.getParticipants() == 57);
		assertEquals("57", text("participants", 0));

		undo();
		assertEquals(24, body.getParticipants());
		assertEquals("24", text("participants", 0));
	}

	@Test
	void refusesABadDateAndSaysWhy() throws Exception {
		ActivityBody body = body(0);
		click(column("confirmedOn"), FIRST_ROW, 1);
		press(SWT.F2, 0);
		assertNotNull(table().getActiveCellEditor());
		Rectangle cell = table().getBoundsByPosition(table().getColumnCount() - 1, FIRST_ROW);
		assertTrue(cell.intersects(table().getActiveCellEditor().getEditorControl().getBounds()),
				"the editor is where the cell is");
		table().getActiveCellEditor().setEditorValue("令和4年13月");
		WorkbenchDriver.press(SWT.CR, '\r');
		WorkbenchDriver.screenshot("table-bad-date");
		assertTrue(view.status().contains("令和4年13月"), view.status());
		assertNotNull(table().getActiveCellEditor());
		assertEquals("平成29年4月", body.getConfirmedOn().toString());

		table().getActiveCellEditor().setEditorValue("令和4年3月");
		WorkbenchDriver.press(SWT.CR, '\r');
		assertNull(table().getActiveCellEditor());
		assertEquals("令和4年3月", body.getConfirmedOn().toString());
	}

	@Test
	void changesSelectedRowsTogether() throws Exception {
		click(column("participants"), FIRST_ROW, 1);
		press(SWT.ARROW_DOWN, SWT.SHIFT);
		press(SWT.ARROW_DOWN, SWT.SHIFT);
		assertEquals("10件・3行を選択", view.status());
		start('5');
		WorkbenchDriver.press(SWT.CR, '\r');
		WorkbenchDriver.waitUntil("three rows are changed", () -> body(0).getParticipants() == 5);
		assertEquals(List.of(5, 5, 5, 40), IntStream.range(0, 4).mapToObj(row -> body(row).getParticipants()).toList());
		undo();
		assertEquals(List.of(24, 8, 31, 40), IntStream.range(0, 4).mapToObj(row -> body(row).getParticipants()).toList());
	}

	@Test
	void offersTheCategoriesOfTheCity() throws Exception {
		click(column("category"), FIRST_ROW, 2);
		WorkbenchDriver.processEvents();
		assertNotNull(table().getActiveCellEditor());
		WorkbenchDriver.screenshot("table-category");
		WorkbenchDriver.press(SWT.ESC, SWT.ESC);
	}

	@Test
	void copiesForASpreadsheet() throws Exception {
		int name = column("name");
		click(name, FIRST_ROW, 1);
		press(SWT.ARROW_DOWN, SWT.SHIFT);
		press(SWT.ARROW_RIGHT, SWT.SHIFT);
		WorkbenchDriver.press(0, 'c', SWT.CTRL);
		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		WorkbenchDriver.waitUntil("cells are copied", () -> clipboard.getContents(HTMLTransfer.getInstance()) != null);
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		String html = (String) clipboard.getContents(HTMLTransfer.getInstance());
		clipboard.dispose();
		assertEquals("ふれあいサロン川辺\tふれあいさろんかわべ\r\nちょこっと手伝い隊\tちょこっとてつだいたい", text);
		assertTrue(html.contains("<td class=\"t\">ふれあいさろんかわべ</td>"), html);
	}

	@Test
	void keepsTheSelectionWhenTheModelChanges() throws Exception {
		click(column("name"), 0, 1);
		WorkbenchDriver.waitUntil("the rows are sorted", () -> "朝の見守り散歩".equals(text("name", 0)));
		click(column("name"), FIRST_ROW + 3, 1);
		assertEquals("かわべ食堂", text("name", selection().getSelectionAnchor().getRowPosition()));
		ActivityBody first = (ActivityBody) rows().element(0);
		ProjectSession.get().execute(SetCommand.create(
				ProjectSession.get().editingDomain().orElseThrow(), first, Literals.ELEMENT__KANA, "わかば"));
		assertEquals("朝の見守り散歩", text("name", 9));
		assertTrue(selection().isRowPositionSelected(2));
		assertFalse(selection().isRowPositionSelected(3));
	}

	@Test
	void showsTheColumnsThatAreChosen() throws Exception {
		inColumnChoice(dialog -> {
			List<TableItem> items = List.of(find(dialog, Table.class).getItems());
			TableItem kana = items.stream().filter(item -> "よみ".equals(item.getText())).findFirst().orElseThrow();
			kana.setChecked(false);
			press(dialog, "OK");
		});
		assertEquals(-1, column("kana"));
		assertEquals(0, column("name"));
		show(Literals.COUNCIL);
		show(Literals.ACTIVITY_BODY);
		assertEquals(-1, column("kana"), "the choice is remembered");

		inColumnChoice(dialog -> {
			press(dialog, "初めに戻す");
			press(dialog, "OK");
		});
		assertEquals(1, column("kana"), "as it was before");
	}

	/** Opens the dialog by the view's tool bar; it blocks until {@code work} has closed it. */
	private void inColumnChoice(Consumer<Shell> work) {
		Widgets.whenOpen("列の選択", dialog -> {
			try {
				WorkbenchDriver.screenshot("table-columns");
				work.accept(dialog);
			} catch (IOException unwritable) {
				throw new UncheckedIOException(unwritable);
			} finally {
				if (!dialog.isDisposed()) {
					dialog.close();
				}
			}
		});
		IContributionItem[] tools = view.getViewSite().getActionBars().getToolBarManager().getItems();
		Arrays.stream(tools).map(ActionContributionItem.class::cast).map(ActionContributionItem::getAction)
				.filter(action -> action.getText().startsWith("列を選ぶ")).findFirst().orElseThrow().run();
		WorkbenchDriver.processEvents();
	}

	private static void press(Composite dialog, String label) {
		Stream.of(dialog).flatMap(TableViewTest::controls).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> label.equals(button.getText())).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
	}

	private static <T> T find(Composite parent, Class<T> type) {
		return controls(parent).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private static Stream<Control> controls(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
	}

	@Test
	void takesAnEditAmongFiftyThousandRows() throws Exception {
		Area area = (Area) body(0).eContainer();
		List<ActivityBody> many = IntStream.range(0, 50_000).mapToObj(i -> {
			ActivityBody body = CoordinationFactory.eINSTANCE.createActivityBody();
			body.setName("第%d町会サロン".formatted(i));
			body.setKana("だい%dちょうかいさろん".formatted(i % 977));
			return body;
		}).toList();
		area.getBodies().addAll(many);
		show(Literals.ACTIVITY_BODY);
		view.table().orElseThrow().control().doCommand(new SortColumnCommand(
				view.table().orElseThrow().selection(), column("name"), SortDirectionEnum.ASC));
		WorkbenchDriver.processEvents();
		assertEquals(50_010, rows().size());

		ProjectSession.get().execute(SetCommand.create(ProjectSession.get().editingDomain().orElseThrow(), many.getFirst(),
				Literals.ACTIVITY_BODY__PARTICIPANTS, 7));
		WorkbenchDriver.processEvents();
		assertEquals(50_010, rows().size());
	}

	@Test
	void opensOnADoubleClickOnTheRowNumber() throws Exception {
		try (OpenedElements opened = new OpenedElements()) {
			clickAt(new Point(10, table().getBoundsByPosition(1, FIRST_ROW + 1).y + 8), 2);
			WorkbenchDriver.waitUntil("a body is opened", () -> !opened.requests().isEmpty());
			assertEquals(List.of(body(1).getId()), opened.requests());
		}
	}

	private void show(EClass type) {
		view.show(type);
		WorkbenchDriver.processEvents();
	}

	private NatTable table() {
		return view.table().orElseThrow().control();
	}

	private TableRows<EObject, ElementColumn> rows() {
		return view.table().orElseThrow().rows();
	}

	private SelectionLayer selection() {
		return view.table().orElseThrow().selection();
	}

	private int column(String id) {
		return rows().columns().stream().map(ElementColumn::id).toList().indexOf(id);
	}

	private String text(String column, int row) {
		return rows().text(column(column), row);
	}

	private static ActivityBody body(int index) {
		Area area = ProjectSession.get().project().orElseThrow().municipality().orElseThrow().getAreas().getFirst();
		return area.getBodies().get(index);
	}

	private static void undo() {
		ProjectSession.get().editingDomain().orElseThrow().getCommandStack().undo();
		WorkbenchDriver.processEvents();
	}

	/** Sends a key to the table itself: keys posted to the display carry a mouse button, which NatTable takes for another key. */
	private void press(int keyCode, int modifiers) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.stateMask = modifiers;
		table().notifyListeners(SWT.KeyDown, event);
		WorkbenchDriver.processEvents();
	}

	/** Begins to type over a cell. */
	private void start(char character) {
		Event event = new Event();
		event.keyCode = character;
		event.character = character;
		table().notifyListeners(SWT.KeyDown, event);
		WorkbenchDriver.processEvents();
	}

	private static void type(String text) {
		for (char letter : text.toCharArray()) {
			WorkbenchDriver.press(0, letter);
		}
	}

	/** Clicks into a cell; the row numbers are column 0 of the table. */
	private void click(int column, int row, int times) {
		Rectangle cell = table().getBoundsByPosition(column + 1, row);
		clickAt(new Point(cell.x + Math.min(30, cell.width / 2), cell.y + cell.height / 2), times);
	}

	private void clickAt(Point point, int times) {
		for (int i = 1; i <= times; i++) {
			send(SWT.MouseDown, point, i);
			if (i == 2) {
				send(SWT.MouseDoubleClick, point, i);
			}
			send(SWT.MouseUp, point, i);
		}
		// a single click is told from a double click only after a while
		long end = System.currentTimeMillis() + WorkbenchDriver.display().getDoubleClickTime() + 200;
		WorkbenchDriver.waitUntil("the click is handled", () -> System.currentTimeMillis() > end);
	}

	private void send(int type, Point at, int count) {
		Event event = new Event();
		event.type = type;
		event.x = at.x;
		event.y = at.y;
		event.button = 1;
		event.count = count;
		table().notifyListeners(type, event);
	}
}
