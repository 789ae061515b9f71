package jp.tsunagi.milestone.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

import jp.tsunagi.core.project.Project;
import jp.tsunagi.milestone.ui.internal.gantt.GanttEditor;
import jp.tsunagi.milestone.ui.internal.gantt.OpenGantt;
import jp.tsunagi.plan.ui.internal.editor.OpenPlan;
import jp.tsunagi.plan.ui.internal.editor.PlanEditor;
import jp.tsunagi.plan.ui.text.LivePlans;
import jp.tsunagi.workbench.session.ProjectSession;
import jp.tsunagi.workbench.tests.SmallProject;
import jp.tsunagi.workbench.tests.Widgets;
import jp.tsunagi.workbench.tests.WorkbenchDriver;

/** A small city with two plans that have milestones, and what users do with these. */
final class PlannedCity {

	static final String FILE = "plans/yotsuya.plan";

	static final String TEXT = """
			// 四谷の計画
			計画 四谷の支え合い {
				圏域 四谷
				期間 令和4年度
				取組 サロン "毎週ひらく" 分類 居場所づくり {
					担当 府中市社会福祉協議会
					道標 会場をさがす 予定 令和4年6月 完了 令和4年6月 // 二つ
					道標 ひらく 予定 令和4年10月1日 前提 会場をさがす
					道標 ふりかえる 予定 令和4年秋
				}
			}
			""";

	static final String OTHER_FILE = "plans/chuo.plan";

	static final String OTHER = """
			計画 中央の見守り {
				圏域 中央
				期間 令和4年度
				取組 散歩 {
					道標 歩く 予定 令和4年12月
				}
			}
			""";

	private PlannedCity() {
	}

	static Project open(Path folder) throws Exception {
		Project project = SmallProject.open(folder);
		write(project, FILE, TEXT);
		write(project, OTHER_FILE, OTHER);
		WorkbenchDriver.enlarge();
		return project;
	}

	/** Writes a plan, and tells so: the workbench may have looked at the folder already. */
	static Path write(Project project, String file, String text) throws Exception {
		Path path = project.folder().resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
		ProjectSession.get().plansChanged();
		return path;
	}

	/** The chart, once the plans are read as they are now: what was read before they were written says nothing. */
	static GanttEditor gantt() {
		LivePlans.get().now();
		GanttEditor editor = OpenGantt.at(WorkbenchDriver.page(), Optional.empty()).orElseThrow();
		WorkbenchDriver.waitUntil("it is read", () -> !editor.notice().contains("読み込んで"));
		editor.setFocus();
		WorkbenchDriver.processEvents();
		return editor;
	}

	static PlanEditor text(Project project, String file) throws Exception {
		PlanEditor editor = OpenPlan.at(WorkbenchDriver.page(), project.folder().resolve(file));
		WorkbenchDriver.processEvents();
		return editor;
	}

	/** Where the middle of a milestone is. */
	static Rectangle place(GanttEditor editor, String name) {
		Rectangle box = editor.place(name).orElseThrow(() -> new AssertionError(name + " is not to be seen"));
		return new Rectangle(box.x + box.width / 2, box.y + box.height / 2, 0, 0);
	}

	/** Goes to a milestone by keys: its days are to be seen then. */
	static void choose(GanttEditor editor, String name) {
		press(editor, SWT.HOME, 0);
		for (int i = 0; i < editor.rows().size() && !editor.selected().equals(name); i++) {
			press(editor, SWT.ARROW_DOWN, 0);
		}
		assertEquals(name, editor.selected());
	}

	static void click(GanttEditor editor, String name) {
		choose(editor, name);
		Rectangle at = place(editor, name);
		mouse(editor, SWT.MouseDown, at.x, at.y);
		mouse(editor, SWT.MouseUp, at.x, at.y);
	}

	/** Drags a milestone so many pixels to the right, but does not let go. */
	static Rectangle drag(GanttEditor editor, String name, int pixels) {
		choose(editor, name);
		Rectangle at = place(editor, name);
		mouse(editor, SWT.MouseDown, at.x, at.y);
		mouse(editor, SWT.MouseMove, at.x + pixels / 2, at.y);
		mouse(editor, SWT.MouseMove, at.x + pixels, at.y);
		return new Rectangle(at.x + pixels, at.y, 0, 0);
	}

	static void mouse(GanttEditor editor, int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		editor.canvas().notifyListeners(type, event);
		WorkbenchDriver.processEvents();
	}

	static void press(GanttEditor editor, int keyCode, int modifiers) {
		key(editor, SWT.KeyDown, keyCode, modifiers);
		key(editor, SWT.KeyUp, keyCode, modifiers);
	}

	static void key(GanttEditor editor, int type, int keyCode, int modifiers) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = keyCode < SWT.KEYCODE_BIT ? (char) keyCode : 0;
		event.stateMask = modifiers;
		editor.canvas().notifyListeners(type, event);
		WorkbenchDriver.processEvents();
	}

	/** Does what asks something, and answers. */
	static void asked(String title, Consumer<Shell> answer, Runnable act) {
		// what fails within a dialog would only be logged by it
		Optional<?>[] failure = {Optional.of(new AssertionError(title + " is not asked"))};
		Widgets.whenOpen(title, dialog -> {
			try {
				answer.accept(dialog);
				failure[0] = Optional.empty();
			} catch (AssertionError | RuntimeException failed) {
				failure[0] = Optional.of(failed);
				dialog.close();
			}
		});
		Runnable calm = Widgets.guard();
		act.run();
		calm.run();
		failure[0].ifPresent(failed -> fail((Throwable) failed));
	}

	/** A field of a dialog that can be typed in. */
	static Text field(Shell dialog, int index) {
		return Widgets.all(dialog, Text.class).filter(Text::getEditable).toList().get(index);
	}

	/** Chooses from the menu of the chart, or of one in it. */
	static void run(GanttEditor editor, String... labels) {
		Menu menu = editor.canvas().getMenu();
		for (String label : labels) {
			menu.notifyListeners(SWT.Show, new Event());
			MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().startsWith(label)).findFirst().orElseThrow();
			item.notifyListeners(SWT.Selection, new Event());
			menu = item.getMenu();
		}
		WorkbenchDriver.processEvents();
	}

	static void command(String id) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		WorkbenchDriver.processEvents();
	}

	/** Waits until the chart shows what {@code text} says. */
	static void waitForReading(PlanEditor text) {
		WorkbenchDriver.waitUntil("it is read again", () -> LivePlans.get().reading()
				.filter(read -> read.texts().containsValue(text.document().get())).isPresent());
		WorkbenchDriver.waitUntil("it is looked at", () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> job.getName().equals("milestones")));
		WorkbenchDriver.processEvents();
	}

	static LocalDate today() {
		return LocalDate.now(ProjectSession.get().clock());
	}

	/** Lines as one, since long ones are broken. */
	static String flat(String text) {
		return text.lines().map(line -> " " + line.strip()).collect(Collectors.joining());
	}

	/** Leaves nothing open for the next test; what is unsaved is lost. */
	static void close() {
		WorkbenchDriver.page().closeEditors(WorkbenchDriver.page().getEditorReferences(), false);
		ProjectSession.get().close();
		WorkbenchDriver.processEvents();
	}
}
