package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.State;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What is shown of milestones, and on how many days, is as somebody wants to look at it. */
class GanttLookTest {

	private static final String FIRST_PLANS = "jp.tsunagi.milestone.ui.firstPlans";

	private static final String MOVED = "予定 令和4年10月 変更 令和4年10月 → 令和4年12月 日付 令和4年9月1日";

	@TempDir
	private Path folder;

	@AfterEach
	void close() {
		if (!Boolean.TRUE.equals(firstPlans().getValue())) {
			firstPlans().setValue(true);
		}
		PlannedCity.close();
	}

	private static State firstPlans() {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(FIRST_PLANS)
				.getState(RegistryToggleState.STATE_ID);
	}

	@Test
	void whatWasPlannedAtFirstIsShownUntilSomebodyDoesNotWantIt() throws Exception {
		GanttEditor editor = gantt(PlannedCity.OTHER.replace("予定 令和4年12月", MOVED));
		PlannedCity.choose(editor, "歩く");
		byte[] shown = picture(editor);
		WorkbenchDriver.screenshot("gantt-first-plans");
		toggle();
		byte[] hidden = picture(editor);
		assertFalse(Arrays.equals(shown, hidden), "the ghost is gone");
		editor.search().setText("歩く");
		WorkbenchDriver.waitUntil("it is found", () -> editor.rows().size() < 8);
		editor.search().setText("");
		WorkbenchDriver.waitUntil("all are there again", () -> editor.rows().size() == 8);
		PlannedCity.choose(editor, "歩く");
		assertArrayEquals(hidden, picture(editor), "it does not come back by another way to look");
		toggle();
		assertArrayEquals(shown, picture(editor));
	}

	@Test
	void chartsThatAreOpenedLaterAreLookedAtAlike() throws Exception {
		firstPlans().setValue(false);
		GanttEditor editor = gantt(PlannedCity.OTHER.replace("予定 令和4年12月", MOVED));
		PlannedCity.choose(editor, "歩く");
		byte[] hidden = picture(editor);
		toggle();
		assertFalse(Arrays.equals(hidden, picture(editor)), "it was hidden");
	}

	@Test
	void allIsSeenButForWhatIsAbsurdlyFar() throws Exception {
		GanttEditor editor = gantt(PlannedCity.OTHER.replace("予定 令和4年12月",
				"予定 平成23年5月 完了 平成23年5月 道標 打ち間違い 予定 9999年"));
		PlannedCity.press(editor, '0', SWT.CTRL);
		int width = editor.canvas().getClientArea().width;
		for (String name : List.of("歩く", "会場をさがす", "ひらく", "ふりかえる")) {
			Rectangle box = editor.place(name).orElseThrow();
			assertTrue(box.x > 0 && box.x + box.width < width, name + " " + box);
		}
		assertTrue(editor.place("ふりかえる").orElseThrow().x - editor.place("歩く").orElseThrow().x > width / 4, "nothing is crowded");
		WorkbenchDriver.screenshot("gantt-all");
		int first = editor.place("歩く").orElseThrow().x;
		PlannedCity.press(editor, '-', SWT.CTRL);
		assertEquals(first, editor.place("歩く").orElseThrow().x, "it does not jump to five years");
	}

	private GanttEditor gantt(String other) throws Exception {
		PlannedCity.write(PlannedCity.open(folder), PlannedCity.OTHER_FILE, other);
		return PlannedCity.gantt();
	}

	private static void toggle() throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(FIRST_PLANS, null);
		WorkbenchDriver.settle();
	}

	private static byte[] picture(GanttEditor editor) {
		WorkbenchDriver.settle();
		Rectangle area = editor.canvas().getClientArea();
		Image image = new Image(editor.canvas().getDisplay(), area.width, area.height);
		GC gc = new GC(editor.canvas());
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData().data;
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
