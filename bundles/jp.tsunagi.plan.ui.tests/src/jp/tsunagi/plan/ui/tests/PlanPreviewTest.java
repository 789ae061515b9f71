package jp.tsunagi.plan.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.internal.preview.PlanPreview;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** Beside a plan stands what it looks like on paper. */
class PlanPreviewTest {

	private static final String FILE = "plans/kurakioka.plan";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		PlanProject.close();
	}

	@Test
	void thePreviewComesAndGoesWithThePlans() throws Exception {
		Project project = PlanProject.open(folder);
		assertNull(WorkbenchDriver.page().findView(PlanPreview.ID));
		PlanEditor editor = PlanProject.edit(project, FILE);
		PlanPreview preview = preview();
		WorkbenchDriver.waitUntil("pages are painted", () -> preview.paper().isPainted());
		assertEquals(1, preview.paper().count());
		assertEquals("", preview.note());
		WorkbenchDriver.screenshot("plan-preview");
		long dark = darkPixels(preview);
		assertTrue(dark > 200, "letters can be seen: " + dark);

		WorkbenchDriver.page().closeEditor(editor, false);
		WorkbenchDriver.waitUntil("it is gone", () -> WorkbenchDriver.page().findView(PlanPreview.ID) == null);
	}

	@Test
	void whoClosesItDoesNotGetItAgain() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		WorkbenchDriver.page().hideView(preview());
		WorkbenchDriver.page().closeEditor(editor, false);
		PlanProject.edit(project, FILE);
		assertNull(WorkbenchDriver.page().findView(PlanPreview.ID));
		WorkbenchDriver.show(PlanPreview.ID);
		WorkbenchDriver.page().closeAllEditors(false);
		PlanProject.edit(project, FILE);
		assertNotNull(WorkbenchDriver.page().findView(PlanPreview.ID));
	}

	@Test
	void itFollowsTheText() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		PlanPreview preview = preview();
		WorkbenchDriver.waitUntil("a page", () -> preview.paper().count() == 1);
		String text = editor.document().get();
		String longer = text.replace("\t目標", "\t現状 \"坂が多い\"\n".repeat(60) + "\t目標");
		editor.document().set(longer);
		WorkbenchDriver.waitUntil("more pages", () -> preview.paper().count() > 2);

		ScrollBar bar = preview.paper().control().getVerticalBar();
		bar.setSelection(300);
		editor.document().set(longer.replace("坂が多い", "坂と階段が多い"));
		WorkbenchDriver.waitUntil("it is printed", () -> preview.text().equals(editor.document().get()));
		assertEquals(300, bar.getSelection(), "the reader stays where he was");
	}

	@Test
	void aMistakeKeepsThePagesFromBefore() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		PlanPreview preview = preview();
		WorkbenchDriver.waitUntil("a page", () -> preview.paper().count() == 1);
		String text = editor.document().get();
		editor.document().set(text.replace("目標 交流の場", "目標 { 交流の場"));
		WorkbenchDriver.waitUntil("a note", () -> preview.note().startsWith("3行目の書き方に誤りがある"));
		assertEquals(1, preview.paper().count());
		WorkbenchDriver.screenshot("plan-preview-mistake");
		editor.document().set(text);
		WorkbenchDriver.waitUntil("no note", () -> preview.note().isEmpty());
	}

	@Test
	void aDoubleClickOpensTheText() throws Exception {
		Project project = PlanProject.open(folder);
		PlanEditor editor = PlanProject.edit(project, FILE);
		PlanPreview preview = preview();
		WorkbenchDriver.waitUntil("pages are painted", () -> preview.paper().isPainted());
		Canvas canvas = preview.paper().control();
		int before = editor.viewer().getSelectedRange().x;
		int found = -1;
		for (int y = canvas.getClientArea().height - 20; y > 0 && found < 0; y -= 8) {
			doubleClick(canvas, new Point(canvas.getClientArea().width / 2, y));
			int caret = editor.viewer().getSelectedRange().x;
			found = caret == before ? -1 : caret;
		}
		assertTrue(found > 0, "a part was found");
		assertTrue(editor.document().get().substring(found).matches("(?s)(目標|取組|振り返り|計画).*"), editor.document().get().substring(found));
	}

	private static void doubleClick(Canvas canvas, Point place) {
		Event event = new Event();
		event.type = SWT.MouseDoubleClick;
		event.button = 1;
		event.x = place.x;
		event.y = place.y;
		canvas.notifyListeners(SWT.MouseDoubleClick, event);
		WorkbenchDriver.processEvents();
	}

	private static PlanPreview preview() throws Exception {
		WorkbenchDriver.waitUntil("the preview is there", () -> WorkbenchDriver.page().findView(PlanPreview.ID) != null);
		return (PlanPreview) WorkbenchDriver.page().findView(PlanPreview.ID);
	}

	private static long darkPixels(PlanPreview preview) {
		Canvas canvas = preview.paper().control();
		canvas.update();
		Point size = canvas.getSize();
		Image image = new Image(canvas.getDisplay(), size.x, size.y);
		GC gc = new GC(canvas);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		long dark = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				dark += data.palette.getRGB(data.getPixel(x, y)).red < 100 ? 1 : 0;
			}
		}
		return dark;
	}
}
