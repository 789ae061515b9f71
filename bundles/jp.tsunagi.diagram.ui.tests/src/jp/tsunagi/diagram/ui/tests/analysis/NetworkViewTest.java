package jp.tsunagi.diagram.ui.tests.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.Council;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.CoordinationPackage.Literals;
import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Membership;
import jp.tsunagi.coordination.Relationship;
import jp.tsunagi.coordination.RelationshipState;
import jp.tsunagi.diagram.ui.internal.analysis.NetworkView;
import jp.tsunagi.workbench.session.ElementCommands;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The network of Fuchu is measured, sorted, filtered, copied, and a missing tie made. */
class NetworkViewTest {

	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	private final ProjectSession session = ProjectSession.get();

	@TempDir
	Path folder;

	private NetworkView view;

	@BeforeEach
	void open() throws Exception {
		WorkbenchDriver.enlarge();
		view = (NetworkView) WorkbenchDriver.show(NetworkView.ID);
		WorkbenchDriver.openExample("fuchu", folder);
		WorkbenchDriver.page().setPartState(WorkbenchDriver.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		choose("CONTACTS");
		waitForRows(35);
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		WorkbenchDriver.page().setPartState(WorkbenchDriver.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
		WorkbenchDriver.page().hideView(view);
		session.close();
	}

	@Test
	void eachMeasureHasItsSentenceAndItsTable() throws Exception {
		assertEquals(List.of("地域の気軽な相談員", "支援者の登録", "府中市", "14", "30"), tidied(view.pane().texts().getFirst()));
		for (String measure : List.of("CONTACTS", "BRIDGING", "CUTS", "ISOLATED", "REACH", "CIRCLES", "DENSITY", "MISSING", "FRESHNESS")) {
			choose(measure);
			assertFalse(view.pane().texts().isEmpty(), measure);
			assertTrue(texts(Label.class).anyMatch(text -> text.length() > 20), measure);
			WorkbenchDriver.screenshot("network-" + measure.toLowerCase());
		}
	}

	private static List<String> tidied(List<String> cells) {
		List<String> tidied = new ArrayList<>(cells);
		tidied.set(0, "地域の気軽な相談員");
		tidied.set(1, "支援者の登録");
		return tidied;
	}

	@Test
	void whatIsOpenedFromTheEdgeOfTheWindowIsMeasuredToo() throws Exception {
		IWorkbenchPage page = WorkbenchDriver.page();
		page.hideView(view);
		page.setPartState(page.findViewReference("jp.tsunagi.workbench.findings"), IWorkbenchPage.STATE_MINIMIZED);
		WorkbenchDriver.processEvents();

		view = (NetworkView) page.showView(NetworkView.ID);

		waitForRows(35);
	}

	@Test
	void aClickOnATitleSortsAndAnotherTurnsItRound() {
		Table table = grid();
		click(table, 3);
		assertEquals("14", view.pane().texts().getFirst().get(3));
		click(table, 3);
		assertEquals("1", view.pane().texts().getFirst().get(3));
		assertEquals(SWT.UP, table.getSortDirection());
	}

	@Test
	void anAreaShowsItsOwnRowsOnly() {
		Combo areas = all(view.pane(), Combo.class).getFirst();
		areas.select(Arrays.asList(areas.getItems()).indexOf("四谷文化センター圏域") < 0
				? indexOf(areas, "四谷") : Arrays.asList(areas.getItems()).indexOf("四谷文化センター圏域"));
		areas.notifyListeners(SWT.Selection, new Event());

		assertEquals(3, view.pane().texts().size());
	}

	private static int indexOf(Combo combo, String part) {
		List<String> items = Arrays.asList(combo.getItems());
		return items.indexOf(items.stream().filter(item -> item.contains(part)).findFirst().orElseThrow());
	}

	@Test
	void aSelectedRowIsTheSelectionOfTheWorkbench() {
		Table table = grid();
		table.select(0);
		table.notifyListeners(SWT.Selection, new Event());

		IStructuredSelection selection = (IStructuredSelection) view.getSite().getSelectionProvider().getSelection();
		assertEquals(element("register-consultants"), selection.getFirstElement());
	}

	@Test
	void aMissingTieBecomesAPlannedOneAndIsUndone() {
		choose("MISSING");
		assertEquals(2, view.pane().texts().size());
		IAction propose = propose();
		assertFalse(propose.isEnabled());
		grid().select(0);
		grid().notifyListeners(SWT.Selection, new Event());
		assertTrue(propose.isEnabled());

		propose.run();

		Relationship tie = session.project().orElseThrow().municipality().orElseThrow().getRelationships().getLast();
		assertEquals(element("coordinator-tier1"), tie.getSource());
		assertEquals(RelationshipState.PLANNED, tie.getState());
		assertTrue(tie.getEvidence().contains("感染症の影響で支援を必要とする家庭がある"), tie.getEvidence());
		assertTrue(WorkbenchDriver.page().getActiveEditor() != null);
		waitForRows(1);
		session.editingDomain().orElseThrow().getCommandStack().undo();
		waitForRows(2);
	}

	@Test
	void seatsInCouncilsCountWhenTheyAreAskedFor() {
		Council council = (Council) element("council-yotsuya");
		Membership seat = CoordinationFactory.eINSTANCE.createMembership();
		seat.setMember((jp.tsunagi.coordination.Participant) element("body-h28-ibasho-1"));
		session.execute(ElementCommands.add(session.editingDomain().orElseThrow(), session.project().orElseThrow(), council,
				Literals.COUNCIL__MEMBERSHIPS, List.of(seat), -1));
		Button councils = all(view.pane(), Button.class).getFirst();
		councils.setSelection(true);
		councils.notifyListeners(SWT.Selection, new Event());

		waitForRows(36);
	}

	@Test
	void theTableIsCopiedForSpreadsheets() {
		choose("DENSITY");
		item("コピー").run();

		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		String text = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals(12, text.split("\r\n").length);
		assertTrue(text.startsWith("圏域\t関係者\t"), text);
	}

	@Test
	void withoutAProjectItSaysWhatToDo() throws Exception {
		session.close();
		WorkbenchDriver.processEvents();
		assertTrue(texts(Label.class).anyMatch(text -> text.contains("プロジェクトを開く")));
		WorkbenchDriver.screenshot("network-empty");
	}

	@Test
	void itTurnsDark() throws Exception {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		choose("CUTS");
		themes.setTheme(DARK, false);
		WorkbenchDriver.processEvents();
		WorkbenchDriver.screenshot("network-dark");
		assertTrue(grid().getBackground().getRed() < 100);
		themes.setTheme(LIGHT, false);
		WorkbenchDriver.processEvents();
	}

	private void choose(String measure) {
		view.pane().choose(measure);
		WorkbenchDriver.processEvents();
	}

	private void waitForRows(int number) {
		WorkbenchDriver.waitUntil(number + " rows are shown", () -> view.pane().texts().size() == number);
	}

	private Identified element(String id) {
		return session.project().orElseThrow().index().find(id).orElseThrow();
	}

	private Table grid() {
		return all(view.pane(), Table.class).stream().filter(table -> table.getHeaderVisible()).findFirst().orElseThrow();
	}

	private static void click(Table table, int column) {
		table.getColumn(column).notifyListeners(SWT.Selection, new Event());
	}

	private IAction propose() {
		return item("予定のつながり");
	}

	private IAction item(String label) {
		return Stream.of(view.getViewSite().getActionBars().getToolBarManager().getItems())
				.map(item -> ((ActionContributionItem) item).getAction())
				.filter((Predicate<IAction>) action -> action.getText().contains(label)).findFirst().orElseThrow();
	}

	private Stream<String> texts(Class<Label> type) {
		return all(view.pane(), type).stream().filter(Control::isVisible).map(Label::getText);
	}

	private static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}
}
