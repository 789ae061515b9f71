package jp.tsunagi.workbench.tests.explorer;

import static jp.tsunagi.workbench.tests.SmallProject.cafe;
import static jp.tsunagi.workbench.tests.SmallProject.chuo;
import static jp.tsunagi.workbench.tests.SmallProject.city;
import static jp.tsunagi.workbench.tests.SmallProject.council;
import static jp.tsunagi.workbench.tests.SmallProject.yotsuya;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.ActivityBody;
import jp.tsunagi.coordination.Area;
import jp.tsunagi.coordination.CoordinationFactory;
import jp.tsunagi.coordination.Tier;
import jp.tsunagi.core.project.Project.Conflict;
import jp.tsunagi.workbench.internal.explorer.ElementGroup;
import jp.tsunagi.workbench.internal.explorer.ExplorerDropAdapter;
import jp.tsunagi.workbench.internal.form.ElementEditor;
import jp.tsunagi.workbench.internal.save.ProjectReload;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** The explorer shows, finds, adds, moves and deletes what a project holds. */
class ExplorerTest {

	@TempDir
	Path folder;

	private IViewPart view;

	private TreeViewer viewer;

	private Runnable unguard;

	@BeforeEach
	void open() throws Exception {
		unguard = Widgets.guard();
		view = WorkbenchDriver.show("jp.tsunagi.workbench.explorer");
		viewer = Adapters.adapt(view, TreeViewer.class);
		SmallProject.open(folder);
	}

	@AfterEach
	void close() {
		unguard.run();
		WorkbenchDriver.page().closeAllEditors(false);
		WorkbenchDriver.page().hideView(view);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}

	@Test
	void theIconOfWhatIsSelectedStandsOnItsOwnGround() {
		TreeItem item = viewer.getTree().getItem(0);
		viewer.getTree().setSelection(item);
		WorkbenchDriver.settle();

		Rectangle icon = item.getImageBounds(0);
		Image painted = new Image(WorkbenchDriver.display(), icon.width, icon.height);
		GC gc = new GC(viewer.getTree());
		gc.copyArea(painted, icon.x, icon.y);
		gc.dispose();
		ImageData data = painted.getImageData();
		painted.dispose();
		// nothing is drawn there
		assertEquals(viewer.getTree().getBackground().getRGB(), data.palette.getRGB(data.getPixel(2, icon.height / 4)));
	}

	private static List<String> texts(TreeItem... items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}

	private List<String> children(Object node) {
		viewer.setExpandedState(node, true);
		WorkbenchDriver.processEvents();
		return texts(((TreeItem) viewer.testFindItem(node)).getItems());
	}

	private void select(Object... nodes) {
		viewer.setSelection(new StructuredSelection(nodes), true);
		WorkbenchDriver.processEvents();
	}

	/** As a user does it who is in the tree: when a dialog has been closed, the window may put the caret into the filter. */
	private void run(ActionFactory standard) {
		IActionBars bars = view.getViewSite().getActionBars();
		viewer.getTree().setFocus();
		WorkbenchDriver.waitUntil("the keys act on elements", () -> bars.getGlobalActionHandler(standard.getId()) != null);
		IAction action = bars.getGlobalActionHandler(standard.getId());
		assertTrue(action.isEnabled(), standard.getId());
		action.run();
		WorkbenchDriver.processEvents();
	}

	private void filter(String text) {
		Text box = Widgets.all(viewer.getControl().getParent(), Text.class).findFirst().orElseThrow();
		box.setText(text);
		box.notifyListeners(SWT.KeyDown, enter());
		WorkbenchDriver.processEvents();
	}

	private static Event enter() {
		Event event = new Event();
		event.character = SWT.CR;
		event.keyCode = SWT.CR;
		return event;
	}

	private List<String> visible() {
		List<String> texts = new ArrayList<>();
		collect(viewer.getTree().getItems(), texts);
		return texts;
	}

	private static void collect(TreeItem[] items, List<String> texts) {
		for (TreeItem item : items) {
			texts.add(item.getText());
			if (item.getExpanded()) {
				collect(item.getItems(), texts);
			}
		}
	}

	@Test
	void showsAreasAndGroupsWithCountsInKanaOrder() throws Exception {
		assertEquals(List.of("四谷  第2層", "中央  第2層", "団体 (1)"), children(city()));
		assertEquals(List.of("協議体 (1)", "活動体 (2)", "つながり (1)"), children(yotsuya()));
		assertEquals(List.of("朝の見守り散歩", "サロン ひだまり"), children(new ElementGroup(yotsuya(), SmallProject.bodies())));
		children(new ElementGroup(yotsuya(), council().eContainmentFeature()));
		assertEquals(List.of("構成員 (1)", "会議 (1)"), children(council()));
		WorkbenchDriver.screenshot("explorer-tree");
	}

	@Test
	void findsByReadingInAnyWidthAndScript() throws Exception {
		for (String typed : List.of("サロン", "さろん", "ｻﾛﾝ", "居場所")) {
			filter(typed);
			assertTrue(visible().contains("サロン ひだまり"), () -> typed + " in " + visible());
			assertFalse(visible().contains("朝の見守り散歩"), () -> typed + " in " + visible());
		}
		WorkbenchDriver.screenshot("explorer-filter");
		filter("");
		assertTrue(visible().contains("団体 (1)"));
	}

	@Test
	void addsAnAreaWithAFileOfItsOwnAndTakesItBack() throws Exception {
		Area area = CoordinationFactory.eINSTANCE.createArea();
		area.setName("白糸台");
		SmallProject.add(city(), area.eClass().getEAllContainments().stream()
				.filter(f -> f.getName().equals("areas")).findFirst().get(),
				area);
		assertEquals("areas/area-03.coordination", SmallProject.project().fileOf(area.eResource()));
		assertTrue(visible().stream().anyMatch(text -> text.startsWith("白糸台")), () -> visible().toString());
		ProjectSession.get().save(ProjectSession.get().dirtyResources(), Conflict.REFUSE, new NullProgressMonitor());
		assertTrue(Files.exists(folder.resolve("areas/area-03.coordination")));

		select(city());
		run(ActionFactory.UNDO);
		assertEquals(List.of(city()), SmallProject.project().roots());
		ProjectSession.get().save(SmallProject.project().resourceSet().getResources(), Conflict.REFUSE,
				new NullProgressMonitor());
		assertFalse(Files.exists(folder.resolve("areas/area-03.coordination")));
	}

	@Test
	void offersWhatFitsAndOpensWhatIsNew() throws Exception {
		select(new ElementGroup(yotsuya(), SmallProject.bodies()));
		viewer.getTree().getMenu().notifyListeners(SWT.Show, null);
		MenuItem add = item(viewer.getTree().getMenu().getItems(), "新規");
		add.getMenu().notifyListeners(SWT.Show, null);
		assertEquals(List.of("活動体"), Arrays.stream(add.getMenu().getItems()).map(MenuItem::getText).toList());
		add.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.settle();
		assertEquals(3, yotsuya().getBodies().size());
		assertEquals("活動体", WorkbenchDriver.page().getActiveEditor().getTitle());
		assertSame(yotsuya().getBodies().get(2), viewer.getStructuredSelection().getFirstElement());
	}

	private static MenuItem item(MenuItem[] items, String text) {
		return Arrays.stream(items).filter(item -> item.getText().replaceAll("\t.*", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text + " not in " + Arrays.toString(items)));
	}

	@Test
	void newCouncilsTakeTheTierOfTheirTerritory() {
		select(city());
		viewer.getTree().getMenu().notifyListeners(SWT.Show, null);
		MenuItem add = item(viewer.getTree().getMenu().getItems(), "新規");
		add.getMenu().notifyListeners(SWT.Show, null);
		item(add.getMenu().getItems(), "協議体").notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.processEvents();
		assertEquals(Tier.FIRST, city().getCouncils().getFirst().getTier());
	}

	@Test
	void movesBetweenAreasAndBack() {
		ActivityBody body = cafe();
		assertTrue(ExplorerDropAdapter.drop(chuo(), ViewerDropAdapter.LOCATION_ON, List.of(body)));
		assertSame(chuo(), body.eContainer());
		assertEquals(List.of("活動体 (1)"), children(chuo()));
		assertSame(body, yotsuya().getRelationships().getFirst().getTarget());
		assertFalse(ExplorerDropAdapter.drop(body, ViewerDropAdapter.LOCATION_ON, List.of(chuo())));
		assertFalse(ExplorerDropAdapter.drop(chuo(), ViewerDropAdapter.LOCATION_ON, List.of(chuo())));
		select(city());
		run(ActionFactory.UNDO);
		assertSame(yotsuya(), body.eContainer());
	}

	@Test
	void reordersAreas() {
		assertTrue(ExplorerDropAdapter.drop(yotsuya(), ViewerDropAdapter.LOCATION_BEFORE, List.of(chuo())));
		assertEquals(List.of("中央", "四谷"), city().getAreas().stream().map(Area::getName).toList());
		assertEquals("中央  第2層", children(city()).getFirst());
	}

	@Test
	void cutAndPasteKeepsWhatRefersToAnElement() {
		ActivityBody body = cafe();
		select(body);
		run(ActionFactory.CUT);
		assertSame(yotsuya(), body.eContainer());
		select(chuo());
		run(ActionFactory.PASTE);
		assertSame(chuo(), body.eContainer());
		assertSame(body, yotsuya().getRelationships().getFirst().getTarget());
	}

	@Test
	void copiesGetIdsAndNamesOfTheirOwn() {
		select(cafe());
		run(ActionFactory.COPY);
		select(chuo());
		run(ActionFactory.PASTE);
		ActivityBody copy = chuo().getBodies().getFirst();
		assertEquals(cafe().getName() + " 2", copy.getName());
		assertFalse(copy.getId().equals(cafe().getId()));
		assertSame(copy, SmallProject.project().index().find(copy.getId()).orElseThrow());
	}

	@Test
	void asksBeforeReferencesAreDeleted() throws Exception {
		ActivityBody body = cafe();
		AtomicReference<String> question = new AtomicReference<>();
		Widgets.whenOpen("削除の確認", dialog -> {
			question.set(Widgets.text(dialog));
			screenshot("explorer-delete");
			Widgets.push(dialog, "キャンセル");
		});
		select(body);
		run(ActionFactory.DELETE);
		assertTrue(question.get().contains("1か所"), question.get());
		assertSame(yotsuya(), body.eContainer());

		Widgets.whenOpen("削除の確認", dialog -> Widgets.push(dialog, "削除する"));
		run(ActionFactory.DELETE);
		assertNull(body.eContainer());
		assertEquals(List.of(), yotsuya().getRelationships());
		select(city());
		run(ActionFactory.UNDO);
		assertSame(body, yotsuya().getRelationships().getFirst().getTarget());
	}

	@Test
	void deletingAnAreaTakesItsFileAway() throws Exception {
		Area area = chuo();
		select(area);
		run(ActionFactory.DELETE);
		assertEquals(List.of(city()), SmallProject.project().roots());
		ProjectSession.get().save(ProjectSession.get().dirtyResources(), Conflict.REFUSE, new NullProgressMonitor());
		assertFalse(Files.exists(folder.resolve("areas/area-02.coordination")));
		select(city());
		run(ActionFactory.UNDO);
		ProjectSession.get().save(SmallProject.project().resourceSet().getResources(), Conflict.REFUSE,
				new NullProgressMonitor());
		assertTrue(Files.exists(folder.resolve("areas/area-02.coordination")));
		assertSame(area, chuo());
	}

	@Test
	void renamesInPlace() {
		select(cafe());
		run(ActionFactory.RENAME);
		Text editor = Widgets.all(viewer.getTree(), Text.class).findFirst().orElseThrow();
		editor.setText("サロン こもれび");
		editor.notifyListeners(SWT.DefaultSelection, new Event());
		WorkbenchDriver.processEvents();
		assertEquals("サロン こもれび", cafe().getName());
		assertTrue(visible().contains("サロン こもれび"));
	}

	@Test
	void keepsItsStateWhenTheProjectIsReadAgain() {
		children(yotsuya());
		children(new ElementGroup(yotsuya(), SmallProject.bodies()));
		select(cafe());
		List<String> before = visible();
		EObject former = cafe();
		assertTrue(new ProjectReload().run());
		WorkbenchDriver.settle();
		assertFalse(former == cafe());
		assertEquals(before, visible());
		assertSame(cafe(), viewer.getStructuredSelection().getFirstElement());
	}

	@Test
	void keepsLookingWhenTheProjectIsReadAgain() {
		filter("サロン");
		assertTrue(new ProjectReload().run());
		WorkbenchDriver.settle();
		assertTrue(visible().contains("サロン ひだまり"), () -> visible().toString());
		assertFalse(visible().contains("朝の見守り散歩"), () -> visible().toString());
	}

	@Test
	void showsWhatIsNewThoughTheSearchWouldHideIt() {
		filter("サロン");
		select(new ElementGroup(yotsuya(), SmallProject.bodies()));
		viewer.getTree().getMenu().notifyListeners(SWT.Show, null);
		MenuItem add = item(viewer.getTree().getMenu().getItems(), "新規");
		add.getMenu().notifyListeners(SWT.Show, null);
		add.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
		WorkbenchDriver.settle();
		assertTrue(visible().contains("活動体"), () -> visible().toString());
	}

	@Test
	void followsTheActiveForm() {
		IAction link = Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
				.map(item -> ((ActionContributionItem) item).getAction())
				.filter(action -> "編集画面と連動する".equals(action.getText())).findFirst().orElseThrow();
		link.setChecked(true);
		link.run();
		try {
			ElementEditor.open(WorkbenchDriver.page(), cafe());
			WorkbenchDriver.processEvents();
			ElementEditor.open(WorkbenchDriver.page(), council());
			WorkbenchDriver.processEvents();
			assertSame(council(), viewer.getStructuredSelection().getFirstElement());
			select(cafe());
			IEditorReference[] editors = WorkbenchDriver.page().getEditorReferences();
			assertEquals(2, editors.length);
			assertEquals("サロン ひだまり", WorkbenchDriver.page().getActiveEditor().getTitle());
		} finally {
			link.setChecked(false);
			link.run();
		}
	}

	@Test
	void tellsWhatToDoWithoutAProject() throws Exception {
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
		WorkbenchDriver.screenshot("explorer-empty");
		assertFalse(viewer.getControl().isVisible());
	}

	private static void screenshot(String name) {
		try {
			WorkbenchDriver.screenshot(name);
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}
}
