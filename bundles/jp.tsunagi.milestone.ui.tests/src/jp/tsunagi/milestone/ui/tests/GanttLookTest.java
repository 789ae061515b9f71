package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.commands.State;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.time.CalendarStyle;
import jp.tsunagi.coordination.time.FuzzyDate;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** What is shown of milestones, and on how many days, is as somebody wants to look at it. */
class GanttLookTest {

	private static final String FIRST_PLANS = "jp.tsunagi.milestone.ui.firstPlans";

	private static final String MOVED = "予定 令和4年10月 変更 令和4年10月 → 令和4年12月 日付 令和4年9月1日";

	private static final RGB GHOST = new RGB(230, 233, 237);

	private static final RGB DRAGGED = new RGB(212, 238, 240);

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
		WorkbenchDriver.waitUntil("it is shown", () -> isGhostShown(editor));
		WorkbenchDriver.screenshot("gantt-first-plans");
		toggle();
		WorkbenchDriver.waitUntil("it is hidden", () -> !isGhostShown(editor));
		editor.search().setText("ない語");
		WorkbenchDriver.waitUntil("nothing is found", () -> editor.rows().isEmpty());
		editor.search().setText("");
		WorkbenchDriver.waitUntil("all are there again", () -> editor.rows().size() == 8);
		WorkbenchDriver.screenshot("gantt-no-first-plans");
		assertFalse(isGhostShown(editor), "it does not come back by another way to look");
		toggle();
		WorkbenchDriver.waitUntil("it is shown again", () -> isGhostShown(editor));
	}

	@Test
	void chartsThatAreOpenedLaterAreLookedAtAlike() throws Exception {
		firstPlans().setValue(false);
		GanttEditor editor = gantt(PlannedCity.OTHER.replace("予定 令和4年12月", MOVED));
		WorkbenchDriver.screenshot("gantt-no-first-plans");
		assertFalse(isGhostShown(editor));
	}

	/** Whether there is a ghost in October below the milestone that was moved to December. */
	private static boolean isGhostShown(GanttEditor editor) {
		PlannedCity.choose(editor, "ひらく");
		int october = PlannedCity.place(editor, "ひらく").x;
		return pixel(editor, october + 20, PlannedCity.place(editor, "歩く").y + 11).equals(GHOST);
	}

	@Test
	void aDraggedDayIsADiamond() throws Exception {
		GanttEditor editor = gantt(PlannedCity.OTHER);
		Rectangle at = PlannedCity.drag(editor, "ひらく", 60);
		WorkbenchDriver.waitUntil("it is painted", () -> pixel(editor, at.x, at.y).equals(DRAGGED));
		assertEquals(pixel(editor, at.x - 12, at.y + 9), pixel(editor, at.x - 6, at.y + 6), "there is no corner");
		PlannedCity.press(editor, SWT.ESC, 0);
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

	@Test
	void whatIsSeenStaysWhereItIsWhenSomebodyElseWritesAPlan() throws Exception {
		String many = IntStream.range(0, 60).mapToObj(i -> "道標 歩く" + i + " 予定 令和4年12月 ").collect(Collectors.joining());
		GanttEditor editor = gantt(PlannedCity.OTHER.replace("道標 歩く", many + "道標 歩く"));
		PlannedCity.choose(editor, "ひらく");
		Rectangle before = editor.place("ひらく").orElseThrow();
		String today = FuzzyDate.of(PlannedCity.today()).format(CalendarStyle.JAPANESE);
		PlannedCity.write(SmallProject.project(), PlannedCity.OTHER_FILE,
				PlannedCity.OTHER.replace("道標 歩く", "道標 今日 予定 " + today + " " + many + "道標 歩く"));
		WorkbenchDriver.waitUntil("it is read", () -> editor.rows().contains("今日"));
		assertEquals("ひらく", editor.selected());
		assertEquals(Optional.of(before), editor.place("ひらく"));
	}

	private GanttEditor gantt(String other) throws Exception {
		PlannedCity.write(PlannedCity.open(folder), PlannedCity.OTHER_FILE, other);
		return PlannedCity.gantt();
	}

	private static void toggle() throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(FIRST_PLANS, null);
		WorkbenchDriver.settle();
	}

	private static RGB pixel(GanttEditor editor, int x, int y) {
		WorkbenchDriver.settle();
		Image image = new Image(editor.canvas().getDisplay(), 1, 1);
		GC gc = new GC(editor.canvas());
		try {
			gc.copyArea(image, x, y);
			ImageData data = image.getImageData();
			return data.palette.getRGB(data.getPixel(0, 0));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
