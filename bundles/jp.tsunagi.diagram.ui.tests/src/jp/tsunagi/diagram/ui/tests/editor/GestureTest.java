package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jp.tsunagi.diagram.ui.internal.connection.ChooseTieCommand;
import jp.tsunagi.diagram.ui.internal.connection.ConnectHandle;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.internal.layers.LayersView;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What the pointer and single keys do with an element of a diagram. */
class GestureTest {

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws Exception {
		WorkbenchDriver.openExample("fuchu", folder);
		WorkbenchDriver.enlarge();
	}

	@AfterEach
	void close() {
		WorkbenchDriver.page().closeAllEditors(false);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}

	@Test
	void theHandleBesideANodeDrawsATieFromIt() {
		DiagramEditor editor = Diagrams.open("municipalityNetwork");
		ViewNode source = Diagrams.node(editor, "府中市社会福祉協議会");
		ViewNode target = Diagrams.node(editor, "フードパントリー");
		editor.select(List.of(source));
		editor.pane().viewer().flush();
		List<Command> executed = new ArrayList<>();
		editor.pane().domain().setCommandStack(new CommandStack() {
			@Override
			public void execute(Command command) {
				executed.add(command);
			}
		});

		drag(editor.pane().viewer().canvas(), centre(handle(editor)),
				centre(editor.pane().viewer().part(target).orElseThrow().getFigure()));

		assertEquals(1, executed.size());
		assertInstanceOf(ChooseTieCommand.class, executed.getFirst());
	}

	@Test
	void whatIsWrittenInAPlanIsOpenedThere() throws Exception {
		WorkbenchDriver.waitUntil("the plans are read", () -> DiagramSessions.get().all().stream()
				.anyMatch(diagram -> diagram.specification().name().equals("planTree")));
		DiagramEditor editor = Diagrams.open("planTree");
		editor.select(List.of(Diagrams.node(editor, "ともに支える")));

		editor.getSite().getService(IHandlerService.class).executeCommand("jp.tsunagi.diagram.ui.open", null);

		WorkbenchDriver.waitUntil("the plan is open", () -> WorkbenchDriver.page().getActiveEditor() != editor);
		assertTrue(WorkbenchDriver.page().getActiveEditor().getEditorInput().getName().endsWith(".plan"));
	}

	@Test
	void theTreeOfAPlanFollowsItsText() throws Exception {
		WorkbenchDriver.waitUntil("the plans are read", () -> DiagramSessions.get().all().stream()
				.anyMatch(diagram -> diagram.specification().name().equals("planTree")));
		DiagramEditor editor = Diagrams.open("planTree");
		Path plan = ProjectSession.get().project().orElseThrow().folder().resolve("plans/food-support.plan");
		Files.writeString(plan, Files.readString(plan).replace("ともに支える", "みんなで支える"));

		ProjectSession.get().plansChanged();

		WorkbenchDriver.waitUntil("the new name is shown", () -> editor.view().orElseThrow().elements().stream()
				.anyMatch(element -> element.label().contains("みんなで支える")));
	}

	@Test
	void whatIsHiddenIsNoLongerSelected() throws Exception {
		DiagramEditor editor = Diagrams.open("municipalityNetwork");
		editor.select(List.of(Diagrams.node(editor, "フードパントリー")));

		editor.getSite().getService(IHandlerService.class).executeCommand("jp.tsunagi.diagram.ui.hide", null);
		WorkbenchDriver.processEvents();

		assertEquals(List.of(), editor.selectedElements());
	}

	@Test
	void whatIsSelectedIsShownLarge() throws Exception {
		DiagramEditor editor = Diagrams.open("municipalityNetwork");
		ViewNode node = Diagrams.node(editor, "フードパントリー");
		editor.pane().zoom().setZoom(0.1);
		editor.select(List.of(node));

		editor.getSite().getService(IHandlerService.class).executeCommand("jp.tsunagi.diagram.ui.zoom.selection", null);
		WorkbenchDriver.processEvents();

		assertEquals(2, editor.pane().zoom().getZoom());
		Point centre = centre(editor.pane().viewer().part(node).orElseThrow().getFigure());
		assertTrue(editor.pane().viewer().canvas().getClientArea().contains(centre.x, centre.y), centre.toString());
	}

	@Test
	void theLastDiagramClosesWithItsLegend() {
		DiagramEditor editor = Diagrams.open("municipalityNetwork");
		assertNotNull(WorkbenchDriver.page().findView(LayersView.ID));
		List<IStatus> told = new ArrayList<>();
		ILogListener log = (status, plugin) -> told.add(status);
		Platform.addLogListener(log);
		try {
			WorkbenchDriver.page().closeEditor(editor, false);
			WorkbenchDriver.processEvents();
		} finally {
			Platform.removeLogListener(log);
		}
		assertEquals(List.of(), told.stream().filter(status -> status.getSeverity() == IStatus.ERROR).toList());
		assertNull(WorkbenchDriver.page().findView(LayersView.ID));
	}

	@ParameterizedTest
	@ValueSource(strings = {"rename", "open"})
	void aNoteIsRewrittenByKeys(String command) throws Exception {
		DiagramEditor editor = Diagrams.open("municipalityNetwork");
		IHandlerService commands = editor.getSite().getService(IHandlerService.class);
		commands.executeCommand("jp.tsunagi.diagram.ui.note", null);
		Widgets.find(editor.pane().viewer().canvas(), Text.class, text -> true).notifyListeners(SWT.FocusOut, new Event());
		WorkbenchDriver.processEvents();

		commands.executeCommand("jp.tsunagi.diagram.ui." + command, null);

		assertTrue(Widgets.find(editor.pane().viewer().canvas(), Text.class, text -> true).isVisible());
	}

	@Test
	void aDiagramWithoutToolsHasNoPalette() {
		WorkbenchDriver.waitUntil("the plans are read", () -> DiagramSessions.get().all().stream()
				.anyMatch(diagram -> diagram.specification().name().equals("planTree")));
		DiagramEditor editor = Diagrams.open("planTree");
		assertTrue(editor.hasNoTools());
		int width = editor.pane().viewer().canvas().getParent().getParent().getParent().getSize().x;
		assertEquals(width, editor.pane().viewer().canvas().getSize().x);
		assertFalse(isEnabled("jp.tsunagi.diagram.ui.palette"));
		Diagrams.open("municipalityNetwork");
		assertTrue(isEnabled("jp.tsunagi.diagram.ui.palette"));
	}

	private static boolean isEnabled(String command) {
		return WorkbenchDriver.page().getWorkbenchWindow().getService(ICommandService.class).getCommand(command).isEnabled();
	}

	@Test
	void snappingIsShownAsItIsInTheEditorInFront() throws Exception {
		DiagramEditor first = Diagrams.open("municipalityNetwork");
		DiagramEditor second = Diagrams.open("twoTierStructure");
		assertTrue(button(second, "ほかの要素にそろえ").getSelection());
		second.getSite().getService(IHandlerService.class).executeCommand("jp.tsunagi.diagram.ui.snap", null);
		WorkbenchDriver.processEvents();
		assertFalse(button(second, "ほかの要素にそろえ").getSelection());
		WorkbenchDriver.page().activate(first);
		WorkbenchDriver.processEvents();
		assertTrue(button(first, "ほかの要素にそろえ").getSelection());
	}

	private static ToolItem button(DiagramEditor editor, String tip) {
		Composite main = editor.pane().viewer().canvas().getParent().getParent().getParent().getParent();
		return Widgets.all(main, ToolBar.class).flatMap(bar -> Stream.of(bar.getItems()))
				.filter(item -> item.getToolTipText() != null && item.getToolTipText().contains(tip)).findFirst().orElseThrow();
	}

	private static IFigure handle(DiagramEditor editor) {
		IFigure layer = LayerManager.Helper.find(editor.pane().viewer().getContents()).getLayer(LayerConstants.HANDLE_LAYER);
		return ((List<?>) layer.getChildren()).stream().filter(ConnectHandle.class::isInstance).map(IFigure.class::cast).findFirst()
				.orElseThrow();
	}

	private static Point centre(IFigure figure) {
		Point centre = figure.getBounds().getCenter();
		figure.translateToAbsolute(centre);
		return centre;
	}

	private static void drag(FigureCanvas canvas, Point from, Point to) {
		mouse(canvas, SWT.MouseMove, from, 0);
		mouse(canvas, SWT.MouseDown, from, 0);
		for (int step = 1; step <= 4; step++) {
			mouse(canvas, SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 4, from.y + (to.y - from.y) * step / 4), SWT.BUTTON1);
		}
		mouse(canvas, SWT.MouseUp, to, SWT.BUTTON1);
	}

	private static void mouse(FigureCanvas canvas, int type, Point place, int state) {
		Event event = new Event();
		event.x = place.x;
		event.y = place.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = state;
		canvas.notifyListeners(type, event);
		WorkbenchDriver.processEvents();
	}
}
