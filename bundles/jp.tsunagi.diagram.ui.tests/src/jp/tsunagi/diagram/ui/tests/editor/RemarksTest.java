package jp.tsunagi.diagram.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.diagram.ui.internal.print.PrintableDiagram;
import jp.tsunagi.diagram.ui.internal.session.Remark;
import jp.tsunagi.diagram.view.Bounds;
import jp.tsunagi.diagram.view.ViewNode;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Notes and pictures that somebody puts on a diagram go wherever the diagram goes. */
class RemarksTest extends NetworkEditor {

	private static final int RED = 0xff0000;

	private static final Bounds FAR = new Bounds(-900, -900, 60, 60);

	private Remark picture;

	private Remark note;

	@BeforeEach
	void annotate() {
		ImageData red = new ImageData(40, 20, 24, new PaletteData(RED, 0xff00, 0xff));
		for (int i = 0; i < 800; i++) {
			red.setPixel(i % 40, i / 40, RED);
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {red};
		loader.save(project.resolve("red.png").toString(), SWT.IMAGE_PNG);
		ProjectSession.get().execute(diagram().remarks().addPicture(FAR, "red.png"));
		ProjectSession.get().execute(diagram().remarks().addNote(FAR.moved(200, 0)));
		picture = diagram().remarks().all().getFirst();
		note = diagram().remarks().all().getLast();
		ProjectSession.get().execute(diagram().remarks().write(note, "確認"));
	}

	@Test
	void theyAreInFilesAndPrint() {
		String svg = new String(PrintableDiagram.of(diagram()).svg(), StandardCharsets.UTF_8);
		assertTrue(svg.contains("data:image/png;base64,") && svg.contains(">確認</text>"), "not in " + svg.length());
	}

	@Test
	void theyAreSelectedWithEverythingElse() throws Exception {
		editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.selectAll", null);

		assertEquals(Set.of(picture, note), Set.copyOf(editor.pane().viewer().selectedRemarks()));
		assertTrue(editor.selectedElements().size() > 1);
	}

	@Test
	void theyAreInThePictureOfTheWholeDiagram() throws Exception {
		editor.select(List.of());
		ImageData copied = copied();
		// the left top of the diagram, with a margin, where a picture of 60 by 30 stands in the middle of its room
		double scale = copied.width / (diagramWidth() + 24);
		assertEquals(RED, color(copied, (12 + 30) * scale, (12 + 30) * scale));
		assertEquals(0xffffff, color(copied, (12 + 30) * scale, (12 + 5) * scale));
		assertEquals(0xfff9db, color(copied, (12 + 204) * scale, (12 + 50) * scale));
	}

	private double diagramWidth() {
		return editor.pane().look().orElseThrow().extent().orElseThrow().width();
	}

	@Test
	void whatIsSelectedIsInThePicture() throws Exception {
		selectRemarks(note);
		ImageData copied = copied();
		assertEquals(Math.round(60 + 2 * 12) * 2, copied.width);
		assertEquals(0xfff9db, color(copied, 2 * 16, 2 * 50));
	}

	@Test
	void severalMoveInOneStep() {
		ViewNode node = Diagrams.node(editor, "フードパントリー");
		Bounds former = diagram().arrangement().bounds(node.key()).orElseThrow();
		EditPart part = (EditPart) editor.pane().viewer().part(node).orElseThrow();
		editor.pane().viewer().setSelection(new StructuredSelection(List.of(part, remarkPart(note), remarkPart(picture))));
		editor.setFocus();

		WorkbenchDriver.press(SWT.ARROW_LEFT, (char) 0, SWT.CTRL);

		assertEquals(FAR.moved(-16, 0), diagram().remarks().bounds(picture));
		assertEquals(FAR.moved(184, 0), diagram().remarks().bounds(note));
		assertEquals(former.moved(-16, 0), diagram().arrangement().bounds(node.key()).orElseThrow());
		stack().undo();
		assertEquals(FAR, diagram().remarks().bounds(picture));
		assertEquals(FAR.moved(200, 0), diagram().remarks().bounds(note));
		assertEquals(former, diagram().arrangement().bounds(node.key()).orElseThrow());
	}

	@Test
	void aNoteAndANodeAreDeletedInOneStep() throws Exception {
		ViewNode node = diagram().view().nodes().stream().filter(each -> each.outgoing().isEmpty() && each.incoming().isEmpty())
				.findFirst().orElseGet(() -> Diagrams.node(editor, "フードパントリー"));
		int before = diagram().view().elements().size();
		EditPart part = (EditPart) editor.pane().viewer().part(node).orElseThrow();
		editor.pane().viewer().setSelection(new StructuredSelection(List.of(part, remarkPart(note))));
		Widgets.whenOpen("削除", dialog -> Widgets.push(dialog, "削除する"));

		run("org.eclipse.ui.edit.delete");

		assertNotEquals(before, diagram().view().elements().size());
		assertEquals(List.of(picture), diagram().remarks().all());
		stack().undo();
		assertEquals(before, diagram().view().elements().size());
		assertEquals(List.of(picture, note), diagram().remarks().all());
	}

	private void selectRemarks(Remark... remarks) {
		editor.pane().viewer().setSelection(new StructuredSelection(List.of(remarks).stream().map(this::remarkPart).toList()));
	}

	private EditPart remarkPart(Remark remark) {
		return (EditPart) editor.pane().viewer().getEditPartRegistry().get(remark);
	}

	private ImageData copied() throws Exception {
		run("jp.tsunagi.diagram.ui.copyPicture");
		Clipboard clipboard = new Clipboard(WorkbenchDriver.display());
		ImageData copied = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
		clipboard.dispose();
		return copied;
	}

	private static int color(ImageData data, double x, double y) {
		var rgb = data.palette.getRGB(data.getPixel((int) Math.round(x), (int) Math.round(y)));
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}
}
