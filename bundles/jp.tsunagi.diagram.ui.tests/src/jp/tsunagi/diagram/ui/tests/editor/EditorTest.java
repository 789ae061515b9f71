package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Combo;
import jp.tsunagi.diagram.ui.internal.print.PrintableDiagram;
import jp.tsunagi.diagram.export.Paper;
import java.util.Map;
import jp.tsunagi.diagram.view.Point;
import jp.tsunagi.diagram.ui.internal.session.DiagramSessions;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.tool.NavigationTarget;
import jp.tsunagi.diagram.layout.NodeLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.Saveable;
import org.junit.jupiter.api.Test;

import jp.tsunagi.coordination.CoordinationPackage;
import jp.tsunagi.coordination.Element;
import jp.tsunagi.diagram.layout.NodeSizes;
import jp.tsunagi.diagram.layout.TextMeasure;
import jp.tsunagi.diagram.scene.Emphasis;
import jp.tsunagi.diagram.ui.internal.editor.DiagramEditor;
import jp.tsunagi.diagram.ui.canvas.DiagramFonts;
import jp.tsunagi.diagram.ui.internal.palette.Placement;
import jp.tsunagi.diagram.ui.internal.session.Edit;
import jp.tsunagi.diagram.ui.internal.session.PaletteTool;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewEdge;
import jp.tsunagi.diagram.view.ViewElement;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What a coordinator does with a diagram, in the real workbench on a real city. */
class EditorTest extends NetworkEditor {

	@Test
	void showsWhatTheSpecificationSays() throws Exception {
		assertEquals("府中市の関係図", editor.getTitle());
		assertTrue(diagram().view().elements().size() > 100);
		assertTrue(diagram().tools().palette().stream().map(PaletteTool::label).toList().containsAll(List.of("社会福祉協議会", "連携")));
		WorkbenchDriver.screenshot("network");
	}

	@Test
	void arrowsGoFromNodeToNodeAndAlongTies() {
		ViewNode start = Diagrams.node(editor, "府中市社会福祉協議会");
		editor.select(List.of(start));

		WorkbenchDriver.press(SWT.ARROW_RIGHT, (char) 0);
		ViewElement right = editor.selectedElements().getFirst();
		assertTrue(diagram().bounds((ViewNode) right).center().x() > diagram().bounds(start).center().x());

		editor.select(List.of(start));
		WorkbenchDriver.press(SWT.ARROW_RIGHT, (char) 0, SWT.ALT);
		ViewEdge tie = (ViewEdge) editor.selectedElements().getFirst();
		assertTrue(Stream.of(tie.sourceNode(), tie.targetNode()).anyMatch(start::equals));
		WorkbenchDriver.press(SWT.ARROW_DOWN, (char) 0, SWT.ALT);
		ViewNode other = (ViewNode) editor.selectedElements().getFirst();
		assertEquals(tie.sourceNode() == start ? tie.targetNode() : tie.sourceNode(), other);
	}

	@Test
	void whatIsMovedIsSavedAndCanBeUndone() throws Exception {
		ViewNode node = Diagrams.node(editor, "府中市社会福祉協議会");
		Bounds former = diagram().arrangement().bounds(node.key()).orElseThrow();
		editor.select(List.of(node));
		assertFalse(editor.isDirty());

		WorkbenchDriver.press(SWT.ARROW_LEFT, (char) 0, SWT.CTRL);

		assertEquals(former.moved(-16, 0), diagram().arrangement().bounds(node.key()).orElseThrow());
		assertTrue(editor.isDirty());
		stack().undo();
		assertEquals(former, diagram().arrangement().bounds(node.key()).orElseThrow());
		assertFalse(editor.isDirty());
		stack().redo();
		for (Saveable saveable : editor.getSaveables()) {
			if (saveable.isDirty()) {
				saveable.doSave(new NullProgressMonitor());
			}
		}
		assertFalse(editor.isDirty());
		try (Stream<Path> files = Files.list(project.resolve("diagrams"))) {
			String layout = Files.readString(files.filter(file -> file.toString().endsWith(".layout")).findFirst().orElseThrow());
			assertTrue(layout.contains(node.key()), layout);
		}
		String key = node.key();
		Bounds saved = diagram().arrangement().bounds(key).orElseThrow();
		WorkbenchDriver.page().closeEditor(editor, false);
		editor = Diagrams.open(NETWORK);
		assertEquals(Math.round(saved.x()), diagram().arrangement().bounds(key).orElseThrow().x());
	}

	@Test
	void whatWasMovedIsNotLostWithoutAQuestion() {
		editor.select(List.of(Diagrams.node(editor, "府中市社会福祉協議会")));
		WorkbenchDriver.press(SWT.ARROW_LEFT, (char) 0, SWT.CTRL);
		AtomicBoolean asked = new AtomicBoolean();
		Widgets.whenOpen("変更内容の保存", question -> {
			asked.set(true);
			question.close();
		});

		WorkbenchDriver.page().closeEditor(editor, true);

		assertTrue(asked.get());
		assertTrue(WorkbenchDriver.page().isPartVisible(editor));
	}

	@Test
	void aToolMakesAnElementAndItsNameCanBeTyped() {
		int before = diagram().view().elements().size();

		new Placement(editor).place(tool("民生委員・児童委員協議会"));
		WorkbenchDriver.processEvents();

		assertEquals(before + 1, diagram().view().elements().size());
		ViewElement made = editor.selectedElements().getFirst();
		Text field = Widgets.find(editor.pane().viewer().canvas(), Text.class, text -> true);
		assertEquals(((Element) made.target()).getName(), field.getText());
		field.setText("四谷の民児協");
		field.notifyListeners(SWT.DefaultSelection, null);
		WorkbenchDriver.processEvents();
		assertEquals("四谷の民児協", ((Element) made.target()).getName());
		assertTrue(made.label().contains("四谷の民児協"), made.label());
		stack().undo();
		stack().undo();
		assertEquals(before, diagram().view().elements().size());
	}

	@Test
	void aNodeHasRoomForALongerNameUntilThatIsUndone() {
		ViewNode node = Diagrams.node(editor, "フードパントリー");
		Bounds former = diagram().bounds(node);

		ProjectSession.get().execute(SetCommand.create(ProjectSession.get().editingDomain().orElseThrow(), node.target(),
				CoordinationPackage.Literals.ELEMENT__NAME, "子ども食堂と一緒に開く地域のみんなのフードパントリー"));
		WorkbenchDriver.processEvents();

		Bounds larger = diagram().bounds(node);
		assertEquals(former.center(), larger.center());
		assertFalse(new NodeSizes(TextMeasure.standard()).label(node, larger).orElseThrow().text().cut());
		stack().undo();
		WorkbenchDriver.processEvents();
		assertEquals(former, diagram().bounds(node));
		assertFalse(editor.isDirty());
	}

	@Test
	void aContainerHasRoomForALongerNameUntilThatIsUndone() {
		editor = Diagrams.open("twoTierStructure");
		ViewNode container = diagram().view().elements().stream().filter(ViewNode.class::isInstance).map(ViewNode.class::cast)
				.filter(node -> node.isContainer() && node.parent().isPresent() && node.target() instanceof Element).findFirst()
				.or(() -> diagram().view().nodes().stream().filter(ViewNode::isContainer).findFirst()).orElseThrow();
		Map<String, Bounds> before = places();
		Bounds former = diagram().bounds(container);

		ProjectSession.get().execute(SetCommand.create(ProjectSession.get().editingDomain().orElseThrow(), container.target(),
				CoordinationPackage.Literals.ELEMENT__NAME, "住み慣れたまちで暮らし続けるための地域づくりの会"));
		WorkbenchDriver.processEvents();

		Bounds larger = diagram().bounds(container);
		NodeLabel label = new NodeSizes(TextMeasure.standard()).label(container, larger).orElseThrow();
		assertFalse(label.text().cut(), label.toString());
		assertTrue(larger.contains(new Point(larger.x() + 1, label.bounds().y())), larger + " " + label.bounds());
		assertEquals(former.x(), larger.x());
		container.children().forEach(child -> assertTrue(diagram().bounds(child).y() >= larger.y()
				+ new NodeSizes(TextMeasure.standard()).header(container), child.label()));
		container.parent().map(diagram()::bounds).ifPresent(outer -> assertTrue(outer.contains(new Point(larger.x() + larger.width() - 1,
				larger.y() + larger.height() - 1)), outer + " " + larger));
		stack().undo();
		WorkbenchDriver.processEvents();
		assertEquals(before, places());
		assertFalse(editor.isDirty());
	}

	@Test
	void theDiagramDoesNotLeadToItself() {
		ViewNode area = diagram().view().nodes().stream().filter(node -> !diagram().tools().navigation(node).isEmpty()).findFirst()
				.orElseThrow();
		NavigationTarget there = diagram().tools().navigation(area).stream()
				.filter(target -> target.representation() instanceof DiagramSpecification).findFirst().orElseThrow();
		DiagramSessions.get().open(there.representation(), there.root());
		editor = (DiagramEditor) WorkbenchDriver.page().getActiveEditor();
		WorkbenchDriver.waitUntil("it is open", () -> editor.view().isPresent());

		List<NavigationTarget> offered = diagram().view().elements().stream()
				.flatMap(element -> diagram().tools().navigation(element).stream()).toList();

		assertFalse(offered.isEmpty());
		assertTrue(offered.stream().noneMatch(target -> target.representation() == there.representation()
				&& target.root() == there.root()));
	}

	@Test
	void lettersAreAsWideAsTheyWereMeasured() {
		String text = "令和3年度 0123456789 ABC 社協";
		for (boolean bold : new boolean[] { false, true }) {
			GC gc = new GC(editor.pane().viewer().canvas());
			gc.setFont(DiagramFonts.of(40, bold, false));
			assertEquals(TextMeasure.standard().width(text, 40, bold), gc.textExtent(text).x, 4);
			gc.dispose();
		}
	}

	@Test
	void toolsHaveTheirPicturesFromTheBeginning() {
		Tree palette = Widgets.find((Composite) editor.palette().control(), Tree.class, tree -> true);

		assertTrue(Stream.of(palette.getItems()).skip(1).flatMap(section -> Stream.of(section.getItems())).limit(5)
				.allMatch(tool -> tool.getImage() != null));
	}

	@Test
	void aTieIsMadeBetweenTwoNodesAndUndone() {
		ViewNode source = Diagrams.node(editor, "府中市社会福祉協議会");
		ViewNode target = Diagrams.node(editor, "フードパントリー");
		int before = source.outgoing().size();

		diagram().tools().connect(tool("連携"), source, target, made -> { }).orElseThrow().run();

		assertEquals(before + 1, source.outgoing().size());
		ViewEdge tie = List.copyOf(source.outgoing()).getLast();
		assertTrue(editor.pane().viewer().part(tie).isPresent());
		stack().undo();
		assertEquals(before, source.outgoing().size());
		assertTrue(editor.pane().viewer().part(tie).isEmpty());
	}

	@Test
	void hidingLeavesTheModelAlone() throws Exception {
		ViewNode node = Diagrams.node(editor, "フードパントリー");
		editor.select(List.of(node));

		run("jp.tsunagi.diagram.ui.hide");

		assertFalse(node.isVisible());
		assertEquals(List.of(), editor.selectedElements());
		assertNotEquals(null, node.target().eContainer());
		assertFalse(editor.pane().viewer().part(node).orElseThrow().getFigure().isVisible());
		run("jp.tsunagi.diagram.ui.showHidden");
		assertTrue(node.isVisible());
		stack().undo();
		assertFalse(node.isVisible());
	}

	@Test
	void findingMarksAllAndGoesToEach() {
		editor.findBar().open();
		WorkbenchDriver.processEvents();
		Text field = Widgets.find(editor.pane().viewer().canvas().getParent(), Text.class, Text::isVisible);
		field.setText("かくねこ");
		assertEquals(Emphasis.NORMAL, emphasis(Diagrams.node(editor, "フードパントリー")));
		field.setText("フードパントリー");
		assertEquals(Emphasis.HIGHLIGHTED, emphasis(Diagrams.node(editor, "フードパントリー")));
		editor.findBar().close();
		assertEquals(Emphasis.NORMAL, emphasis(Diagrams.node(editor, "フードパントリー")));
	}

	@Test
	void focusFadesWhatIsFar() throws Exception {
		ViewNode centre = Diagrams.node(editor, "フードパントリー");
		editor.select(List.of(centre));

		run("jp.tsunagi.diagram.ui.focus.1");

		assertEquals(Emphasis.NORMAL, emphasis(centre));
		ViewNode near = List.copyOf(centre.outgoing()).getFirst().targetNode();
		assertEquals(Emphasis.NORMAL, emphasis(near));
		assertEquals(Emphasis.FADED, emphasis(Diagrams.node(editor, "第6エリア")));
		WorkbenchDriver.screenshot("focus");
		run("jp.tsunagi.diagram.ui.focus.0");
		assertEquals(Emphasis.NORMAL, emphasis(Diagrams.node(editor, "第6エリア")));
	}

	@Test
	void diagramsOfOneModelStayInStep() {
		ViewNode node = Diagrams.node(editor, "第1層 生活支援");
		DiagramEditor tiers = Diagrams.open("twoTierStructure");
		ViewElement there = tiers.view().orElseThrow().elementsOf(node.target()).getFirst();

		editor.diagram().orElseThrow().tools().rename(node, "市全体のコーディネーター").ifPresent(Edit::run);

		assertTrue(node.label().contains("市全体のコーディネーター"), node.label());
		assertTrue(there.label().contains("市全体のコーディネーター"), there.label());
	}

	@Test
	void theSelectionIsThatOfTheWorkbench() {
		ViewNode node = Diagrams.node(editor, "フードパントリー");
		editor.select(List.of(node));
		IStructuredSelection selection = (IStructuredSelection) editor.getSite().getSelectionProvider().getSelection();
		assertEquals(node.target(), selection.getFirstElement());

		ViewNode other = Diagrams.node(editor, "府中市社会福祉協議会");
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(other.target()));
		assertEquals(List.of(other), editor.selectedElements());
	}

	@Test
	void aPictureOfTheSelectionIsOnTheClipboard() throws Exception {
		editor.select(List.of(Diagrams.node(editor, "フードパントリー")));
		run("jp.tsunagi.diagram.ui.copyPicture");
		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		ImageData picture = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
		clipboard.dispose();
		Bounds bounds = diagram().bounds(Diagrams.node(editor, "フードパントリー"));
		assertTrue(picture.width > bounds.width() && picture.height > bounds.height(), picture.width + " x " + picture.height);
	}

	@Test
	void aNoteIsWrittenMovedAndUndone() throws Exception {
		run("jp.tsunagi.diagram.ui.note");
		Text field = Widgets.find(editor.pane().viewer().canvas(), Text.class, text -> true);
		field.setText("次の協議体で\n確認する");
		field.notifyListeners(SWT.FocusOut, new Event());
		WorkbenchDriver.processEvents();

		Remark note = diagram().remarks().all().getFirst();
		assertEquals("次の協議体で\n確認する", diagram().remarks().text(note));
		assertTrue(editor.isDirty());
		WorkbenchDriver.screenshot("note");
		stack().undo();
		stack().undo();
		assertEquals(List.of(), diagram().remarks().all());
	}

	@Test
	void thePreviewShowsPaperOnWhichOneCanReadTheDiagram() throws Exception {
		Paper paper = PrintableDiagram.of(diagram()).readablePaper(Paper.Orientation.AUTOMATIC);
		assertNotEquals(Paper.A4, paper);
		Widgets.whenOpen("印刷プレビュー", preview -> {
			try {
				WorkbenchDriver.screenshot("preview");
				assertEquals(paper.size().name(), Widgets.all(preview, Combo.class).findFirst().orElseThrow().getText());
				assertEquals(paper.isPoster(), !Widgets.text(preview).contains("1 / 1 ページ"), Widgets.text(preview));
			} catch (IOException impossible) {
				throw new UncheckedIOException(impossible);
			} finally {
				preview.close();
			}
		});
		assertDoesNotThrow(() -> run("jp.tsunagi.diagram.ui.print"));
	}

	private Emphasis emphasis(ViewElement element) {
		return editor.pane().appearance().looks().emphasis().apply(element);
	}
}
